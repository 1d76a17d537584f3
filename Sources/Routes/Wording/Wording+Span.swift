extension Wording {
  /// From the earliest to the latest of several times, by the day: `3–5 June 2026`,
  /// `30 May–2 June 2026`; one day where all are the same; `nil` of none.
  ///
  /// Instants count by their day in UTC.
  public static func span(_ times: [ReportedTime]) -> String? {
    // ISO 8601 sorts as time does.
    let days = times.map(day).sorted { iso8601($0) < iso8601($1) }
    guard let first = days.first, let last = days.last else { return nil }
    if first == last { return time(first) }
    guard case .day(let year, let month, let day) = first,
      case .day(let lastYear, let lastMonth, _) = last, year == lastYear
    else { return "\(time(first)) – \(time(last))" }
    if month == lastMonth { return "\(day)–\(time(last))" }
    // Without its year, which the latest names.
    return "\(time(first).split(separator: " ").dropLast().joined(separator: " "))–\(time(last))"
  }

  private static func day(_ time: ReportedTime) -> ReportedTime {
    guard case .instant(let seconds, _) = time else { return time }
    let day = CalendarDay(daysSince1970: Int((seconds / 86_400).rounded(.down)))
    return .day(year: day.year, month: day.month, day: day.day)
  }
}
