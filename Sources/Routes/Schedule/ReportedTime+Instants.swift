extension ReportedTime {
  /// The instants it can mean, first and last whole second, in seconds since 1970-01-01T00:00Z.
  ///
  /// Without a clock a date can be that of any place on Earth, from UTC+14 to UTC−12.
  ///
  /// - Returns: `nil` where the clock's calendar left the day out.
  public func instants(by clock: PlaceClock?) -> ClosedRange<Double>? {
    switch self {
    case .instant(let seconds, _): return seconds...seconds
    case .day(let year, let month, let day):
      return CalendarDay(year: year, month: month, day: day).flatMap {
        Self.span(of: $0, by: clock)
      }
    case .month(let year, let month):
      let length = CalendarDay.length(ofMonth: month, year: year)
      func span(_ day: Int) -> ClosedRange<Double>? {
        CalendarDay(year: year, month: month, day: day).flatMap { Self.span(of: $0, by: clock) }
      }
      // Kiritimati had no 31 December 1994.
      guard let first = span(1) ?? span(2), let last = span(length) ?? span(length - 1) else {
        return nil
      }
      return first.lowerBound...last.upperBound
    }
  }

  private static func span(of day: CalendarDay, by clock: PlaceClock?) -> ClosedRange<Double>? {
    guard let clock else {
      let start = Double(day.daysSince1970) * 86_400
      return (start - 14 * 3600)...(start + (24 + 12) * 3600 - 1)
    }
    return clock.instants(of: day)
  }
}
