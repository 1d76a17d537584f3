/// A range of Unicode whose letters need a family of their own.
struct ScriptBlock: Sendable {
  var range: ClosedRange<UInt32>
  /// `nil` where the language decides: Chinese, Japanese and Korean share their characters.
  var family: String?
  var isRightToLeft = false
  var isJoined = false

  static func containing(_ scalar: Unicode.Scalar) -> ScriptBlock? {
    scalar.value < 0x530 ? nil : all.first { $0.range.contains(scalar.value) }
  }

  /// Blocks of the Unicode Character Database; families as Debian's fonts-noto-core and
  /// fonts-noto-cjk name them.
  private static let all: [ScriptBlock] = [
    noto("Armenian", 0x0530...0x058F),
    noto("Hebrew", 0x0590...0x05FF, rightToLeft: true),
    noto("Hebrew", 0xFB1D...0xFB4F, rightToLeft: true),
    noto("Arabic", 0x0600...0x06FF, rightToLeft: true, joined: true),
    noto("Arabic", 0x0750...0x077F, rightToLeft: true, joined: true),
    noto("Arabic", 0x0870...0x08FF, rightToLeft: true, joined: true),
    noto("Arabic", 0xFB50...0xFDFF, rightToLeft: true, joined: true),
    noto("Arabic", 0xFE70...0xFEFE, rightToLeft: true, joined: true),
    noto("Syriac", 0x0700...0x074F, rightToLeft: true, joined: true),
    noto("Thaana", 0x0780...0x07BF, rightToLeft: true),
    noto("Devanagari", 0x0900...0x097F, joined: true),
    noto("Bengali", 0x0980...0x09FF, joined: true),
    noto("Gurmukhi", 0x0A00...0x0A7F, joined: true),
    noto("Gujarati", 0x0A80...0x0AFF),
    noto("Oriya", 0x0B00...0x0B7F),
    noto("Tamil", 0x0B80...0x0BFF),
    noto("Telugu", 0x0C00...0x0C7F),
    noto("Kannada", 0x0C80...0x0CFF),
    noto("Malayalam", 0x0D00...0x0D7F),
    noto("Sinhala", 0x0D80...0x0DFF),
    noto("Thai", 0x0E00...0x0E7F),
    noto("Lao", 0x0E80...0x0EFF),
    ScriptBlock(range: 0x0F00...0x0FFF, family: "Noto Serif Tibetan"),
    noto("Myanmar", 0x1000...0x109F),
    noto("Georgian", 0x10A0...0x10FF),
    noto("Georgian", 0x1C90...0x1CBF),
    noto("Ethiopic", 0x1200...0x139F),
    noto("Khmer", 0x1780...0x17FF),
    noto("Mongolian", 0x1800...0x18AF, joined: true),
    ScriptBlock(range: 0x1100...0x11FF),
    ScriptBlock(range: 0x2E80...0x9FFF),
    ScriptBlock(range: 0xAC00...0xD7FF),
    ScriptBlock(range: 0xF900...0xFAFF),
    ScriptBlock(range: 0xFF00...0xFFEF),
    ScriptBlock(range: 0x20000...0x3FFFF),
  ]

  private static func noto(
    _ script: String, _ range: ClosedRange<UInt32>, rightToLeft: Bool = false, joined: Bool = false
  ) -> ScriptBlock {
    ScriptBlock(
      range: range, family: "Noto Sans \(script)", isRightToLeft: rightToLeft, isJoined: joined)
  }
}
