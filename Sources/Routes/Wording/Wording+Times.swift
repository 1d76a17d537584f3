extension Wording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// `December 2018`, `23 March 2019`, `23 March 2019, 14:30 UTC`.
  public static func time(_ time: ReportedTime) -> String {
    switch time {
    case .month(let year, let month): "\(name(ofMonth: month)) \(year)"
    case .day(let year, let month, let day): "\(day) \(name(ofMonth: month)) \(year)"
    case .instant(let seconds, _): dayAndClock(seconds, offset: 0) + " UTC"
    }
  }

  /// The same instant by a local clock: `23 March 2019, 10:30 (UTC−4)`; `nil` for a time that is no
  /// instant.
  ///
  /// - Parameter offsetSeconds: of the place; by default the one the dossier gave.
  public static func localTime(_ time: ReportedTime, offsetSeconds: Int? = nil) -> String? {
    guard case .instant(let seconds, let given) = time else { return nil }
    let offset = offsetSeconds ?? given
    return dayAndClock(seconds, offset: offset) + " (\(zone(offset)))"
  }

  /// ISO 8601, as fine as the time is known: `2018-12`, `2019-03-23`, `2019-03-23T14:30:00Z`.
  public static func iso8601(_ time: ReportedTime) -> String {
    switch time {
    case .month(let year, let month): return "\(four(year))-\(two(month))"
    case .day(let year, let month, let day): return "\(four(year))-\(two(month))-\(two(day))"
    case .instant(let seconds, _):
      return iso8601(unixSeconds: seconds, offsetSeconds: 0)
    }
  }

  /// ISO 8601 of an instant by the clock of an offset from UTC: `2019-03-23T14:30:00Z`,
  /// `2019-03-23T10:30:00-04:00`.
  public static func iso8601(unixSeconds: Double, offsetSeconds: Int) -> String {
    let (day, clock) = split(unixSeconds, offset: offsetSeconds)
    let text =
      iso8601(day) + "T\(two(clock / 3600)):\(two(clock / 60 % 60)):\(two(clock % 60))"
    if offsetSeconds == 0 { return text + "Z" }
    let minutes = Int(offsetSeconds.magnitude) / 60
    return text + (offsetSeconds < 0 ? "-" : "+") + "\(two(minutes / 60)):\(two(minutes % 60))"
  }

  /// `2019-03-23`.
  public static func iso8601(_ day: CalendarDay) -> String {
    "\(four(day.year))-\(two(day.month))-\(two(day.day))"
  }

  static func dayAndClock(_ seconds: Double, offset: Int) -> String {
    let (day, _) = split(seconds, offset: offset)
    return "\(date(day)), \(clock(seconds, offset: offset))"
  }

  /// `23 March 2019`.
  static func date(_ day: CalendarDay) -> String {
    "\(day.day) \(name(ofMonth: day.month)) \(day.year)"
  }

  /// `10:30`.
  static func clock(_ seconds: Double, offset: Int) -> String {
    let (_, clock) = split(seconds, offset: offset)
    return "\(two(clock / 3600)):\(two(clock / 60 % 60))"
  }

  /// The day, and the seconds since its midnight.
  private static func split(_ seconds: Double, offset: Int) -> (CalendarDay, Int) {
    let whole = Int(seconds.rounded(.down)) + offset
    let clock = ((whole % 86_400) + 86_400) % 86_400
    return (CalendarDay(daysSince1970: (whole - clock) / 86_400), clock)
  }

  /// `UTC−4`, `UTC+5:45`.
  static func zone(_ offset: Int) -> String {
    if offset == 0 { return "UTC" }
    let minutes = offset.magnitude / 60 % 60
    return "UTC\(offset < 0 ? "−" : "+")\(offset.magnitude / 3600)"
      + (minutes == 0 ? "" : ":\(two(Int(minutes)))")
  }

  static func name(ofMonth month: Int) -> String {
    months.indices.contains(month - 1) ? months[month - 1] : "\(month)"
  }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func four(_ value: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(value)".count)) + "\(value)"
  }
}
