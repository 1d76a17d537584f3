/// Times read from bytes.
enum TimeText {
  /// What was read: seconds since 1970-01-01T00:00Z, and whether a zone stood with them.
  struct Reading {
    var seconds: Double
    var isZoneStated: Bool
  }

  /// Days from 1970-01-01 to a day of the Gregorian calendar.
  ///
  /// Source: E. M. Reingold, N. Dershowitz, *Calendrical Calculations*: days by years that begin in
  /// March, so that the leap day is the last.
  @inline(__always)
  static func day(year: Int, month: Int, day: Int) -> Int {
    let years = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    let leaps = floorDivided(years, 4) - floorDivided(years, 100) + floorDivided(years, 400)
    return 365 * years + leaps + (153 * months + 2) / 5 + day - 719_469
  }

  @inline(__always)
  private static func floorDivided(_ a: Int, _ b: Int) -> Int {
    a >= 0 ? a / b : -((b - 1 - a) / b)
  }

  /// Reads `2024-01-02T07:22:55.5Z` and its like and moves behind it: a space or a slash for the
  /// marks, an offset or ` UTC` for the `Z`, seconds or not, dashes and colons or not.
  ///
  /// - Returns: `nil`, and `next` anywhere, where no date and time stands there.
  @inline(__always)
  static func take(_ next: inout UnsafePointer<UInt8>) -> Reading? {
    guard let date = takeDate(&next) else { return nil }
    guard next.pointee | 0x20 == UInt8(ascii: "t") || next.pointee == 0x20 else { return nil }
    next += 1
    guard let seconds = takeClock(&next) else { return nil }
    let (isStated, offset) = takeZone(&next)
    return Reading(seconds: Double(date) * 86400 + seconds - Double(offset), isZoneStated: isStated)
  }

  /// Reads `2024-01-02`, `2024/01/02` or `20240102` as days since 1970-01-01.
  @inline(__always)
  static func takeDate(_ next: inout UnsafePointer<UInt8>) -> Int? {
    guard let century = takeTwo(&next), let years = takeTwo(&next) else { return nil }
    let mark = next.pointee
    let isMarked = mark == UInt8(ascii: "-") || mark == UInt8(ascii: "/")
    if isMarked { next += 1 }
    guard let month = takeTwo(&next), (1...12).contains(month) else { return nil }
    if isMarked {
      guard next.pointee == mark else { return nil }
      next += 1
    }
    let year = century * 100 + years
    guard let day = takeTwo(&next), day >= 1, day <= dayCount(year: year, month: month) else {
      return nil
    }
    return Self.day(year: year, month: month, day: day)
  }

  /// Reads `07:22:55.5`, `07:22` or `072255` as seconds since midnight.
  @inline(__always)
  static func takeClock(_ next: inout UnsafePointer<UInt8>) -> Double? {
    guard let hours = takeTwo(&next), hours <= 24 else { return nil }
    let isMarked = next.pointee == UInt8(ascii: ":")
    if isMarked { next += 1 }
    guard let minutes = takeTwo(&next), minutes <= 59 else { return nil }
    var seconds = 0
    if isMarked ? next.pointee == UInt8(ascii: ":") : next.pointee &- 0x30 <= 9 {
      if isMarked { next += 1 }
      // A leap second is the sixtieth.
      guard let stated = takeTwo(&next), stated <= 60 else { return nil }
      seconds = stated
    }
    let whole = Double(hours * 3600 + minutes * 60 + seconds)
    // A comma, which ISO 8601 allows too, may end the field here.
    guard next.pointee == UInt8(ascii: ".") else { return whole }
    guard next[1] &- 0x30 <= 9 else { return whole }
    next += 1
    var (value, scale) = (0.0, 1.0)
    while next.pointee &- 0x30 <= 9 {
      // Beyond nanoseconds nothing is kept.
      if scale < 1e9 {
        value = value * 10 + Double(next.pointee &- 0x30)
        scale *= 10
      }
      next += 1
    }
    return whole + value / scale
  }

  /// Reads what says the zone; its offset in seconds, east positive.
  @inline(__always)
  private static func takeZone(_ next: inout UnsafePointer<UInt8>) -> (Bool, Int) {
    let mark = next.pointee
    if mark | 0x20 == UInt8(ascii: "z") {
      next += 1
      return (true, 0)
    }
    if mark == UInt8(ascii: "+") || mark == UInt8(ascii: "-") { return takeOffset(&next) }
    var p = next
    if p.pointee == 0x20 { p += 1 }
    if p[0] | 0x20 == UInt8(ascii: "u"), p[1] | 0x20 == UInt8(ascii: "t"),
      p[2] | 0x20 == UInt8(ascii: "c")
    {
      next = p + 3
      return (true, 0)
    }
    return (false, 0)
  }

  private static func takeOffset(_ next: inout UnsafePointer<UInt8>) -> (Bool, Int) {
    var p = next + 1
    guard let hours = takeTwo(&p), hours <= 18 else { return (false, 0) }
    if p.pointee == UInt8(ascii: ":") { p += 1 }
    let minutes = takeTwo(&p) ?? 0
    let isBehind = next.pointee == UInt8(ascii: "-")
    next = p
    return (true, (isBehind ? -1 : 1) * (hours * 3600 + minutes * 60))
  }

  @inline(__always)
  private static func takeTwo(_ next: inout UnsafePointer<UInt8>) -> Int? {
    let tens = next[0] &- 0x30
    guard tens <= 9 else { return nil }
    let ones = next[1] &- 0x30
    guard ones <= 9 else { return nil }
    next += 2
    return Int(tens) * 10 + Int(ones)
  }

  static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Seconds since 1970 of a number that counts seconds, milliseconds, microseconds or nanoseconds.
  @inline(__always)
  static func seconds(ofUnixNumber number: Double) -> Double {
    let size = abs(number)
    // Seconds have eleven digits until the year 5138.
    if size < 1e11 { return number }
    if size < 1e14 { return number / 1e3 }
    return size < 1e17 ? number / 1e6 : number / 1e9
  }

  /// Whether a recorder's clock may have given it: from the first powered flight (17 December 1903)
  /// to the end of 2099, but not in the first two days of 1970, which a clock shows that was never
  /// set.
  @inline(__always)
  static func isPlausible(_ seconds: Double) -> Bool {
    seconds >= -2_084_140_800 && seconds < 4_102_444_800 && !(seconds >= 0 && seconds < 172_800)
  }
}
