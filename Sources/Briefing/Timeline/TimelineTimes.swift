internal import Evidence
internal import Routes

/// Times as an axis shows them: by UTC where hours are known, else by the calendar.
struct TimelineTimes {
  let hasHours: Bool

  private static var day: Double { 86_400 }

  /// From the first to the last instant over all versions.
  func span(of claim: Claim<ScheduledTime>) -> ClosedRange<Double> {
    let spans = claim.versions.map { span($0.value) }
    let low = spans.map(\.lowerBound).min() ?? 0
    return low...max(low, spans.map(\.upperBound).max() ?? low)
  }

  func mark(_ claim: Claim<ScheduledTime>) -> TimelineFigure.Mark {
    claim.value.resolution == .month
      ? .month(span(of: claim), claim.certainty) : .moment(span(of: claim), claim.certainty)
  }

  /// `nil` for a date that no calendar has.
  func mark(_ time: ReportedTime, _ certainty: Certainty) -> TimelineFigure.Mark? {
    switch time {
    case .instant(let seconds, _): .moment(seconds...seconds, certainty)
    case .day(let year, let month, let day):
      CalendarDay(year: year, month: month, day: day)
        .map { .moment(days($0.daysSince1970, count: 1), certainty) }
    case .month(let year, let month):
      Self.month(year, month).map { .month($0, certainty) }
    }
  }

  /// The number of the local day of a time, since 1970; `nil` for a month.
  func day(_ time: ScheduledTime) -> Int? {
    time.resolution == .month ? nil : time.localDays?.lowerBound.daysSince1970
  }

  func days(_ first: Int, count: Int) -> ClosedRange<Double> {
    let start = Double(first) * Self.day
    return start...(start + Double(count) * Self.day)
  }

  private func span(_ time: ScheduledTime) -> ClosedRange<Double> {
    if case .month(let year, let month) = time.stated, let span = Self.month(year, month) {
      return span
    }
    guard !hasHours, let days = time.localDays else { return time.instants }
    let first = days.lowerBound.daysSince1970
    return self.days(first, count: max(days.upperBound.daysSince1970 - first + 1, 1))
  }

  private static func month(_ year: Int, _ month: Int) -> ClosedRange<Double>? {
    let (nextYear, next) = month == 12 ? (year + 1, 1) : (year, month + 1)
    guard let first = CalendarDay(year: year, month: month, day: 1),
      let end = CalendarDay(year: nextYear, month: next, day: 1)
    else { return nil }
    return (Double(first.daysSince1970) * day)...(Double(end.daysSince1970) * day)
  }
}
