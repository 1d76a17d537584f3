import Testing

@testable import Tracks

@Suite("Times read from bytes")
struct TimeTextTests {
  private func time(_ text: String) -> TimeText.Reading? {
    Array((text + "\0").utf8).withUnsafeBufferPointer { bytes in
      guard var p = bytes.baseAddress else { return nil }
      return TimeText.take(&p)
    }
  }

  /// Seconds by `date -u -d … +%s`.
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0.0), ("2000-02-29T12:34:56Z", 951_827_696),
    ("2024-12-31T23:59:60Z", 1_735_689_600), ("1903-12-17T10:35:00Z", -2_084_102_700),
    ("2019-01-01T01:00:00+01:00", 1_546_300_800), ("2018-12-31T19:30:00-0430", 1_546_300_800),
    ("2019/01/01 00:00:00.25", 1_546_300_800.25), ("20190101T000000Z", 1_546_300_800),
    ("2019-01-01 00:00 UTC", 1_546_300_800), ("2100-03-01T00:00:00z", 4_107_542_400),
    ("2019-01-01T00:00:00.123456789123Z", 1_546_300_800.123456789),
  ])
  func areSecondsSince1970(_ text: String, _ seconds: Double) {
    #expect(time(text)?.seconds == seconds)
  }

  @Test(arguments: [
    "", "2019", "2019-01-01", "2019-13-01T00:00:00Z", "2019-02-29T00:00:00Z",
    "2019-01-01T25:00:00Z", "2019-01-01T00:61:00Z", "2019-01/01T00:00:00Z", "noon",
    "2019-01-00T00:00:00Z", "19-01-01T00:00:00Z",
  ])
  func areNothingElse(_ text: String) {
    #expect(time(text) == nil)
  }

  @Test func sayWhetherTheyStateAZone() {
    #expect(time("2019-01-01T00:00:00")?.isZoneStated == false)
    #expect(time("2019-01-01T00:00:00Z")?.isZoneStated == true)
    #expect(time("2019-01-01T00:00:00+00:00")?.isZoneStated == true)
  }

  /// One number for one moment, in four units.
  @Test(arguments: [1_546_300_800.0, 1_546_300_800_000, 1_546_300_800_000_000, 1_546_300_800e9])
  func mayCountFinerUnits(_ number: Double) {
    #expect(TimeText.seconds(ofUnixNumber: number) == 1_546_300_800)
  }

  /// Every day of a leap year and the one after it follows the day before.
  @Test func countDaysWithoutGaps() {
    var last = TimeText.day(year: 1999, month: 12, day: 31)
    #expect(last == 10_956)
    for year in 2000...2001 {
      for month in 1...12 {
        for day in 1...TimeText.dayCount(year: year, month: month) {
          let next = TimeText.day(year: year, month: month, day: day)
          #expect(next == last + 1)
          last = next
        }
      }
    }
    #expect(last == 11_687)
  }
}
