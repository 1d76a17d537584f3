/// Some of the flights that cargo is added up for, by their numbers in a `CargoRoster`.
///
/// A bit a flight: hundreds of flights and a thousand entries make a million such sets, for which
/// sets of names take too long.
struct FlightSet: Hashable, Sendable {
  private var words: [UInt64] = []

  init() {}

  init(_ numbers: some Sequence<Int>) {
    for number in numbers { insert(number) }
  }

  mutating func insert(_ number: Int) {
    let (word, bit) = number.quotientAndRemainder(dividingBy: 64)
    if word >= words.count {
      words.append(contentsOf: repeatElement(0, count: word + 1 - words.count))
    }
    words[word] |= 1 << UInt64(bit)
  }

  // No word is kept at the end that holds nothing, so that equal sets have equal words.
  var isEmpty: Bool { words.isEmpty }

  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  var first: Int? {
    words.firstIndex { $0 != 0 }.map { $0 * 64 + words[$0].trailingZeroBitCount }
  }

  /// The numbers, least first.
  var numbers: [Int] {
    var numbers: [Int] = []
    for (index, word) in words.enumerated() {
      var left = word
      while left != 0 {
        numbers.append(index * 64 + left.trailingZeroBitCount)
        left &= left - 1
      }
    }
    return numbers
  }

  func contains(_ number: Int) -> Bool {
    let (word, bit) = number.quotientAndRemainder(dividingBy: 64)
    return word < words.count && words[word] & (1 << UInt64(bit)) != 0
  }

  func isDisjoint(with other: FlightSet) -> Bool {
    for index in 0..<min(words.count, other.words.count)
    where words[index] & other.words[index] != 0 {
      return false
    }
    return true
  }

  func isSubset(of other: FlightSet) -> Bool {
    guard words.count <= other.words.count else { return false }
    for index in words.indices where words[index] & ~other.words[index] != 0 { return false }
    return true
  }

  mutating func formUnion(_ other: FlightSet) {
    if words.isEmpty {
      words = other.words
      return
    }
    for (index, word) in other.words.enumerated() {
      if index < words.count { words[index] |= word } else { words.append(word) }
    }
  }

  func intersection(_ other: FlightSet) -> FlightSet {
    if isSubset(of: other) { return self }
    var common = FlightSet()
    common.words = zip(words, other.words).map { $0 & $1 }
    common.trim()
    return common
  }

  func subtracting(_ other: FlightSet) -> FlightSet {
    if isDisjoint(with: other) { return self }
    var left = self
    for index in 0..<min(words.count, other.words.count) {
      left.words[index] &= ~other.words[index]
    }
    left.trim()
    return left
  }

  func union(_ other: FlightSet) -> FlightSet {
    var all = self
    all.formUnion(other)
    return all
  }

  private mutating func trim() {
    while words.last == 0 { words.removeLast() }
  }
}
