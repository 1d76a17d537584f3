/// An address that a link may lead to: of a web page, or to write mail to.
///
/// Any text may stand in a dossier. Only `http`, `https` and `mailto` become links, so that no click
/// opens a local file or runs a script.
public struct WebAddress: Sendable, Hashable {
  /// The address in the characters that RFC 3986 allows; all others are percent-encoded as UTF-8.
  public let text: String

  /// Longer than this no browser promises to read, in bytes.
  private static let longest = 2000

  /// `nil` for a text that is no such address, has blanks or control characters within, or is too long.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count <= Self.longest, let colon = bytes.firstIndex(of: UInt8(ascii: ":")),
      text.unicodeScalars.allSatisfy({ !Self.isBlankOrControl($0) })
    else { return nil }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let rest = bytes[(colon + 1)...]
    switch scheme {
    case "http", "https":
      guard rest.starts(with: Array("//".utf8)) else { return nil }
      let host = rest.dropFirst(2).prefix { !Array("/?#".utf8).contains($0) }
      guard Self.isHost(host) else { return nil }
    case "mailto":
      let address = rest.prefix { $0 != UInt8(ascii: "?") }
      guard let at = address.lastIndex(of: UInt8(ascii: "@")), at > address.startIndex,
        at + 1 < address.endIndex
      else { return nil }
    default: return nil
    }
    self.text = scheme + ":" + Self.encoded(rest)
  }

  /// A name with its port, without user and password, which only serve to deceive.
  private static func isHost(_ host: ArraySlice<UInt8>) -> Bool {
    guard let first = host.first, first != UInt8(ascii: ":"), first != UInt8(ascii: ".") else {
      return false
    }
    return !host.contains(UInt8(ascii: "@")) && !host.contains(UInt8(ascii: "\\"))
  }

  private static func isBlankOrControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate,
      .unassigned:
      true
    default: false
    }
  }

  /// The unreserved and reserved characters of RFC 3986, section 2, but for the quote and the
  /// parentheses, which have a meaning within a PDF.
  private static let plain = Set("-._~:/?#[]@!$&*+,;=".utf8)

  private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    func isHex(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      return Character(Unicode.Scalar(bytes[index])).isHexDigit && bytes[index] < 0x80
    }
    var encoded: [UInt8] = []
    for (index, byte) in zip(bytes.indices, bytes) {
      let character = Character(Unicode.Scalar(byte))
      let isPlain = byte < 0x80 && (character.isLetter || character.isNumber)
      let isEscape = byte == UInt8(ascii: "%") && isHex(index + 1) && isHex(index + 2)
      if isPlain || isEscape || plain.contains(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }
}
