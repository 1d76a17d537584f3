import Diagnostics
import Layout
import Testing

@testable import Themes

/// A user's own theme: whole or partial, and what is said of a wrong one.
@Suite struct ThemeFileTests {
  private func read(_ text: String) throws(InputFault) -> ThemeReading {
    try Theme.read(Array(text.utf8), file: "own.yaml")
  }

  private func faults(_ text: String) -> [String] {
    let fault = #expect(throws: InputFault.self) { try read(text) }
    return fault?.diagnostics.map(\.description) ?? []
  }

  @Test func everyFaultOfAFileIsReportedAtItsPlace() {
    let lines = faults(
      """
      flightplot-theme: 2
      name: own
      colors: {page: reddish, sea: "#12345", glow: "#000000", land: "#00000080"}
      strokes: {coast: wide, border: -1, flight: 40}
      type: {title: {size: 25, weight: 700, colour: text}, body: {size: 6, weight: 50, color: texd}}
      """)
    for start in [
      "own.yaml:1:19: error: this program reads themes of version 1",
      "own.yaml:3:16: error: “reddish” is no colour for “page”\n  hint: write six figures",
      "own.yaml:3:30: error: “#12345” is no colour for “sea”",
      "own.yaml:3:40: error: unknown key “glow” in “colors”",
      "own.yaml:3:63: error: colour “land” is see-through",
      "own.yaml:4:18: error: stroke “coast” is no number: “wide”",
      "own.yaml:4:32: error: stroke “border” is out of range: -1\n  hint: it takes 0.1 to 20 pt",
      "own.yaml:4:44: error: stroke “flight” is out of range: 40",
      "own.yaml:5:39: error: unknown key “colour” in type “title” [FP102]\n  hint: did you mean “color”?",
      "own.yaml:5:67: error: size of type “body” is out of range: 6\n  hint: it takes 7 to 200 pt",
      "own.yaml:5:78: error: weight of type “body” is out of range: 50",
      "own.yaml:5:89: error: “color” cannot be “texd” [FP105]\n  hint: did you mean “text”?",
    ] {
      #expect(lines.contains { $0.hasPrefix(start) }, "\(start) in \(lines)")
    }
    let missing = "“colors” has no “lake” [FP103]\n  hint: give it, or take it"
    #expect(lines.contains { $0.contains(missing) })
    #expect(lines.contains { $0.contains("type “title” has no “color”") })
  }

  @Test func aColourWithoutQuotesIsAComment() {
    let lines = faults(
      "flightplot-theme: 1\nname: own\nextends: print\ncolors:\n  sea: #DDE7EC\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains("colour “sea” has no value") == true)
    #expect(lines.first?.contains("without quotes # begins a comment") == true)
  }

  @Test func aPartialThemeHoldsOnlyWhatDiffers() throws {
    let base = try Theme.named("midnight")
    let reading = try read(
      """
      flightplot-theme: 1
      name: desk
      extends: midnight
      families: [Source Sans 3]
      colors: {flight: "#FFD166"}
      strokes: {flight: 3}
      type: {title: {size: 30}}
      """)
    #expect(reading.warnings.isEmpty)
    var expected = base
    expected.name = "desk"
    expected.families = ["Source Sans 3"]
    expected.colors[.flight] = Color(hex: "#FFD166")
    expected.strokes[.flight] = 3
    expected.type[.title]?.size = 30
    #expect(reading.theme == expected)
  }

  @Test func aThemeExtendsOnlyTheProgramsOwn() {
    let lines = faults("flightplot-theme: 1\nname: own\nextends: newsprnt\n")
    #expect(
      lines == [
        "own.yaml:3:10: error: a theme cannot extend “newsprnt”\n  hint: did you mean “newsprint”?"
      ])
  }

  /// #999999 on newsprint's sea, #DDE7EC: luminances 0.3185 and 0.7824, so 0.8324 / 0.3685 = 2.26.
  @Test func paleTextIsAWarningWithItsGroundAndRatio() throws {
    let reading = try read(
      "flightplot-theme: 1\nname: own\nextends: newsprint\ncolors:\n  sea-text: \"#999999\"\n")
    let sea = try #require(reading.warnings.first { $0.message.contains("on “sea”") })
    #expect(sea.severity == .warning)
    #expect(sea.location == FileLocation(file: "own.yaml", line: 5, column: 13))
    #expect(
      sea.message
        == "“sea-text” on “sea” has a contrast of 2.2 to 1; text (ocean, sea, graticule) needs 4.5")
    #expect(sea.hint == "#999999 on #DDE7EC: make it darker, or the ground lighter")
  }

  @Test func aPaleRouteIsAWarningToo() throws {
    let reading = try read(
      "flightplot-theme: 1\nname: own\nextends: newsprint\ncolors: {flight: \"#DDAAAA\"}\n")
    #expect(reading.warnings.contains { $0.message.contains("a route or marker needs 3") })
  }

  @Test func limitsKeepAThemeSmall() {
    let deep = String(repeating: "[", count: 20) + String(repeating: "]", count: 20)
    #expect(!faults("flightplot-theme: 1\nname: \(deep)\n").isEmpty)
    let long = "flightplot-theme: 1\nname: " + String(repeating: "x", count: 300_000)
    #expect(faults(long).first?.contains("are not read") == true)
    let fonts = (1...11).map { "F\($0)" }.joined(separator: ", ")
    let many = faults("flightplot-theme: 1\nname: a\nextends: print\nfamilies: [\(fonts)]\n")
    #expect(many.first?.contains("more than 10 fonts") == true)
  }

  @Test(arguments: [
    ("newsprint", false), ("./newsprint", true), ("desk.yaml", true), ("DESK.YML", true),
    ("a/b", true), ("yaml", false),
  ])
  func aPathIsToldFromAName(_ wish: String, _ isPath: Bool) {
    #expect(Theme.isPath(wish) == isPath)
  }
}
