import Layout
import Testing

@Suite struct TextScriptTests {
  @Test(
    arguments: [
      ("Maiquetía · Москва · Αθήνα", nil, []),
      ("قطر", nil, ["Noto Sans Arabic"]),
      ("תל אביב", nil, ["Noto Sans Hebrew"]),
      ("दिल्ली", nil, ["Noto Sans Devanagari"]),
      ("北京", nil, ["Noto Sans CJK SC"]),
      ("北京", "zh-Hant", ["Noto Sans CJK TC"]),
      ("北京", "zh-TW", ["Noto Sans CJK TC"]),
      ("東京", "ja", ["Noto Sans CJK JP"]),
      ("東京タワー", nil, ["Noto Sans CJK JP"]),
      ("서울", nil, ["Noto Sans CJK KR"]),
      ("قطر 北京", nil, ["Noto Sans Arabic", "Noto Sans CJK SC"]),
    ] as [(String, String?, [String])])
  func namesTheFamiliesThatHoldTheLetters(text: String, language: String?, families: [String]) {
    #expect(TextScript(of: text, language: language).families == families)
  }

  /// The first strong letter decides, as rule P2 of Unicode's bidirectional algorithm says.
  @Test func theFirstLetterGivesTheDirection() {
    #expect(TextScript(of: "2019 قطر Doha").isRightToLeft)
    #expect(!TextScript(of: "Doha قطر").isRightToLeft)
    #expect(TextScript(of: "Doha قطر").hasRightToLeft)
    #expect(!TextScript(of: "Doha 北京").hasRightToLeft)
    #expect(TextScript(of: "אביב").isRightToLeft)
    #expect(!TextScript(of: "北京").isRightToLeft)
    #expect(!TextScript(of: "").isRightToLeft)
  }

  @Test func joinedScriptsAreKnown() {
    #expect(TextScript(of: "قطر").hasJoinedLetters)
    #expect(TextScript(of: "दिल्ली").hasJoinedLetters)
    #expect(!TextScript(of: "אביב").hasJoinedLetters)
    #expect(!TextScript(of: "VENEZUELA").hasJoinedLetters)
  }

  @Test func printableTextIsOneLine() {
    #expect("a\u{0}b\nc\td\u{2028}e\u{FFFF}\u{9F}f".printable == "ab c d ef")
    #expect("Maiquetía\u{200F}\u{10FFFD}".printable == "Maiquetía\u{200F}\u{10FFFD}")
  }
}
