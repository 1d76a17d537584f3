extension [UInt8] {
  /// Appends a number as PDF writes it: without exponent, without needless digits, the point always a
  /// point.
  ///
  /// - Parameters:
  ///   - value: no larger than 10¹²; what is no number becomes 0.
  ///   - digits: how many stand after the point at most, up to 6.
  mutating func append(decimal value: Double, digits: Int) {
    // Most are whole, and these are many.
    if abs(value) < 1e8, case let whole = Int32(value), Double(whole) == value {
      if whole < 0 { append(UInt8(ascii: "-")) }
      append(digitsOf: whole.magnitude)
      return
    }
    let scale = Self.powers[Swift.min(Swift.max(digits, 0), 6)]
    let bounded = value.isFinite ? Swift.min(Swift.max(value, -1e12), 1e12) : 0
    let parts = Int((bounded * Double(scale)).rounded())
    if parts < 0 { append(UInt8(ascii: "-")) }
    let (whole, fraction) = parts.magnitude.quotientAndRemainder(dividingBy: scale)
    append(contentsOf: String(whole).utf8)
    guard fraction > 0 else { return }
    append(UInt8(ascii: "."))
    var (rest, place) = (fraction, scale / 10)
    while rest > 0 {
      append(UInt8(ascii: "0") + UInt8(rest / place))
      rest %= place
      place /= 10
    }
  }

  private static let powers: [UInt] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]

  /// - Parameter value: of eight digits at most.
  private mutating func append(digitsOf value: UInt32) {
    // The last digit goes in first and comes out last.
    var (rest, packed, count) = (value, UInt64(0), 0)
    repeat {
      packed = packed << 8 | UInt64(0x30 + rest % 10)
      rest /= 10
      count += 1
    } while rest > 0
    for _ in 0..<count {
      append(UInt8(truncatingIfNeeded: packed))
      packed >>= 8
    }
  }
}
