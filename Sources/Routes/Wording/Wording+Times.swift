internal import Phrases

extension Wording {
  /// `December 2018`, `23 March 2019`, `23 March 2019, 14:30 UTC`.
  public func time(_ time: ReportedTime) -> String {
    switch time {
    case .month(let year, let month):
      book("date.month", ["month": book(PhraseKey("month.alone.\(month)")), "year": "\(year)"])
    case .day(let year, let month, let day): date("date.day", day, nil, month, year)
    case .instant(let seconds, _): book("time.utc", ["time": dayAndClock(seconds, offset: 0)])
    }
  }

  /// The same instant by a local clock: `23 March 2019, 10:30 (UTC−4)`; `nil` for a time that is no
  /// instant.
  ///
  /// - Parameter offsetSeconds: of the place; by default the one the dossier gave.
  public func localTime(_ time: ReportedTime, offsetSeconds: Int? = nil) -> String? {
    guard case .instant(let seconds, let given) = time else { return nil }
    let offset = offsetSeconds ?? given
    return zoned(dayAndClock(seconds, offset: offset), offset)
  }

  /// `14:30` and `23 March 2019`, in UTC; `nil` for a time that is no instant.
  public func clockThenDay(_ time: ReportedTime) -> (clock: String, day: String)? {
    guard case .instant(let seconds, _) = time else { return nil }
    let (day, _) = Self.split(seconds, offset: 0)
    return (clock(seconds, offset: 0), date(day))
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

  /// `23 March 2019, 10:30`.
  func dayAndClock(_ seconds: Double, offset: Int) -> String {
    let (day, _) = Self.split(seconds, offset: offset)
    return book("time.dayAndClock", ["day": date(day), "clock": clock(seconds, offset: offset)])
  }

  /// `23 March 2019, 10:30 (UTC−4)`.
  func zoned(_ time: String, _ offset: Int) -> String {
    book("time.local", ["time": time, "zone": zone(offset)])
  }

  /// `23 March 2019`.
  func date(_ day: CalendarDay) -> String { date("date.day", day.day, nil, day.month, day.year) }

  /// One or two days of a month, by a phrase with `{day}`, `{month}`, `{year}` and, of two, `{last}`.
  func date(_ key: PhraseKey, _ day: Int, _ last: Int?, _ month: Int, _ year: Int) -> String {
    book(
      key,
      [
        "day": number(ofDay: day), "last": last.map(number(ofDay:)) ?? "",
        "month": name(ofMonth: month), "year": "\(year)",
      ])
  }

  /// `31 March`.
  func dayAndMonth(_ day: Int, _ month: Int) -> String {
    book("date.dayInYear", ["day": number(ofDay: day), "month": name(ofMonth: month)])
  }

  /// `10:30`.
  func clock(_ seconds: Double, offset: Int) -> String {
    let (_, clock) = Self.split(seconds, offset: offset)
    return "\(Self.two(clock / 3600)):\(Self.two(clock / 60 % 60))"
  }

  /// The day, and the seconds since its midnight.
  private static func split(_ seconds: Double, offset: Int) -> (CalendarDay, Int) {
    let whole = Int(seconds.rounded(.down)) + offset
    let clock = ((whole % 86_400) + 86_400) % 86_400
    return (CalendarDay(daysSince1970: (whole - clock) / 86_400), clock)
  }

  /// `UTC−4`, `UTC+5:45`.
  func zone(_ offset: Int) -> String {
    if offset == 0 { return "UTC" }
    let minutes = offset.magnitude / 60 % 60
    return "UTC\(offset < 0 ? "−" : "+")\(offset.magnitude / 3600)"
      + (minutes == 0 ? "" : ":\(Self.two(Int(minutes)))")
  }

  /// As it stands beside a day.
  func name(ofMonth month: Int) -> String {
    (1...12).contains(month) ? book(PhraseKey("month.\(month)")) : "\(month)"
  }

  /// The first of a month has a form of its own in some languages.
  private func number(ofDay day: Int) -> String { day == 1 ? book("date.first") : "\(day)" }

  private static func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }

  private static func four(_ value: Int) -> String {
    String(repeating: "0", count: max(0, 4 - "\(value)".count)) + "\(value)"
  }
}
