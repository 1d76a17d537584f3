import Layout
import Testing

@Suite struct DocumentDateTests {
  /// By GNU date: `date -u -d @SECONDS +%FT%TZ`.
  @Test(arguments: [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_553_472_000, "2019-03-25T00:00:00Z"), (4_107_542_399, "2100-02-28T23:59:59Z"),
    (4_107_542_400, "2100-03-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"), (-62_135_596_800, "0001-01-01T00:00:00Z"),
  ])
  func isWrittenInUTC(seconds: Int, text: String) {
    #expect(DocumentInfo(creator: "test", dateUnixSeconds: seconds).dateISO8601 == text)
  }

  @Test func yearsBeyondFourDigitsHaveNone() {
    for seconds in [253_402_300_800, Int.max, Int.min] {
      #expect(DocumentInfo(creator: "test", dateUnixSeconds: seconds).dateISO8601 == nil)
    }
    #expect(DocumentInfo(creator: "test").dateISO8601 == nil)
  }
}
