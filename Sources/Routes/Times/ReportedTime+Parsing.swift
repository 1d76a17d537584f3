extension ReportedTime {
  static let forms =
    "write 2018-12, 2019-03-23, 2019-03-23T14:30Z, 2019-03-23 14:30 -04:00 or "
    + "2019-03-23 14:30 America/Caracas"
  private static let zoneForms =
    "write the offset or the zone: 14:30Z, 14:30 -04:00, 14:30 America/Caracas"

  /// Reads a month, a day, or a day and time with its offset from UTC or its IANA zone.
  public init(_ text: String) throws(TimeTextError) {
    let unified = text.replacing("−", with: "-")
    let dateText = unified.prefix { $0.isASCIIDigit || $0 == "-" }
    var rest = unified.dropFirst(dateText.count)
    let fields = dateText.split(separator: "-", omittingEmptySubsequences: false)
    guard (2...3).contains(fields.count), fields[0].count == 4,
      fields.dropFirst().allSatisfy({ $0.count == 2 }),
      let year = Int(fields[0]), let month = Int(fields[1])
    else { throw TimeTextError("“\(text)” is no date", hint: Self.forms) }
    guard fields.count == 3, let day = Int(fields[2]) else {
      guard rest.isEmpty, CalendarDay(year: year, month: month, day: 1) != nil else {
        throw TimeTextError("“\(text)” is no date", hint: Self.forms)
      }
      self = .month(year: year, month: month)
      return
    }
    guard let date = CalendarDay(year: year, month: month, day: day) else {
      throw TimeTextError("the calendar has no “\(dateText)”", hint: Self.forms)
    }
    guard let separator = rest.first else {
      self = .day(year: year, month: month, day: day)
      return
    }
    guard separator == "T" || separator == "t" || separator == " " else {
      throw TimeTextError("“\(text)” is no date", hint: Self.forms)
    }
    rest = rest.dropFirst()
    let clock = try Self.clockSeconds(takenFrom: &rest, of: text)
    let local = Double(date.daysSince1970) * 86_400 + clock
    let offset = try Self.offset(rest.drop { $0 == " " }, atLocal: local, of: text)
    self = .instant(unixSeconds: local - Double(offset), offsetSeconds: offset)
  }

  /// `14:30` or `14:30:15`.
  private static func clockSeconds(takenFrom rest: inout Substring, of text: String)
    throws(TimeTextError) -> Double
  {
    let clock = rest.prefix { $0.isASCIIDigit || $0 == ":" }
    rest = rest.dropFirst(clock.count)
    let fields = clock.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { $0.count == 2 ? Int($0) : nil }
    guard (2...3).contains(fields.count), numbers.count == fields.count, numbers[0] < 24,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { throw TimeTextError("“\(text)” holds no time of day", hint: forms) }
    return Double(numbers[0] * 3600 + numbers[1] * 60 + (numbers.count == 3 ? numbers[2] : 0))
  }

  private static func offset(_ zone: Substring, atLocal local: Double, of text: String)
    throws(TimeTextError) -> Int
  {
    if zone.isEmpty {
      throw TimeTextError("“\(text)” does not say in which time zone", hint: zoneForms)
    }
    if ["z", "utc", "gmt"].contains(zone.lowercased()) { return 0 }
    if zone.first == "+" || zone.first == "-" {
      guard let offset = numericOffset(zone) else {
        throw TimeTextError("“\(zone)” is no offset from UTC", hint: zoneForms)
      }
      return offset
    }
    switch LocalTimeZone.offset(inZone: String(zone), atLocal: local) {
    case .offset(let seconds): return seconds
    case .unknownZone:
      throw TimeTextError("“\(zone)” is no time zone", hint: zoneForms)
    case .skipped:
      throw TimeTextError(
        "“\(text)” never was: the clocks were set forward over it", hint: "write it in UTC")
    case .ambiguous:
      throw TimeTextError(
        "“\(text)” was twice: the clocks were set back", hint: "write the offset: 02:30 +01:00")
    }
  }

  /// `-04`, `-0400`, `-04:00`, in seconds; offsets in use go from −12 to +14 hours.
  private static func numericOffset(_ text: Substring) -> Int? {
    let digits = text.dropFirst().filter { $0 != ":" }
    guard digits.allSatisfy(\.isASCIIDigit), digits.count == 2 || digits.count == 4,
      let hours = Int(digits.prefix(2)), let minutes = Int("0" + digits.dropFirst(2)),
      minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    let signed = text.first == "-" ? -seconds : seconds
    return (-12 * 3600...14 * 3600).contains(signed) ? signed : nil
  }
}
