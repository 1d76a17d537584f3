import Layout

/// Bytes of XML in the making.
struct XMLBuffer {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
  mutating func append(_ other: XMLBuffer) { bytes.append(contentsOf: other.bytes) }
  mutating func append(byte: UInt8) { bytes.append(byte) }

  /// Text as content of an element or an attribute; what XML cannot hold is left out.
  mutating func append(escaped text: String) {
    for byte in text.printable.utf8 {
      switch byte {
      case UInt8(ascii: "&"): append("&amp;")
      case UInt8(ascii: "<"): append("&lt;")
      case UInt8(ascii: ">"): append("&gt;")
      case UInt8(ascii: "\""): append("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  mutating func attribute(_ name: String, _ value: String) {
    append(" \(name)=\"")
    append(escaped: value)
    append("\"")
  }

  mutating func attribute(_ name: String, _ value: Double, decimals: Int = 2) {
    append(" \(name)=\"\(Decimal.text(value, decimals: decimals))\"")
  }

  /// `<name>text</name>`, or nothing where there is no text.
  mutating func element(_ name: String, _ text: String?) {
    guard let text, !text.isEmpty else { return }
    append("<\(name)>")
    append(escaped: text)
    append("</\(name)>")
  }

  /// A number of hundredths, `-1250` as `-12.5` and `50` as `.5`.
  mutating func append(hundredths value: Int) {
    var rest = value.magnitude
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    let whole = rest / 100
    rest %= 100
    if whole > 0 || rest == 0 { append("\(whole)") }
    guard rest > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
    if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
  }
}
