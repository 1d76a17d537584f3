import Layout
import Testing

/// Lines of Chinese, which has no spaces, and of words too long for a line.
@Suite struct LineBreakTests {
  private struct Fixed: TextMeasurer {
    func measure(_ text: String, style: TextStyle) -> TextExtent {
      TextExtent(width: Double(text.count), ascent: 1, descent: 0)
    }
  }

  private func lines(_ text: String, _ width: Double) -> [String] {
    let style = TextStyle(families: [], size: 1, color: Color(red: 0, green: 0, blue: 0))
    return TextWrapper.wrap(text, width: width, style: style, measurer: Fixed())
  }

  @Test func chineseBreaksBetweenCharacters() {
    #expect(lines("线条为停靠地之间的最短路径", 5) == ["线条为停靠", "地之间的最", "短路径"])
  }

  /// Unicode Standard Annex 14, rules LB13 and LB14.
  @Test func noLineBeginsWithAMarkThatCloses() {
    #expect(lines("线条为停靠，实际航迹不详。", 5) == ["线条为停", "靠，实际航", "迹不详。"])
    #expect(lines("线条为停（实际）", 5) == ["线条为停", "（实际）"])
  }

  @Test func latinWordsStayWholeInChinese() {
    #expect(lines("航班An-124抵达", 8) == ["航班An-124", "抵达"])
    #expect(lines("余量约16,500公里", 6) == ["余量约", "16,500", "公里"])
  }

  @Test func wordsBreakAtSpaces() {
    #expect(lines("some words An-124 on", 10) == ["some words", "An-124 on"])
  }

  @Test func aLongNameBreaksAfterItsHyphen() {
    #expect(
      lines("Saint-Christophe-et-Niévès", 20) == ["Saint-Christophe-et-", "Niévès"])
  }
}
