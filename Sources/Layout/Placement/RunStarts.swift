/// Where runs of equal cells begin, row by row of a grid, as one bit a cell.
///
/// A row's first cell begins a run, and so does the end behind its last cell, at which every search to
/// the right stops.
struct RunStarts {
  private var words: [UInt64]
  private let wordsPerRow: Int

  /// Rows of a single run each.
  init(rows: Int, columns: Int) {
    wordsPerRow = columns / 64 + 1
    words = Array(repeating: 0, count: rows * wordsPerRow)
    for row in 0..<rows {
      begin(0, row)
      begin(columns, row)
    }
  }

  /// The first column of the run that a cell belongs to.
  func first(of column: Int, _ row: Int) -> Int {
    var index = column >> 6
    var word = words[row * wordsPerRow + index] & Self.bits(upTo: column)
    while word == 0 {
      index -= 1
      word = words[row * wordsPerRow + index]
    }
    return index * 64 + 63 - word.leadingZeroBitCount
  }

  /// The first column of the next run; the number of columns behind the last one.
  func next(after column: Int, _ row: Int) -> Int {
    var index = (column + 1) >> 6
    var word = words[row * wordsPerRow + index] & Self.bits(from: column + 1)
    while word == 0 {
      index += 1
      word = words[row * wordsPerRow + index]
    }
    return index * 64 + word.trailingZeroBitCount
  }

  func begins(_ column: Int, _ row: Int) -> Bool {
    words[row * wordsPerRow + (column >> 6)] & Self.bit(column) != 0
  }

  /// Lets a run begin at a cell.
  mutating func begin(_ column: Int, _ row: Int) {
    words[row * wordsPerRow + (column >> 6)] |= Self.bit(column)
  }

  /// Lets no run begin at any of the cells.
  mutating func join(_ columns: ClosedRange<Int>, _ row: Int) {
    let head = Self.bits(from: columns.lowerBound)
    let tail = Self.bits(upTo: columns.upperBound)
    let first = row * wordsPerRow + (columns.lowerBound >> 6)
    let last = row * wordsPerRow + (columns.upperBound >> 6)
    guard first < last else {
      words[first] &= ~(head & tail)
      return
    }
    words[first] &= ~head
    for index in first + 1..<last { words[index] = 0 }
    words[last] &= ~tail
  }

  /// A column's bit in its word, those from it to the word's end, and those up to it.
  private static func bit(_ column: Int) -> UInt64 { 1 &<< UInt64(column & 63) }
  private static func bits(from column: Int) -> UInt64 { ~0 &<< UInt64(column & 63) }
  private static func bits(upTo column: Int) -> UInt64 { ~0 &>> UInt64(63 - (column & 63)) }
}
