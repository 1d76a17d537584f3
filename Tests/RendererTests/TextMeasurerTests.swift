import CairoRenderer
import Layout
import Testing

@Suite struct TextMeasurerTests {
  let measurer = PangoTextMeasurer()

  private func width(_ text: String, _ style: TextStyle) -> Double {
    measurer.measure(text, style: style).width
  }

  /// Inter 3.019 (Debian 12 and 13) by its `hmtx` and `hhea` tables: 2816 units to the em, H 2084 wide,
  /// М 2504, ascender 2728, descender −680. Tolerance: Pango counts in 1/1024 of 1/64 em.
  @Test func advancesAreTheFontsOwn() {
    let style = Samples.style(size: 100)
    let tolerance = 100.0 / 64 / 1024
    #expect(abs(width("H", style) - 208_400.0 / 2816) <= tolerance)
    #expect(abs(width("M", style) - 250_400.0 / 2816) <= tolerance)
    let extent = measurer.measure("H", style: style)
    #expect(abs(extent.ascent - 272_800.0 / 2816) <= 0.02)
    #expect(abs(extent.descent - 68_000.0 / 2816) <= 0.02)
  }

  @Test func widthGrowsWithTheSizeExactly() {
    let small = width("Maiquetía", Samples.style(size: 7))
    let large = width("Maiquetía", Samples.style(size: 70))
    #expect(small > 20)
    #expect(abs(large - 10 * small) < 1e-9)
  }

  @Test func kernsPairs() {
    let style = Samples.style(size: 100)
    #expect(width("AV", style) < width("A", style) + width("V", style) - 1)
  }

  @Test func spacingStandsBetweenLettersOnly() {
    let plain = Samples.style(size: 10)
    let spaced = Samples.style(size: 10, spacing: 2)
    // 1/1024 of 1/64 em for each letter.
    #expect(abs(width("HIH", spaced) - width("HIH", plain) - 4) < 1e-3)
    #expect(abs(width("H", spaced) - width("H", plain)) < 1e-3)
    #expect(width("القاهرة", spaced) == width("القاهرة", plain))
  }

  @Test func tabularFiguresAreOfOneWidth() {
    let loose = Samples.style()
    let tabular = Samples.style(tabular: true)
    #expect(width("111", loose) < width("888", loose) - 1)
    #expect(abs(width("111", tabular) - width("888", tabular)) < 1e-3)
  }

  @Test func heavierLettersAreWider() {
    let widths = [400, 500, 600, 700].map { width("Moscow", Samples.style(weight: $0)) }
    #expect(widths == widths.sorted())
    #expect(Set(widths).count == 4)
  }

  @Test func emptyTextHasTheLinesHeight() {
    let extent = measurer.measure("", style: Samples.style(size: 100))
    #expect(extent.width == 0)
    #expect(abs(extent.ascent - 272_800.0 / 2816) <= 0.02)
  }

  @Test func controlCharactersTakeNoRoom() {
    let style = Samples.style()
    #expect(width("Ma\u{0}i\u{7}que\u{FFFE}tía", style) == width("Maiquetía", style))
    #expect(width("a\nb\tc", style) == width("a b c", style))
  }

  @Test func senselessSizesMeasureNothing() {
    for size in [0, -5, Double.nan, .infinity, 1e12] {
      #expect(width("Maiquetía", Samples.style(size: size)) == 0)
    }
    let spaced = Samples.style(spacing: .nan)
    #expect(width("Maiquetía", spaced) == width("Maiquetía", Samples.style()))
  }

  @Test func aWordOfFiveThousandLettersIsMeasured() {
    let one = width("H", Samples.style(size: 100))
    let many = width(String(repeating: "H", count: 5000), Samples.style(size: 100))
    #expect(abs(many - 5000 * one) < 5000 * 100.0 / 64 / 1024)
  }

  @Test func tellsWhichTextNoFontCanDraw() {
    let style = Samples.style()
    _ = measurer.measure("Maiquetía Москва قطر 北京 दिल्ली", style: style)
    #expect(measurer.textsWithMissingGlyphs.isEmpty)
    _ = measurer.measure("x\u{10FFFD}", style: style)
    _ = measurer.measure("x\u{10FFFD}", style: Samples.style(weight: 700))
    #expect(measurer.textsWithMissingGlyphs == ["x\u{10FFFD}"])
  }
}
