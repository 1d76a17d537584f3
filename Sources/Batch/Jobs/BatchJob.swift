public import Diagnostics
public import Flightplot

/// One map or briefing to be made in a batch.
public struct BatchJob: Sendable {
  /// What it is made from.
  public enum Source: Sendable, Hashable {
    case dossier(path: String)
    /// As the command line writes it: `SVO-CCS`, `UUMU-OSLK-SVMI,JFK-LHR`.
    case routes(String)
  }

  /// Its place among all jobs of the batch, from 1; the same in every shard.
  public var number: Int
  /// What `{id}` stands for: the dossier's name, the route, or the manifest's word for it.
  public var id: String
  public var source: Source
  /// `nil` leaves it to the batch.
  public var product: BatchProduct?
  /// The heading of a map of routes; by default made of the routes.
  public var title: String?
  /// `nil` leaves them to the batch.
  public var formats: [OutputFormat]?
  /// Path of the file within the output folder, instead of a name by the batch's pattern.
  public var output: String?
  /// Options of its own, by name; they go before those of the batch.
  public var settings: [String: String]
  /// Whether slashes in its id are folders, as those of a dossier found in one.
  public var isFromFolder = false
  /// Where a manifest asks for it.
  public var location: FileLocation?
  /// What was wrong with it before it could begin; it fails with these.
  public var faults: [Diagnostic]

  public init(
    number: Int = 0, id: String, source: Source, product: BatchProduct? = nil,
    title: String? = nil, formats: [OutputFormat]? = nil, output: String? = nil,
    settings: [String: String] = [:], location: FileLocation? = nil, faults: [Diagnostic] = []
  ) {
    self.number = number
    self.id = id
    self.source = source
    self.product = product
    self.title = title
    self.formats = formats
    self.output = output
    self.settings = settings
    self.location = location
    self.faults = faults
  }
}
