import Testing

@testable import Layout

@Suite("Breaking text into lines")
struct TextWrapperTests {
  private let measurer = FixedWidthMeasurer()
  private let style = TextStyle.plain(10)

  /// - Parameter letters: how many fit in a line of 5.6 pt a letter.
  private func wrap(_ text: String, letters: Int) -> [String] {
    TextWrapper.wrap(
      text, width: Double(letters) * 5.6 + 0.01, style: style, measurer: measurer)
  }

  @Test("Lines break at spaces, as late as they can")
  func breaks() {
    #expect(wrap("one two three four", letters: 9) == ["one two", "three", "four"])
    #expect(wrap("one two three four", letters: 10) == ["one two", "three four"])
    #expect(wrap("one two three four", letters: 100) == ["one two three four"])
  }

  @Test("No text gives no lines; spaces in a row count as one")
  func spaces() {
    #expect(wrap("", letters: 5).isEmpty)
    #expect(wrap("   ", letters: 5).isEmpty)
    #expect(wrap("  a   b ", letters: 5) == ["a b"])
  }

  @Test("A word wider than a line is broken inside, no letter lost")
  func longWord() {
    let word = String((0..<5000).map { Character(UnicodeScalar(UInt8(97 + $0 % 26))) })
    let lines = wrap(word, letters: 40)
    #expect(lines.count == 125)
    #expect(lines.allSatisfy { $0.count == 40 })
    #expect(lines.joined() == word)
    #expect(wrap("is \(word) so", letters: 40).joined().count == 5004)
  }

  @Test("A line too narrow for one letter gets one letter")
  func tooNarrow() {
    #expect(wrap("abc de", letters: 0) == ["a", "b", "c", "d", "e"])
  }

  @Test("No line is too wide, and the words stay as they were", arguments: 1...40)
  func anyText(seed: Int) {
    var random = SeededGenerator(seed)
    let words = (0..<60).map { _ in
      String(repeating: "x", count: .random(in: 1...12, using: &random))
    }
    let letters = Int.random(in: 12...60, using: &random)
    let lines = wrap(words.joined(separator: " "), letters: letters)
    #expect(lines.allSatisfy { $0.count <= letters })
    #expect(lines.flatMap { $0.split(separator: " ").map(String.init) } == words)
    for (line, next) in zip(lines, lines.dropFirst()) {
      let first = next.prefix { $0 != " " }.count
      #expect(line.count + 1 + first > letters, "the next word would still have fitted")
    }
  }

  @Test("Two lines of nearly equal length")
  func halves() {
    #expect(TextWrapper.halves("Venezuela") == nil)
    #expect(TextWrapper.halves("") == nil)
    #expect(TextWrapper.halves("South Africa") == ["South", "Africa"])
    #expect(
      TextWrapper.halves("Central African Republic") == ["Central", "African Republic"]
        || TextWrapper.halves("Central African Republic") == ["Central African", "Republic"])
    #expect(TextWrapper.halves("a bb ccc dddddd") == ["a bb ccc", "dddddd"])
  }
}
