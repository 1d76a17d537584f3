/// How many slips of the finger lie between two spellings: a letter too many, missing or wrong, or
/// two neighbours swapped (optimal string alignment, a restricted Damerau–Levenshtein distance).
struct EditDistance {
  private let pattern: [UInt8]
  private var rows: [[Int]]

  /// Prepares for many comparisons with one UTF-8 spelling.
  init(to pattern: [UInt8]) {
    self.pattern = pattern
    rows = Array(repeating: Array(repeating: 0, count: pattern.count + 1), count: 3)
  }

  /// The distance to another spelling, or `nil` if it exceeds `limit`.
  mutating func measure(_ text: UnsafeRawBufferPointer, limit: Int) -> Int? {
    guard abs(text.count - pattern.count) <= limit else { return nil }
    for column in 0...pattern.count { rows[0][column] = column }
    var (before, above, current) = (2, 0, 1)
    for row in 0..<text.count {
      rows[current][0] = row + 1
      var least = row + 1
      for column in 0..<pattern.count {
        let same = text[row] == pattern[column]
        var cost = min(
          rows[above][column] + (same ? 0 : 1), rows[above][column + 1] + 1,
          rows[current][column] + 1)
        if row > 0, column > 0, text[row] == pattern[column - 1],
          text[row - 1] == pattern[column]
        {
          cost = min(cost, rows[before][column - 1] + 1)
        }
        rows[current][column + 1] = cost
        least = min(least, cost)
      }
      guard least <= limit else { return nil }
      (before, above, current) = (above, current, before)
    }
    let distance = rows[above][pattern.count]
    return distance <= limit ? distance : nil
  }
}
