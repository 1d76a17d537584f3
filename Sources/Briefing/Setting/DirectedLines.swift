internal import Phrases

/// The lines of a text in a document that runs from right to left.
///
/// Each line is laid out by itself, so each begins with a mark of the direction, and an isolate
/// (Unicode Standard Annex 9) that goes on over lines is closed at the end of one and opened again at
/// the beginning of the next.
enum DirectedLines {
  private static let rightToLeftMark = "\u{200F}"

  /// A line that stands alone.
  static func of(_ line: String) -> String {
    line.hasPrefix(rightToLeftMark) || isForeign(line) ? line : rightToLeftMark + line
  }

  /// Words of the dossier's author in another script run their own way.
  private static func isForeign(_ text: String) -> Bool {
    !text.hasRightToLeftLetters && text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  static func of(_ lines: [String], of text: String) -> [String] {
    guard !isForeign(text) else { return lines }
    var open: [Unicode.Scalar] = []
    return lines.map { line in
      var scalars = String.UnicodeScalarView()
      scalars.append(contentsOf: open)
      for scalar in line.unicodeScalars {
        switch scalar {
        case "\u{2066}", "\u{2067}", "\u{2068}": open.append(scalar)
        case "\u{2069}": _ = open.popLast()
        default: break
        }
        scalars.append(scalar)
      }
      for _ in open { scalars.append("\u{2069}") }
      return rightToLeftMark + String(scalars)
    }
  }
}
