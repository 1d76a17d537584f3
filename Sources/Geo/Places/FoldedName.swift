internal import Foundation

/// The form under which the gazetteer finds names: without accents, case and punctuation.
///
/// `Scripts/build-atlas` folds the names of the data by the same rules;
/// `Resources/fold-cases.csv` holds pairs that both are tested with.
enum FoldedName {
  /// The folded name; empty if the text holds no letter or number.
  static func fold(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return foldASCII(text) }
    var folded = String.UnicodeScalarView()
    // The standard library has no public normal forms.
    let decomposed = text.decomposedStringWithCanonicalMapping
    for scalar in decomposed.unicodeScalars where !isDropped(scalar) {
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        if let plain = letters[lower] {
          folded.append(contentsOf: plain.unicodeScalars)
        } else if isKept(lower) {
          folded.append(lower)
        } else if let last = folded.last, last != " " {
          folded.append(" ")
        }
      }
    }
    if folded.last == " " { folded.removeLast() }
    return String(folded).precomposedStringWithCanonicalMapping
  }

  /// The same for most names there are, at a twentieth of the time.
  private static func foldASCII(_ text: String) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        folded.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): folded.append(byte | 0x20)
      case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): break
      default: if let last = folded.last, last != 0x20 { folded.append(0x20) }
      }
    }
    if folded.last == 0x20 { folded.removeLast() }
    return String(decoding: folded, as: UTF8.self)
  }

  private static let letters: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "ħ": "h", "ŋ": "n", "ə": "e", "ς": "σ",
  ]

  /// Accents, vowel points, invisible characters, apostrophes and the full stop.
  private static func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0300...0x036F, 0x0591...0x05C7, 0x064B...0x065F, 0x0670, 0x0640, 0x200B...0x200F, 0x2060,
      0xFEFF, 0x02B9...0x02BF, 0x27, 0x2018, 0x2019, 0x60, 0xB4, 0x2E:
      true
    default: false
    }
  }

  /// Letters, marks and numbers.
  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }
}
