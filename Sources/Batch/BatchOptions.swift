public import Flightplot

/// How a batch is to be run.
public struct BatchOptions: Sendable {
  /// Where all files go.
  public var outputDir: String
  /// How many jobs are drawn at once.
  public var workerCount: Int
  /// What is made of jobs that do not say.
  public var product: BatchProduct
  /// `nil` for PNG of maps and PDF of briefings.
  public var formats: [OutputFormat]?
  /// `nil` for the standard of each product.
  public var name: NamePattern?
  /// Options of all jobs, by their names, as far as the job's product takes them; a job's own go
  /// before them.
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
    outputDir: String, workerCount: Int, product: BatchProduct = .map,
    formats: [OutputFormat]? = nil, name: NamePattern? = nil, settings: [String: String] = [:],
    hasWorldFiles: Bool = false, isForced: Bool = false, failsFast: Bool = false,
    shard: Shard? = nil, environment: Environment = .process
  ) {
    self.outputDir = outputDir
    self.workerCount = workerCount
    self.product = product
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
