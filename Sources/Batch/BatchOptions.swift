public import Flightplot

/// How a batch is to be run.
public struct BatchOptions: Sendable {
  /// Where all files go.
  public var outputDir: String
  /// How many maps are in work at once.
  public var workerCount: Int
  public var formats: [OutputFormat]
  public var name: NamePattern
  /// Options of every map, by their names; a job's own go before them.
  public var settings: [String: String]
  /// Whether PNGs get the companions by which a GIS places them.
  public var hasWorldFiles: Bool
  /// Makes all anew.
  public var isForced: Bool
  /// Begins nothing more after the first failure.
  public var failsFast: Bool
  public var shard: Shard?
  public var environment: Environment

  /// The most workers.
  public static let mostWorkers = 256

  public init(
    outputDir: String, workerCount: Int, formats: [OutputFormat] = [.png],
    name: NamePattern = .standard, settings: [String: String] = [:], hasWorldFiles: Bool = false,
    isForced: Bool = false, failsFast: Bool = false, shard: Shard? = nil,
    environment: Environment = .process
  ) {
    self.outputDir = outputDir
    self.workerCount = workerCount
    self.formats = formats
    self.name = name
    self.settings = settings
    self.hasWorldFiles = hasWorldFiles
    self.isForced = isForced
    self.failsFast = failsFast
    self.shard = shard
    self.environment = environment
  }
}
