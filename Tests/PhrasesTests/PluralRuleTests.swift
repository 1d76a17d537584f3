import Phrases
import Testing

/// The samples of CLDR 46, `common/supplemental/plurals.xml`, whole numbers.
@Suite struct PluralRuleTests {
  private static let samples: [(String, [PluralCategory: [Int]])] = [
    ("en", [.one: [1], .other: [0, 2, 3, 16, 100, 1000, 10_000, 1_000_000]]),
    (
      "es",
      [.one: [1], .many: [1_000_000], .other: [0, 2, 16, 100, 1000, 10_000, 100_000]]
    ),
    (
      "fr",
      [.one: [0, 1], .many: [1_000_000], .other: [2, 17, 100, 1000, 10_000, 100_000]]
    ),
    (
      "ru",
      [
        .one: [1, 21, 31, 41, 51, 61, 71, 81, 101, 1001],
        .few: [2, 3, 4, 22, 23, 24, 32, 33, 34, 42, 43, 44, 62, 102, 1002],
        .many: [0, 5, 6, 11, 12, 13, 14, 19, 100, 1000, 10_000, 100_000, 1_000_000],
      ]
    ),
    (
      "ar",
      [
        .zero: [0], .one: [1], .two: [2],
        .few: [3, 4, 10, 103, 110, 1003], .many: [11, 26, 99, 111, 1011],
        .other: [100, 101, 102, 200, 202, 300, 302, 1000, 10_000, 1_000_000],
      ]
    ),
    ("zh", [.other: [0, 1, 2, 15, 100, 1000, 1_000_000]]),
    (
      "pl",
      [
        .one: [1], .few: [2, 3, 4, 22, 23, 24, 32, 102, 1002],
        .many: [0, 5, 19, 21, 100, 1000, 1_000_000],
      ]
    ),
    ("cs", [.one: [1], .few: [2, 3, 4], .other: [0, 5, 19, 22, 100]]),
    ("sl", [.one: [1, 101, 201], .two: [2, 102], .few: [3, 4, 103], .other: [0, 5, 19, 100]]),
    ("he", [.one: [1], .two: [2], .other: [0, 3, 17, 100, 1_000_000]]),
    ("lt", [.one: [1, 21, 101], .few: [2, 9, 22, 102], .other: [0, 10, 20, 30, 11, 111]]),
    ("lv", [.zero: [0, 10, 20, 11, 19, 100], .one: [1, 21, 101], .other: [2, 9, 22, 102]]),
    ("ro", [.one: [1], .few: [0, 2, 16, 101, 1001], .other: [20, 35, 100, 1000]]),
    ("sr", [.one: [1, 21], .few: [2, 4, 22, 102], .other: [0, 5, 19, 100]]),
    ("pt-PT", [.one: [1], .many: [1_000_000], .other: [0, 2, 17, 100]]),
  ]

  @Test func everySampleHasItsForm() {
    for (language, forms) in Self.samples {
      let rule = PluralRule(language: language)
      for (form, counts) in forms {
        for count in counts {
          #expect(rule.category(of: count) == form, "\(language) \(count)")
        }
      }
      #expect(Set(rule.categories) == Set(forms.keys), "\(language)")
    }
  }

  @Test func regionsAndStrangersHaveARule() {
    #expect(PluralRule(language: "ru-UA") == .eastSlavic)
    #expect(PluralRule(language: "zh-Hant") == .none)
    #expect(PluralRule(language: "xx").category(of: 2) == .other)
    #expect(PluralRule(language: "en").category(of: Int.min) == .other)
  }
}
