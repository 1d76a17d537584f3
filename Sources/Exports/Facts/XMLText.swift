/// XML in the making, indented, with text made safe.
struct XMLText {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  private var open: [String] = []

  /// Opens an element; attributes in the order given.
  mutating func begin(_ name: String, _ attributes: KeyValuePairs<String, String> = [:]) {
    line("<\(name)\(Self.written(attributes))>")
    open.append(name)
  }

  /// Closes the innermost open element.
  mutating func end() {
    guard let name = open.popLast() else { return }
    line("</\(name)>")
  }

  /// `<name>text</name>` on one line, or nothing where there is no text.
  mutating func element(
    _ name: String, _ text: String?, _ attributes: KeyValuePairs<String, String> = [:]
  ) {
    guard let text, !text.isEmpty else { return }
    line("<\(name)\(Self.written(attributes))>\(Self.escaped(text))</\(name)>")
  }

  /// `<name attributes/>`.
  mutating func empty(_ name: String, _ attributes: KeyValuePairs<String, String>) {
    line("<\(name)\(Self.written(attributes))/>")
  }

  private mutating func line(_ markup: String) {
    text += String(repeating: "  ", count: open.count) + markup + "\n"
  }

  private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
    attributes.map { " \($0)=\"\(escaped($1))\"" }.joined()
  }

  /// Text as content or attribute; characters that XML 1.0 cannot hold (section 2.2) are dropped.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\t", "\n", "\r", "\u{20}"..."\u{7E}", "\u{A0}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}",
        "\u{10000}"..."\u{10FFFF}":
        result.append(scalar)
      default: break
      }
    }
    return String(result)
  }

  /// An id as XML's type ID takes it (NCName): other letters than those become `_hex_`, so that two
  /// ids never become one.
  static func id(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isLetter = ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
      let isDigit = ("0"..."9").contains(scalar) || scalar == "-" || scalar == "."
      if isLetter || (isDigit && !result.isEmpty) {
        result.unicodeScalars.append(scalar)
      } else {
        result += "_\(String(scalar.value, radix: 16))_"
      }
    }
    return result
  }
}
