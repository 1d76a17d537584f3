/// Decimal numbers read from bytes.
///
/// Correctly rounded up to 15 significant digits, else within 1 unit in the last place, which is
/// 3e-14 degrees of longitude or 3 nm on the ground; within 4 units with exponents beyond 10^22.
enum NumberText {
  /// Reads a number and moves behind it; NaN, and `next` where it was, if none stands there.
  ///
  /// - Parameters:
  ///   - next: bytes up to one that belongs to no number: a comma, a line end, a zero.
  ///   - point: what stands before the decimals.
  @inline(__always)
  static func take(
    _ next: inout UnsafePointer<UInt8>, point: UInt8 = UInt8(ascii: ".")
  ) -> Double {
    var p = next
    let isNegative = p.pointee == UInt8(ascii: "-")
    if isNegative || p.pointee == UInt8(ascii: "+") { p += 1 }
    var mantissa: UInt64 = 0
    let whole = p
    while true {
      let digit = p.pointee &- 0x30
      if digit > 9 { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      p += 1
    }
    var digits = p - whole
    var decimals = 0
    if p.pointee == point {
      p += 1
      let fraction = p
      while true {
        let digit = p.pointee &- 0x30
        if digit > 9 { break }
        mantissa = mantissa &* 10 &+ UInt64(digit)
        p += 1
      }
      decimals = p - fraction
      digits += decimals
    }
    if digits == 0 { return .nan }
    let last = p.pointee | 0x20
    if digits > 18 || last == UInt8(ascii: "e") {
      return takeLong(&next, from: whole, point: point, isNegative: isNegative)
    }
    next = p
    let value =
      decimals == 0
      ? Double(mantissa)
      : decimals <= 22 ? Double(mantissa) / powers[decimals] : 0
    return isNegative ? -value : value
  }

  /// The rest of the cases: many digits, an exponent.
  @inline(never)
  private static func takeLong(
    _ next: inout UnsafePointer<UInt8>, from start: UnsafePointer<UInt8>, point: UInt8,
    isNegative: Bool
  ) -> Double {
    var p = start
    var (mantissa, exponent, kept, isFraction) = (UInt64(0), 0, 0, false)
    while true {
      let digit = p.pointee &- 0x30
      if digit <= 9 {
        if kept < 18 {
          mantissa = mantissa * 10 + UInt64(digit)
          // Zeros in front do not count.
          if mantissa > 0 { kept += 1 }
          if isFraction { exponent -= 1 }
        } else if !isFraction {
          exponent += 1
        }
      } else if p.pointee == point, !isFraction {
        isFraction = true
      } else {
        break
      }
      p += 1
    }
    if p.pointee | 0x20 == UInt8(ascii: "e") {
      var q = p + 1
      let isBelow = q.pointee == UInt8(ascii: "-")
      if isBelow || q.pointee == UInt8(ascii: "+") { q += 1 }
      if q.pointee &- 0x30 <= 9 {
        var stated = 0
        while q.pointee &- 0x30 <= 9 {
          stated = min(stated * 10 + Int(q.pointee &- 0x30), 100_000)
          q += 1
        }
        exponent += isBelow ? -stated : stated
        p = q
      }
    }
    next = p
    let value = scaled(Double(mantissa), by: exponent)
    return isNegative ? -value : value
  }

  private static func scaled(_ value: Double, by exponent: Int) -> Double {
    if value == 0 { return 0 }
    var (value, left) = (value, min(max(exponent, -400), 400))
    while left > 0 {
      value *= powers[min(left, 22)]
      left -= min(left, 22)
    }
    while left < 0 {
      value /= powers[min(-left, 22)]
      left += min(-left, 22)
    }
    return value
  }

  /// Powers of ten that a `Double` holds exactly.
  nonisolated(unsafe) private static let powers: UnsafePointer<Double> = {
    // Filled once and never written again, so that threads may share it.
    let all = UnsafeMutablePointer<Double>.allocate(capacity: 23)
    var power = 1.0
    for exponent in 0...22 {
      all[exponent] = power
      power *= 10
    }
    return UnsafePointer(all)
  }()

  /// A whole text as a number, spaces around it allowed; `nil` where there is more.
  static func number(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, point: UInt8 = UInt8(ascii: ".")
  ) -> Double? {
    var p = start
    while p < end, p.pointee <= 0x20 { p += 1 }
    let value = take(&p, point: point)
    while p < end, p.pointee <= 0x20 { p += 1 }
    return p == end && !value.isNaN ? value : nil
  }
}
