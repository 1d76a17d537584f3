import Diagnostics
import Flightplot

/// Messages to the user; what standard output carries is data only.
enum StandardError {
  static func print(_ diagnostics: [Diagnostic]) {
    for diagnostic in diagnostics { print(diagnostic.description) }
  }

  /// Writes one line. That it cannot be written is nothing that could still be told.
  static func print(_ line: String) {
    try? StandardStream.error.write(shown(line) + "\n")
  }

  /// Control characters as their numbers: the name of a file must not give orders to the terminal.
  private static func shown(_ text: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t"
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return text.unicodeScalars.reduce(into: "") { shown, scalar in
      if isControl(scalar) {
        shown += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }
}
