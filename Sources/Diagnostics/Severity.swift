/// How much a finding weighs: an error stops the work, a warning and a note do not.
public enum Severity: String, Sendable, Hashable, Codable {
  case error
  case warning
  case note
}
