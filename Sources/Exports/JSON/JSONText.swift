extension JSONValue {
  /// The value as indented text in UTF-8 (RFC 8259), a line break at its end.
  public var text: String {
    var text = ""
    write(to: &text, indent: 0) { _ in }
    text.append("\n")
    return text
  }

  /// Writes the same text piece by piece, so that a large one is never in memory whole.
  ///
  /// - Parameter size: of a piece in bytes, about.
  public func write(
    inPiecesOf size: Int = 1 << 18, to sink: (String) throws -> Void
  ) rethrows {
    var text = ""
    try write(to: &text, indent: 0) { piece in
      guard piece.utf8.count >= size else { return }
      try sink(piece)
      piece.removeAll(keepingCapacity: true)
    }
    text.append("\n")
    try sink(text)
  }

  /// The value without JSON's signs: a text as it is, lists with semicolons between.
  var plainText: String {
    switch self {
    case .null: ""
    case .bool(let value): String(value)
    case .integer(let value): String(value)
    case .number(let value): Self.text(of: value)
    case .string(let value): value
    case .array(let values): values.map(\.plainText).joined(separator: "; ")
    case .object: text
    }
  }

  /// - Parameter flush: takes away what there is, if it is much.
  private func write(
    to text: inout String, indent: Int, flush: (inout String) throws -> Void
  ) rethrows {
    switch self {
    case .null: text.append("null")
    case .bool(let value): text.append(value ? "true" : "false")
    case .integer(let value): text.append(String(value))
    case .number(let value): text.append(Self.text(of: value))
    case .string(let value): Self.write(value, to: &text)
    case .array(let values) where values.allSatisfy(\.isShort):
      try Self.write(values, open: "[", close: "]", to: &text) {
        try $1.write(to: &$0, indent: 0, flush: flush)
      }
    case .array(let values):
      try Self.write(values, open: "[", close: "]", indent: indent, to: &text) {
        try $1.write(to: &$0, indent: indent + 1, flush: flush)
        try flush(&$0)
      }
    case .object(let members):
      try Self.write(members, open: "{", close: "}", indent: indent, to: &text) {
        Self.write($1.name, to: &$0)
        $0.append(": ")
        try $1.value.write(to: &$0, indent: indent + 1, flush: flush)
      }
    }
  }

  /// Whether it does not need a line of its own: numbers, words, and positions of GeoJSON.
  private var isShort: Bool {
    switch self {
    case .object: false
    case .array(let values): values.allSatisfy(\.isNumber)
    default: true
    }
  }

  private var isNumber: Bool {
    switch self {
    case .integer, .number: true
    default: false
    }
  }

  /// Writes a list on one line, or one element a line if `indent` is given.
  private static func write<Element>(
    _ elements: [Element], open: String, close: String, indent: Int? = nil,
    to text: inout String, _ body: (inout String, Element) throws -> Void
  ) rethrows {
    text.append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { text.append(indent == nil ? ", " : ",") }
      if let indent { text.append("\n" + String(repeating: "  ", count: indent + 1)) }
      try body(&text, element)
    }
    if let indent, !elements.isEmpty { text.append("\n" + String(repeating: "  ", count: indent)) }
    text.append(close)
  }

  /// Whether a byte is, or may begin, what is written as an escape: signs of JSON, controls, and 0xE2,
  /// with which the separators of lines and paragraphs begin.
  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
      || byte == 0xE2
  }

  /// The shortest digits that read back as the same number; whole ones without a fraction.
  private static func text(of number: Double) -> String {
    guard number.isFinite else { return "null" }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return number.description
  }

  private static func write(_ string: String, to text: inout String) {
    text.append("\"")
    guard string.utf8.contains(where: isEscaped) else {
      text.append(string)
      text.append("\"")
      return
    }
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text.append("\\\"")
      case "\\": text.append("\\\\")
      case "\n": text.append("\\n")
      case "\t": text.append("\\t")
      case "\r": text.append("\\r")
      case "\0"..." ", "\u{7F}", "\u{2028}", "\u{2029}":
        guard scalar != " " else { fallthrough }
        let digits = String(scalar.value, radix: 16)
        text.append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text.append("\"")
  }
}
