internal import Flightplot

/// A file that a job is to make.
struct JobFile: Sendable, Hashable {
  var format: OutputFormat
  /// Within the output folder.
  var path: String
}
