internal import Layout

/// Divides paragraphs so that their lines end as evenly as ragged setting can: no line much shorter
/// than the others, no single short word at the end.
///
/// The least sum of squares of what lines leave open, as D. Knuth and M. Plass, Breaking Paragraphs
/// into Lines, 1981, without hyphens and glue.
struct LineBreaker<Measurer: TextMeasurer> {
  let measurer: Measurer
  let style: TextStyle
  let width: Double

  /// More words than this are broken line by line.
  private static var mostWords: Int { 4000 }
  /// A last line shorter than this part of the measure costs as much as a ragged one.
  private static var leastLast: Double { 0.2 }

  /// The lines that `greedy` takes as many of; itself where nothing is to be gained.
  ///
  /// - Parameter greedy: the text broken at the last space that fits, line by line.
  func evened(_ greedy: [String]) -> [String] {
    let words = greedy.flatMap { $0.split(separator: " ").map(String.init) }
    guard greedy.count > 1, words.count > greedy.count, words.count <= Self.mostWords else {
      return greedy
    }
    let widths = words.map { measurer.measure($0, style: style).width }
    // A word broken within has no better place.
    guard widths.allSatisfy({ $0 <= width * 0.9 }) else { return greedy }
    let space = max(
      measurer.measure("n n", style: style).width - 2 * measurer.measure("n", style: style).width,
      0)
    let starts = best(widths, space: space, lines: greedy.count)
    guard starts.count == greedy.count else { return greedy }
    let lines = starts.indices.map { index in
      let end = index + 1 < starts.count ? starts[index + 1] : words.count
      return words[starts[index]..<end].joined(separator: " ")
    }
    return lines.allSatisfy { measurer.measure($0, style: style).width <= width }
      ? lines : greedy
  }

  /// The first words of so many lines; empty where no division has so many.
  private func best(_ widths: [Double], space: Double, lines: Int) -> [Int] {
    let count = widths.count
    // costs[i]: of the lines after word i, and how many these are.
    var costs = [Double](repeating: .infinity, count: count + 1)
    var next = [Int](repeating: count, count: count + 1)
    costs[count] = 0
    for start in stride(from: count - 1, through: 0, by: -1) {
      var line = -space
      for end in start..<count {
        line += widths[end] + space
        guard line <= width else { break }
        // A line more always costs more than the worst rag.
        let cost = Double(count) + rag(line, isLast: end == count - 1) + costs[end + 1]
        if cost < costs[start] { (costs[start], next[start]) = (cost, end + 1) }
      }
    }
    guard costs[0].isFinite else { return [] }
    var starts: [Int] = []
    var start = 0
    while start < count {
      starts.append(start)
      start = next[start]
    }
    return starts.count == lines ? starts : []
  }

  private func rag(_ line: Double, isLast: Bool) -> Double {
    let open = (width - line) / width
    guard isLast else { return open * open }
    return line < width * Self.leastLast ? 0.15 : 0
  }
}
