extension Wording {
  /// From the earliest to the latest of several times, by the day: `3–5 June 2026`,
  /// `30 May–2 June 2026`; one day where all are the same; `nil` of none.
  ///
  /// Instants count by their day in UTC.
  public func span(_ times: [ReportedTime]) -> String? {
    // ISO 8601 sorts as time does.
    let days = times.map(day).sorted { Self.iso8601($0) < Self.iso8601($1) }
    guard let first = days.first, let last = days.last else { return nil }
    if first == last { return time(first) }
    guard case .day(let year, let month, let day) = first,
      case .day(let lastYear, let lastMonth, let lastDay) = last, year == lastYear
    else { return book("date.span", ["first": time(first), "last": time(last)]) }
    if month == lastMonth { return date("date.days", day, lastDay, month, year) }
    // Without its year, which the latest names.
    return book(
      "date.spanInYear", ["first": dayAndMonth(day, month), "last": time(last)])
  }

  private func day(_ time: ReportedTime) -> ReportedTime {
    guard case .instant(let seconds, _) = time else { return time }
    let day = CalendarDay(daysSince1970: Int((seconds / 86_400).rounded(.down)))
    return .day(year: day.year, month: day.month, day: day.day)
  }
}
