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
}
