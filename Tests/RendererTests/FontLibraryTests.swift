import Layout
import Testing

@testable import CairoRenderer

@Suite struct FontLibraryTests {
  @Test func namesWhatIsMissingAndItsPackage() {
    let missing = FontLibrary.shared.missingFamilies(of: [
      "Inter", "Nonesuch", "inter", "Noto Sans", "Noto Sans Nonesuch", "Inter Nonesuch",
      "Noto Sans CJK XX", "Nonesuch",
    ])
    #expect(
      missing == [
        MissingFont(family: "Nonesuch", package: nil),
        MissingFont(family: "Noto Sans Nonesuch", package: "fonts-noto-core"),
        MissingFont(family: "Inter Nonesuch", package: "fonts-inter"),
        MissingFont(family: "Noto Sans CJK XX", package: "fonts-noto-cjk"),
      ])
  }

  /// The families that Scripts/test installs.
  @Test(arguments: [
    "Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Devanagari",
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans CJK KR",
  ])
  func hasTheFontsOfTheDesign(family: String) { #expect(FontLibrary.shared.has(family)) }

  @Test func theHouseHasNothingButItsFamily() {
    #expect(FontSelection.house.has("Inter") && FontSelection.house.has("inter"))
    for other in ["Noto Sans", "Inter Display", "DejaVu Sans"] {
      #expect(!FontSelection.house.has(other))
    }
    #expect(FontSelection.all.has("Inter"))
  }

  /// What the house's letters can set is set alike by all fonts.
  @Test(arguments: [
    "Maiquetía · SVMI · 35 t", "Москва · Россия", "Αθήνα → ≈100", "9,936 km · 5,365 NM",
    "Łódź, Đà Nẵng", "½ 77,000 lb – “x”",
  ])
  func allFontsSetTheSameText(text: String) {
    let shaper = TextShaper(library: .shared)
    for weight in [400, 700] {
      func width(_ text: String) -> Double {
        var style = Samples.style(weight: weight)
        style.families = ["Inter", "Noto Sans"]
        return shaper.shape(text, style: style, language: nil)?.width ?? .nan
      }
      // A Chinese character has all of the line set by all fonts.
      #expect(abs(width(text + "中") - width("中") - width(text)) < 1e-6)
    }
  }

  @Test func lettersThatTheHouseLacksAreFound() throws {
    let shaper = TextShaper(library: .shared)
    let style = Samples.style()
    for text in ["नई दिल्ली", "北京", "An-124 北京", "ᚠᚢᚦ"] {
      let line = try #require(shaper.shape(text, style: style, language: nil))
      #expect(line.unknownGlyphs == 0, "\(text)")
    }
    let nowhere = try #require(shaper.shape("\u{10FFFD}", style: style, language: nil))
    #expect(nowhere.unknownGlyphs == 1)
  }

  /// Each worker of a batch has a shaper, and all share what one of them has set.
  @Test(arguments: ["Shared between two", "Общее на двоих", "مشترك", "北京 2"])
  func whatOneShaperHasSetAnotherFinds(text: String) throws {
    let (first, second) = (TextShaper(library: .shared), TextShaper(library: .shared))
    var style = Samples.style()
    style.letterSpacing = 0.7
    let set = try #require(first.shape(text, style: style, language: nil))
    let outline = first.outline(of: set)
    let found = try #require(second.shape(text, style: style, language: nil))
    #expect(found !== set)
    #expect(found.layout == nil, "it was set again")
    #expect(found.width == set.width && found.ascent == set.ascent)
    #expect(second.outline(of: found) == outline)
    // A PDF wants the glyphs themselves.
    var measures: LineMeasures?
    FontLock.hold {
      measures = second.layout(of: found).map {
        LineMeasures($0, hasJoinedLetters: found.hasJoinedLetters)
      }
    }
    #expect(measures?.width == set.width)
  }

  /// Pango takes whole units: what differs by less is one typeface.
  @Test func spacingThatDiffersByRoundingIsTheSame() {
    var (style, larger) = (Samples.style(), Samples.style())
    style.letterSpacing = style.size * 0.1
    larger.size = style.size * 1.18
    larger.letterSpacing = style.letterSpacing * 1.18
    #expect(TypefaceKey(style) == TypefaceKey(larger))
    larger.letterSpacing *= 1.01
    #expect(TypefaceKey(style) != TypefaceKey(larger))
  }
}
