/// How a language chooses among its forms for a whole number: CLDR 46, `plurals.xml`, cardinals.
public enum PluralRule: Sendable, Hashable, CaseIterable {
  /// Chinese, Japanese, Korean, Vietnamese, Thai, Indonesian.
  case none
  /// English, German, Dutch, Swedish and most others: one, other.
  case one
  /// Spanish, Italian, Portuguese of Portugal, Catalan: one, millions, other.
  case oneAndMillions
  /// French and Portuguese of Brazil: one for 0 as well, millions, other.
  case zeroOneAndMillions
  /// Hindi, Persian, Bengali: one for 0 as well, other.
  case zeroAndOne
  /// Russian, Ukrainian, Belarusian.
  case eastSlavic
  /// Polish.
  case polish
  /// Czech, Slovak.
  case czech
  /// Serbian, Croatian, Bosnian.
  case southSlavic
  /// Slovene.
  case slovene
  /// Lithuanian.
  case lithuanian
  /// Latvian.
  case latvian
  /// Romanian.
  case romanian
  /// Arabic.
  case arabic
  /// Hebrew.
  case hebrew

  /// That of a language by its BCP 47 tag; one and other for those that the table here has not.
  public init(language tag: String) {
    let language = tag.prefix { $0 != "-" && $0 != "_" }.lowercased()
    self = Self.byLanguage[language] ?? .one
    if tag.lowercased() == "pt-pt" { self = .oneAndMillions }
  }

  private static let byLanguage: [String: PluralRule] = [
    "zh": .none, "ja": .none, "ko": .none, "vi": .none, "th": .none, "id": .none, "ms": .none,
    "my": .none, "lo": .none, "km": .none,
    "es": .oneAndMillions, "it": .oneAndMillions, "ca": .oneAndMillions,
    "fr": .zeroOneAndMillions, "pt": .zeroOneAndMillions,
    "hi": .zeroAndOne, "fa": .zeroAndOne, "bn": .zeroAndOne, "hy": .zeroAndOne,
    "ru": .eastSlavic, "uk": .eastSlavic, "be": .eastSlavic, "pl": .polish, "cs": .czech,
    "sk": .czech, "sr": .southSlavic, "hr": .southSlavic, "bs": .southSlavic, "sl": .slovene,
    "lt": .lithuanian, "lv": .latvian, "ro": .romanian, "ar": .arabic, "he": .hebrew,
    "iw": .hebrew,
  ]

  /// The form for a count.
  public func category(of count: Int) -> PluralCategory {
    let n = Int(clamping: count.magnitude)
    let (tens, hundreds) = (n % 10, n % 100)
    switch self {
    case .none: return .other
    case .one: return n == 1 ? .one : .other
    case .oneAndMillions: return n == 1 ? .one : isMillions(n) ? .many : .other
    case .zeroOneAndMillions: return n <= 1 ? .one : isMillions(n) ? .many : .other
    case .zeroAndOne: return n <= 1 ? .one : .other
    case .eastSlavic:
      if tens == 1, hundreds != 11 { return .one }
      return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
    case .polish:
      if n == 1 { return .one }
      return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
    case .czech: return n == 1 ? .one : (2...4).contains(n) ? .few : .other
    case .southSlavic:
      if tens == 1, hundreds != 11 { return .one }
      return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .other
    case .slovene:
      return hundreds == 1
        ? .one : hundreds == 2 ? .two : (3...4).contains(hundreds) ? .few : .other
    case .lithuanian:
      if (11...19).contains(hundreds) { return .other }
      return tens == 1 ? .one : (2...9).contains(tens) ? .few : .other
    case .latvian:
      if tens == 0 || (11...19).contains(hundreds) { return .zero }
      return tens == 1 ? .one : .other
    case .romanian:
      return n == 1 ? .one : n == 0 || (1...19).contains(hundreds) ? .few : .other
    case .arabic: return Self.arabic(n)
    case .hebrew: return n == 1 ? .one : n == 2 ? .two : .other
    }
  }

  /// The forms that a table has to fill in for the language.
  public var categories: [PluralCategory] {
    PluralCategory.allCases.filter { category in
      (Array(0...200) + [1_000_000]).contains { self.category(of: $0) == category }
    }
  }

  private func isMillions(_ n: Int) -> Bool { n != 0 && n % 1_000_000 == 0 }

  private static func arabic(_ n: Int) -> PluralCategory {
    switch n {
    case 0: .zero
    case 1: .one
    case 2: .two
    default:
      switch n % 100 {
      case 3...10: .few
      case 11...99: .many
      default: .other
      }
    }
  }
}
