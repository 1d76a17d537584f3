import Flightplot

/// One file to be written: in which format, and where to.
struct OutputFile: Sendable, Hashable {
  enum Destination: Sendable, Hashable, CustomStringConvertible {
    case file(String)
    case standardOutput

    var description: String {
      switch self {
      case .file(let path): "'\(path)'"
      case .standardOutput: "standard output"
      }
    }
  }

  var format: OutputFormat
  var destination: Destination

  init(format: OutputFormat, destination: Destination) {
    self.format = format
    self.destination = destination
  }

  /// `nil` for standard output.
  var path: String? {
    guard case .file(let path) = destination else { return nil }
    return path
  }

  init(format: OutputFormat, path: String) {
    self.init(format: format, destination: .file(path))
  }
}
