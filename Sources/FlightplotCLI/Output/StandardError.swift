import Diagnostics
import Flightplot

/// Messages to the user; what standard output carries is data only.
enum StandardError {
  static func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { print(diagnostic.description) }
  }

  /// Writes one line. That it cannot be written is nothing that could still be told.
  static func print(_ line: String) {
    try? StandardStream.error.write(line + "\n")
  }
}
