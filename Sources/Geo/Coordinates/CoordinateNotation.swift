/// Reads coordinates in the notations people use.
///
/// Decimal degrees (`10.60312,-66.99059`), degrees with minutes and seconds (`10°36'11"N
/// 66°59'26"W`, `10 36 11 N, 66 59 26 W`), aviation's run-together digits (`N1036.2 W06659.4`,
/// `1036N06659W`) and ISO 6709 (`+10.60312-066.99059/`). Latitude comes first unless hemisphere
/// letters say otherwise.
public enum CoordinateNotation {
  /// Written like a coordinate, but it is none.
  public struct Fault: Error, Sendable, Hashable {
    /// What is wrong, in a few words.
    public var reason: String
  }

  /// One of the two angles as typed.
  private struct Part {
    var numbers: [CoordinateNumber] = []
    var marks: [Int?] = []
    var letter: Character?
  }

  /// The coordinate that a text gives; `nil` where it is not written like one.
  ///
  /// - Throws: `Fault` for a latitude beyond 90, a longitude beyond 180, minutes of 60 and the
  ///   like.
  public static func parse(_ text: String) throws(Fault) -> Coordinate? {
    guard let tokens = CoordinateToken.read(text) else { return nil }
    let numbers = tokens.count { if case .number = $0 { true } else { false } }
    let letters = tokens.count { if case .hemisphere = $0 { true } else { false } }
    guard numbers > 1 || (numbers == 1 && letters > 0) else { return nil }
    let parts = try letters > 0 ? lettered(tokens) : plain(tokens)
    guard parts.count == 2 else { throw Fault(reason: "it needs a latitude and a longitude") }
    let swapped = parts[0].letter.map { "EW".contains($0) } ?? false
    let (first, second) = swapped ? (parts[1], parts[0]) : (parts[0], parts[1])
    return Coordinate(
      latitude: try degrees(first, name: "latitude", limit: 90),
      longitude: try degrees(second, name: "longitude", limit: 180))
  }

  /// The two parts of a text with hemisphere letters, all before or all after their numbers.
  private static func lettered(_ tokens: [CoordinateToken]) throws(Fault) -> [Part] {
    let leads = if case .hemisphere? = tokens.first { true } else { false }
    var parts: [Part] = []
    var part = Part()
    for token in tokens {
      switch token {
      case .hemisphere(let letter):
        if leads, part.letter != nil {
          parts.append(part)
          part = Part()
        }
        part.letter = letter
        if !leads {
          parts.append(part)
          part = Part()
        }
      default: add(token, to: &part)
      }
    }
    if leads || !part.numbers.isEmpty { parts.append(part) }
    let isPair =
      parts.count == 2 && parts.allSatisfy { $0.letter != nil && !$0.numbers.isEmpty }
      && parts.count { $0.letter.map { "NS".contains($0) } ?? false } == 1
    guard isPair else {
      throw Fault(reason: "it needs a latitude with N or S and a longitude with E or W")
    }
    return parts
  }

  /// The two parts of a text without letters: split at the comma, at the second sign or degree
  /// mark, or in the middle.
  private static func plain(_ tokens: [CoordinateToken]) throws(Fault) -> [Part] {
    let commas = tokens.count { $0 == .comma }
    if commas > 0 {
      let parts = tokens.split(separator: .comma).map { group in
        var part = Part()
        for token in group { add(token, to: &part) }
        return part
      }
      guard commas == 1 else { throw Fault(reason: "it has more than one comma") }
      return parts
    }
    var whole = Part()
    for token in tokens { add(token, to: &whole) }
    let count = whole.numbers.count
    let begins = whole.numbers.indices.filter {
      $0 > 0 && (whole.numbers[$0].sign != 0 || whole.marks[$0] == 0)
    }
    // A third signed number is ISO 6709's height.
    let height = begins.count == 2 && count == 3 && whole.numbers.allSatisfy { $0.sign != 0 }
    guard let split = begins.first ?? (count.isMultiple(of: 2) ? count / 2 : nil) else {
      throw Fault(reason: "where the longitude begins cannot be told")
    }
    let end = height ? 2 : count
    return [0..<split, split..<end].map { range in
      Part(numbers: Array(whole.numbers[range]), marks: Array(whole.marks[range]))
    }
  }

  private static func add(_ token: CoordinateToken, to part: inout Part) {
    switch token {
    case .number(let number):
      part.numbers.append(number)
      part.marks.append(nil)
    case .mark(let mark):
      // A mark without a number, or a second one, is put where the check of their order fails.
      if part.marks.last == .some(nil) {
        part.marks[part.marks.count - 1] = mark
      } else {
        part.marks.append(mark)
      }
    case .hemisphere, .comma: break
    }
  }

  private static func degrees(
    _ part: Part, name: String, limit: Double
  ) throws(Fault) -> Double {
    guard let first = part.numbers.first else { throw Fault(reason: "the \(name) is missing") }
    guard part.marks.count == part.numbers.count,
      part.marks.enumerated().allSatisfy({ $0.element == nil || $0.element == $0.offset })
    else { throw Fault(reason: "the \(name)'s degree, minute and second signs are out of order") }
    guard first.sign == 0 || part.letter == nil else {
      throw Fault(reason: "the \(name) has both a sign and a letter")
    }
    let values = try values(part, name: name)
    for (value, unit) in zip(values.dropFirst(), ["minutes", "seconds"]) where value >= 60 {
      throw Fault(reason: "the \(name)'s \(unit) are \(plain(value)), not below 60")
    }
    let size = zip(values, [1.0, 60, 3600]).reduce(0) { $0 + $1.0 / $1.1 }
    guard size <= limit else {
      throw Fault(reason: "the \(name) is \(plain(size)), beyond \(plain(limit))")
    }
    let negative = first.sign < 0 || part.letter == "S" || part.letter == "W"
    return negative && size > 0 ? -size : size
  }

  /// Degrees, minutes and seconds, whether typed apart or run together.
  private static func values(_ part: Part, name: String) throws(Fault) -> [Double] {
    guard let first = part.numbers.first, part.numbers.count <= 3 else {
      throw Fault(reason: "the \(name) has more than degrees, minutes and seconds")
    }
    guard part.numbers.dropFirst().allSatisfy({ $0.sign == 0 }),
      part.numbers.dropLast().allSatisfy({ !$0.hasFraction })
    else { throw Fault(reason: "the \(name) has a sign or a fraction in its middle") }
    let runTogether = part.numbers.count == 1 && part.marks == [nil] && first.digits >= 4
    guard runTogether, part.letter != nil || first.sign != 0, first.digits <= 7 else {
      return part.numbers.map(\.value)
    }
    // Four and five digits before the point end in minutes, six and seven in seconds.
    let hundredths = (first.value / 100).rounded(.down)
    let last = first.value - hundredths * 100
    guard first.digits > 5 else { return [hundredths, last] }
    let degrees = (hundredths / 100).rounded(.down)
    return [degrees, hundredths - degrees * 100, last]
  }

  /// A number for a message, without `.0`.
  private static func plain(_ value: Double) -> String {
    value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
  }
}
