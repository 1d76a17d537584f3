import Routes
import Testing

@Suite struct ReportedTimeTests {
  @Test(
    arguments: [
      ("2018-12", .month(year: 2018, month: 12)),
      ("2019-03-23", .day(year: 2019, month: 3, day: 23)),
      ("2020-02-29", .day(year: 2020, month: 2, day: 29)),
      // 2019-03-23T14:30Z is 1553351400 (date -u -d @1553351400).
      ("2019-03-23T14:30Z", .instant(unixSeconds: 1_553_351_400, offsetSeconds: 0)),
      ("2019-03-23 14:30 UTC", .instant(unixSeconds: 1_553_351_400, offsetSeconds: 0)),
      ("2019-03-23T10:30-04:00", .instant(unixSeconds: 1_553_351_400, offsetSeconds: -14_400)),
      ("2019-03-23 10:30 −0400", .instant(unixSeconds: 1_553_351_400, offsetSeconds: -14_400)),
      ("2019-03-23 14:30:15Z", .instant(unixSeconds: 1_553_351_415, offsetSeconds: 0)),
      (
        "2019-03-23 10:30 America/Caracas",
        .instant(unixSeconds: 1_553_351_400, offsetSeconds: -14_400)
      ),
      // Berlin is on summer time from 31 March 2019 (directive 2000/84/EC).
      (
        "2019-03-31 03:30 Europe/Berlin", .instant(unixSeconds: 1_553_995_800, offsetSeconds: 7200)
      ),
    ] as [(String, ReportedTime)])
  func times(_ text: String, _ time: ReportedTime) throws {
    #expect(try ReportedTime(text) == time)
  }

  @Test(
    arguments: [
      ("Saturday", "is no date"), ("2019", "is no date"), ("2019-13", "is no date"),
      ("2019-02-29", "the calendar has no"), ("19-03-23", "is no date"),
      ("23.03.2019", "is no date"), ("2019-3-23", "is no date"), ("2019-03-23x", "is no date"),
      ("2019-03-23 14:30", "does not say in which time zone"),
      ("2019-03-23 25:00Z", "holds no time of day"), ("2019-03-23 14h30Z", "holds no time of day"),
      ("2019-03-23 14:30 EST", "“EST” is no time zone"),
      ("2019-03-23 14:30 Mars/Base", "is no time zone"),
      ("2019-03-23 14:30 +19:00", "is no offset from UTC"),
      ("2019-03-31 02:30 Europe/Berlin", "the clocks were set forward over it"),
      ("2019-10-27 02:30 Europe/Berlin", "the clocks were set back"),
    ])
  func notATime(_ text: String, _ message: String) {
    let error = #expect(throws: TimeTextError.self) { try ReportedTime(text) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.hint != nil)
  }

  @Test func wording() throws {
    #expect(Wording.time(.month(year: 2018, month: 12)) == "December 2018")
    #expect(Wording.time(.day(year: 2019, month: 3, day: 23)) == "23 March 2019")
    let time = try ReportedTime("2019-03-23 22:30 -04:00")
    #expect(Wording.time(time) == "24 March 2019, 02:30 UTC")
    #expect(Wording.localTime(time) == "23 March 2019, 22:30 (UTC−4)")
    #expect(
      Wording.localTime(time, offsetSeconds: 20_700) == "24 March 2019, 08:15 (UTC+5:45)")
    #expect(Wording.localTime(.month(year: 2018, month: 12)) == nil)
    #expect(Wording.iso8601(time) == "2019-03-24T02:30:00Z")
    #expect(Wording.iso8601(.month(year: 2018, month: 2)) == "2018-02")
  }

  /// 1970-01-01 is day 0, 2000-03-01 day 11,017 (date -u +%s / 86400); both directions
  /// agree over 800 years, in which the calendar's rule repeats.
  @Test func daysAreCountedBothWays() throws {
    #expect(CalendarDay(year: 1970, month: 1, day: 1)?.daysSince1970 == 0)
    #expect(CalendarDay(year: 2000, month: 3, day: 1)?.daysSince1970 == 11_017)
    var previous = CalendarDay(daysSince1970: -146_098)
    for number in -146_097...146_097 {
      let day = CalendarDay(daysSince1970: number)
      #expect(day.daysSince1970 == number)
      let isNext =
        day.day == previous.day + 1 && day.month == previous.month
        || day.day == 1 && (day.month == previous.month + 1 || day.month == 1)
      #expect(isNext)
      previous = day
    }
    #expect(CalendarDay(year: 1900, month: 2, day: 29) == nil)
  }
}
