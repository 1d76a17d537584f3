/// Hides keys that are written twice from Yams, which stops at the first such mapping and names
/// neither key's place but one's.
///
/// The first of two equal keys is overwritten, letter for letter, with private characters, so no
/// mark moves; the tree's reader puts the key back and sees both.
struct DuplicateKeyMask {
  /// How many keys are hidden before giving up; each one costs another parse.
  static let limit = 20
  /// Larger texts are not parsed again: the first double key is reported, and nothing after it.
  static let largestText = 1 << 20

  private(set) var lines: [[Unicode.Scalar]]
  /// What each mask stands for.
  private(set) var keys: [String: String] = [:]

  init(_ text: String) {
    lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map(Array.init)
  }

  var text: String {
    var text = String.UnicodeScalarView()
    for (index, line) in lines.enumerated() {
      if index > 0 { text.append("\n") }
      text.append(contentsOf: line)
    }
    return String(text)
  }

  /// Hides `key` at a line and column counted from 1; false where the text there is not the key.
  mutating func hide(_ key: String, line: Int, column: Int) -> Bool {
    let letters = Array(key.unicodeScalars)
    guard keys.count < Self.limit, !letters.isEmpty, lines.indices.contains(line - 1) else {
      return false
    }
    var start = column - 1
    guard lines[line - 1].indices.contains(start) else { return false }
    if lines[line - 1][start] == "\"" || lines[line - 1][start] == "'" { start += 1 }
    let end = start + letters.count
    guard end <= lines[line - 1].count, Array(lines[line - 1][start..<end]) == letters,
      let mask = Unicode.Scalar(UInt32(0xE000 + keys.count))
    else { return false }
    let masked = [Unicode.Scalar](repeating: mask, count: letters.count)
    lines[line - 1].replaceSubrange(start..<end, with: masked)
    var name = String.UnicodeScalarView()
    name.append(contentsOf: masked)
    keys[String(name)] = key
    return true
  }
}
