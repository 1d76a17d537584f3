/// The file formats that a map is written in.
public enum OutputFormat: String, Sendable, Hashable, CaseIterable {
  case png
  case pdf
  case svg

  /// The format that a file's name asks for by its ending, in either case; `nil` if by none.
  public init?(path: String) {
    guard let dot = path.lastIndex(of: ".") else { return nil }
    self.init(rawValue: path[path.index(after: dot)...].lowercased())
  }
}
