internal import Diagnostics

/// How a job ended.
public struct JobOutcome: Sendable, Codable {
  public enum Status: String, Sendable, Codable {
    /// Its files were written.
    case done
    /// Its files were there already, made of the same things.
    case unchanged
    /// It wrote no file.
    case failed
  }

  /// A file that the job made.
  public struct Output: Sendable, Codable, Hashable {
    /// Within the output folder.
    public var path: String
    public var sha256: String
    public var byteCount: Int
  }

  /// A message of the job, as `check --json` writes them.
  public struct Finding: Sendable, Codable, Hashable {
    public var severity: String
    public var code: String?
    public var message: String
    public var hint: String?
    public var file: String?
    public var line: Int?
    public var column: Int?

    init(_ diagnostic: Diagnostic) {
      severity = diagnostic.severity.rawValue
      code = diagnostic.code?.rawValue
      message = diagnostic.message
      hint = diagnostic.hint
      file = diagnostic.location?.file
      line = diagnostic.location?.line
      column = diagnostic.location?.column
    }
  }

  /// The job's place in the whole batch, from 1.
  public var job: Int
  public var id: String
  /// The dossier's path, or the route.
  public var source: String
  /// `nil` only in a report of a version that made maps alone.
  public var make: BatchProduct?
  public var status: Status
  /// Checksum of all that the files depend on; `nil` where it was not come to.
  public var inputSHA256: String?
  public var outputs: [Output] = []
  public var seconds: Double
  public var diagnostics: [Finding] = []
}
