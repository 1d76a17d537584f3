import CairoRenderer
import Testing

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
}
