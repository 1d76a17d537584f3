/// Finds aliases inside mapping keys before the YAML parser does.
///
/// Yams hashes every key to find duplicates, and hashing a key writes its aliases out: an alias
/// bomb in a key costs its whole expansion before a tree exists that could be counted. Nothing a
/// dossier says needs such a key, so a text that may have one is refused.
enum AliasKeyGuard {
  /// Whether `text` anchors a name, calls it by alias, and has a key that might hold the call.
  ///
  /// It reads characters, not YAML, so quoted text can be taken for a key; it never misses one.
  static func suspects(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return false }
    let anchors = names(after: UInt8(ascii: "&"), in: bytes)
    let calls = names(after: UInt8(ascii: "*"), in: bytes).filter { anchors.keys.contains($0.key) }
    if calls.isEmpty { return false }
    let ends = calls.values.joined() + closings(in: bytes)
    if ends.contains(where: { isFollowedByColon($0, in: bytes) }) { return true }
    return hasExplicitKey(bytes)
  }

  /// Every name that stands behind the sigil, and where each ends.
  private static func names(after sigil: UInt8, in bytes: [UInt8]) -> [ArraySlice<UInt8>: [Int]] {
    var found: [ArraySlice<UInt8>: [Int]] = [:]
    var index = 0
    while index < bytes.count {
      defer { index += 1 }
      guard bytes[index] == sigil else { continue }
      let end = bytes[(index + 1)...].firstIndex { !isNameByte($0) } ?? bytes.count
      if end > index + 1 { found[bytes[(index + 1)..<end], default: []].append(end) }
    }
    return found
  }

  private static func closings(in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] == UInt8(ascii: "]") || bytes[$0] == UInt8(ascii: "}") }
      .map { $0 + 1 }
  }

  private static func isFollowedByColon(_ start: Int, in bytes: [UInt8]) -> Bool {
    let next = bytes[start...].first { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    return next == UInt8(ascii: ":")
  }

  /// `? key`, the long way to write one.
  private static func hasExplicitKey(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      bytes[index] == UInt8(ascii: "?") && (index == 0 || !isWordByte(bytes[index - 1]))
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isWordByte(byte) && byte < 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF:
      true
    default: false
    }
  }
}
