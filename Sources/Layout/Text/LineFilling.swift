/// Fills lines with words.
///
/// Setting a line is what costs: how many words it takes is guessed from the widths of a shorter and a
/// longer one, rather than tried word by word.
struct LineFilling {
  private let words: [(word: Substring, isApart: Bool)]
  /// Bytes up to the end of each word, a space for each.
  private let ends: [Int]
  private let width: Double
  /// Bytes that are sure to fill a line of Latin letters.
  private let plenty: Int
  /// Words that stand in lines.
  private var taken = 0

  /// - Parameter size: of the type, in points.
  init(_ text: String, width: Double, size: Double) {
    words = LineBreaks.words(of: text)
    var end = 0
    ends = words.map {
      end += $0.word.utf8.count + 1
      return end
    }
    self.width = width
    plenty = width > 0 ? Int(min(width / max(size, 0.01) * 3, 1e6)) : 0
  }

  var isDone: Bool { taken == words.count }

  /// The next word, whatever its width.
  mutating func next() -> String {
    taken += 1
    return String(words[taken - 1].word)
  }

  /// A line with as many words added as fit.
  ///
  /// - Parameters:
  ///   - begun: what stands in it already.
  ///   - measured: the width of a line.
  mutating func filled(_ begun: String, _ measured: (String) -> Double) -> String {
    var fitting = (count: 0, line: begun, width: 0.0)
    var beyond: (count: Int, width: Double)?
    let all = words.count - taken
    var next = max(1, count(within: Double(plenty)))
    while fitting.count + 1 < beyond?.count ?? (all + 1) {
      let line = text(begun, next)
      let found = measured(line)
      if found <= width {
        fitting = (next, line, found)
      } else {
        beyond = (next, found)
      }
      if let beyond {
        let share = (width - fitting.width) / (beyond.width - fitting.width)
        let (short, long) = (Double(length(fitting.count)), Double(length(beyond.count)))
        next = min(
          max(count(within: short + (long - short) * share), fitting.count + 1),
          max(beyond.count - 1, 1))
      } else {
        next = min(2 * fitting.count, all)
      }
    }
    taken += fitting.count
    return fitting.line
  }

  private func text(_ begun: String, _ count: Int) -> String {
    words[taken..<taken + count].reduce(into: begun) { text, next in
      if !text.isEmpty, next.isApart { text += " " }
      text += next.word
    }
  }

  /// Of so many words.
  private func length(_ count: Int) -> Int {
    count == 0 ? 0 : ends[taken + count - 1] - (taken == 0 ? 0 : ends[taken - 1])
  }

  /// How many words have no more bytes.
  private func count(within bytes: Double) -> Int {
    var count = 0
    while taken + count < words.count, Double(length(count + 1)) <= bytes { count += 1 }
    return count
  }
}
