internal import Routes

/// Reported times as ISO 8601 writes them, no finer than they were said.
enum ISO8601 {
  /// `2018-12`, `2019-03-23`, `2019-03-23T14:05:00-04:00`, `2019-03-23T18:05:00Z`.
  static func text(_ time: ReportedTime) -> String {
    switch time {
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .day(let year, let month, let day):
      "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    case .instant(let seconds, let offset): instant(Int(seconds.rounded(.down)), offset: offset)
    }
  }

  private static func instant(_ seconds: Int, offset: Int) -> String {
    let local = seconds + offset
    let days = Int((Double(local) / 86_400).rounded(.down))
    let rest = local - days * 86_400
    let date = text(civil(days: days))
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map { padded($0, 2) }
    let zone =
      offset == 0
      ? "Z"
      : "\(offset < 0 ? "-" : "+")\(padded(abs(offset) / 3600, 2)):\(padded(abs(offset) / 60 % 60, 2))"
    return "\(date)T\(clock.joined(separator: ":"))\(zone)"
  }

  /// The Gregorian date so many days after 1970-01-01 (H. Hinnant, chrono-Compatible Low-Level Date
  /// Algorithms, `civil_from_days`): years counted from March, in eras of 400 years.
  private static func civil(days: Int) -> ReportedTime {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return .day(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
