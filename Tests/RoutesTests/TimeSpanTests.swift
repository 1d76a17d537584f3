import Routes
import Testing

@Suite struct TimeSpanTests {
  @Test(
    arguments: [
      ([], nil), (["2026-06-03"], "3 June 2026"), (["2026-06-05", "2026-06-03"], "3–5 June 2026"),
      (["2026-05-30", "2026-06-02"], "30 May–2 June 2026"),
      (["2025-12-30", "2026-01-02"], "30 December 2025 – 2 January 2026"),
      (["2026-06-03T23:30Z", "2026-06-03T01:00Z"], "3 June 2026"),
      // 20:00 at five hours behind UTC is the day after.
      (["2026-06-03T20:00-05:00", "2026-06-03"], "3–4 June 2026"),
      (["2026-05", "2026-06-02"], "May 2026 – 2 June 2026"),
    ] as [([String], String?)])
  func fromTheFirstToTheLast(_ times: [String], _ words: String?) throws {
    #expect(Wording.span(try times.map { try ReportedTime($0) }) == words)
  }
}
