import Testing

@testable import Layout

@Suite("Colours")
struct ColorTests {
  @Test(
    "Hexadecimal notation",
    arguments: [
      ("#000", 0.0, 0.0, 0.0, 1.0),
      ("#FFF", 1, 1, 1, 1),
      ("#C2272D", 194, 39, 45, 1),
      ("#c2272d", 194, 39, 45, 1),
      ("#369", 51, 102, 153, 1),
      ("#11223380", 17, 34, 51, 128),
      ("#FFFFFF00", 255, 255, 255, 0),
    ])
  func parses(hex: String, red: Double, green: Double, blue: Double, alpha: Double) throws {
    let color = try #require(Color(hex: hex))
    for (component, expected) in [
      (color.red, red), (color.green, green), (color.blue, blue), (color.alpha, alpha),
    ] {
      #expect(abs(component - (expected > 1 ? expected / 255 : expected)) < 1e-12)
    }
  }

  @Test(
    "What is no colour",
    arguments: [
      "", "#", "C2272D", "#12", "#1234", "#12345", "#1234567", "#123456789", "#GG0000", "# 12345",
      "red", "#١٢٣٤٥٦", "#ＦＦＦＦＦＦ", "#C2272D ", "##C2272",
    ])
  func refuses(hex: String) {
    #expect(Color(hex: hex) == nil)
  }

  @Test("Written as it was read, without its alpha", arguments: ["#C2272D", "#000000", "#FEFDFC"])
  func writes(hex: String) throws {
    #expect(try #require(Color(hex: hex)).hex == hex)
    #expect(try #require(Color(hex: hex + "7F")).hex == hex)
  }

  @Test("A component out of range is written as the nearest in range")
  func clamps() {
    #expect(Color(red: -1, green: 2, blue: 0.5).hex == "#00FF80")
  }

  /// WCAG 2.2, definition of relative luminance: the coefficients are those of the primaries.
  @Test(
    "Relative luminance",
    arguments: [
      ("#000000", 0.0), ("#FFFFFF", 1.0), ("#FF0000", 0.2126), ("#00FF00", 0.7152),
      ("#0000FF", 0.0722),
      // ((118/255 + 0.055) / 1.055)^2.4, by hand.
      ("#767676", 0.1812),
    ])
  func luminance(hex: String, expected: Double) throws {
    #expect(abs(try #require(Color(hex: hex)).luminance - expected) < 0.0001)
  }

  /// Ratios on white as WebAIM's contrast checker gives them, to two digits; black on white is 21
  /// by WCAG 2.2's definition. W3C's "Understanding SC 1.4.3" names #777777 as just failing 4.5.
  @Test(
    "Contrast on white",
    arguments: [
      ("#000000", 21.0), ("#FFFFFF", 1.0), ("#767676", 4.54), ("#777777", 4.48),
      ("#595959", 7.0), ("#FF0000", 4.0), ("#0000FF", 8.59), ("#00FF00", 1.37), ("#FFFF00", 1.07),
    ])
  func contrast(hex: String, expected: Double) throws {
    let color = try #require(Color(hex: hex))
    let white = try #require(Color(hex: "#FFF"))
    #expect(abs(color.contrast(with: white) - expected) <= 0.0051)
    #expect(color.contrast(with: white) == white.contrast(with: color))
  }
}
