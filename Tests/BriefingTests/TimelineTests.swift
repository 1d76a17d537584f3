import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Briefing

/// Timelines: where instants lie on an axis, and what stands on the page.
@Suite struct TimelineTests {
  private static let day = 86_400.0
  /// 2019-03-23 is day 17,978 since 1970-01-01 (`date -d 2019-03-23 +%s` gives 1,553,299,200).
  private static let march23 = 17_978.0 * day

  private static func span(_ first: Double, _ days: Double = 1) -> ClosedRange<Double> {
    (march23 + first * day)...(march23 + (first + days) * day)
  }

  private static func row(
    _ text: String, _ mark: TimelineFigure.Mark, lead: String = ""
  ) -> TimelineFigure.Row {
    TimelineFigure.Row(date: "23 March 2019", lead: lead, text: text, marks: [mark])
  }

  @Test func longTimesWithoutAnEventAreLeftOut() throws {
    let scale = try #require(
      TimeScale(
        fine: [Self.span(0), Self.span(1), Self.span(36)], months: [], x: 0...400,
        hasHours: false))
    #expect(scale.stretches.count == 2)
    #expect(scale.stretches[0].time == Self.span(0, 2))
    #expect(scale.stretches[1].x.lowerBound - scale.stretches[0].x.upperBound == TimeScale.gap)
    #expect(abs(scale.stretches[1].x.upperBound - 400) < 1e-9)
  }

  @Test func evenTimesAreNotBroken() throws {
    let days = (0..<10).map { Self.span(Double($0) * 3) }
    let scale = try #require(TimeScale(fine: days, months: [], x: 0...400, hasHours: false))
    #expect(scale.stretches.count == 1)
    // Time runs evenly: day 14 of 28 is in the middle.
    #expect(abs(scale.x(Self.march23 + 14 * Self.day) - 200) < 1e-6)
  }

  @Test func instantsKeepTheirOrder() throws {
    let scale = try #require(
      TimeScale(
        fine: [Self.span(0), Self.span(400), Self.span(9000)], months: [Self.span(-90, 31)],
        x: 10...300, hasHours: false))
    let places = stride(from: -100.0, to: 9010, by: 0.5).map {
      scale.x(Self.march23 + $0 * Self.day)
    }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(places.allSatisfy { (10...300).contains($0) })
  }

  @Test func aMonthThatHoldsADayIsNoStretchOfItsOwn() throws {
    let scale = try #require(
      TimeScale(
        fine: [Self.span(0)], months: [Self.span(-22, 31)], x: 0...300, hasHours: false))
    #expect(scale.stretches.count == 1)
    #expect(!scale.stretches[0].isMonths)
  }

  @Test func nothingKnownDrawsNothing() {
    #expect(TimeScale(fine: [], months: [], x: 0...300, hasHours: false) == nil)
  }

  @Test(arguments: [
    (1.0, true, "06", "23 March 2019 UTC"), (5, false, "24", "March 2019"),
    (300, false, "05", "2019"),
    (9000, false, "2025", ""),
  ])
  func ticksFitTheSpan(_ days: Double, _ hasHours: Bool, _ label: String, _ context: String) throws
  {
    let scale = try #require(
      TimeScale(
        fine: [Self.span(0, days)], months: [], x: 0...300, hasHours: hasHours))
    let ticks = TimeTicks(
      scale.stretches[0], hasHours: hasHours, next: nil, words: TimelineWords(.english))
    #expect(ticks.ticks.contains { $0.label == label }, "\(ticks.ticks.map(\.label))")
    #expect(context.isEmpty || ticks.contexts.contains { $0.labels.first == context })
    #expect(ticks.ticks.count < 40)
  }

  @Test func whatMayBeTheSameTimeIsNoLine() throws {
    let both = try #require(
      TimelineFigure.Leg(
        departure: Self.span(-1, 2), arrival: Self.span(0), certainty: .inferred))
    #expect(both.underWay == nil)
    let apart = try #require(
      TimelineFigure.Leg(
        departure: Self.span(0), arrival: Self.span(2), certainty: .reported))
    #expect(apart.underWay == Self.span(1))
    #expect(
      TimelineFigure.Leg(
        departure: Self.span(3), arrival: Self.span(0), certainty: .reported) == nil)
  }

  @Test(arguments: [3, 40, 200])
  func nothingStandsOverAnother(_ count: Int) throws {
    let rows = (0..<count).flatMap { index -> [TimelineFigure.Row] in
      let start = Double(index * index % 97) / 3
      let leg = TimelineFigure.Leg(
        departure: Self.span(start, 0.1), arrival: Self.span(start + 0.5, 0.1),
        certainty: .reported, dark: [Self.span(start + 0.2, 0.1)])
      return [
        Self.row(
          "an event told in some more words than a line has room for, so that it is broken",
          .moment(Self.span(start), Certainty.allCases[index % 5])),
        leg.map { Self.row("Moscow – Maiquetía [1]", .leg($0), lead: "Flight \(index)") },
      ].compactMap { $0 }
    }.sorted { $0.start < $1.start }
    let pages = try Briefings.pages([
      .heading("Timeline", .section), .timeline(TimelineFigure(rows: rows, hasHours: true)),
    ])
    for page in pages {
      #expect(Overlaps.pairs(on: page) == [])
      #expect(Overlaps.outside(page) == [])
      for text in page.texts {
        #expect(text.origin.x + text.width <= page.size.width - 53.9, "\(text.text)")
      }
    }
    #expect(pages.flatMap(\.texts).count { $0.text == "Flight 2" } == 1)
  }

  @Test func theAxisStandsOnEveryPage() throws {
    let rows = (0..<120).map {
      Self.row("event \($0)", .moment(Self.span(Double($0 / 30)), .reported))
    }
    let pages = try Briefings.pages([
      .timeline(TimelineFigure(rows: rows, hasHours: false))
    ])
    #expect(pages.count > 2)
    for page in pages { #expect(page.texts.contains { $0.text == "March 2019" }) }
  }

  @Test func countsAreWrittenInTheirCells() throws {
    let rows = [("A – B", 3), ("C – D", 14)].map { name, count in
      TimelineFigure.Row(
        date: "", lead: name, text: "",
        marks: [.count(count, Self.span(0)), .count(2, Self.span(2))])
    }
    let pages = try Briefings.pages([
      .timeline(TimelineFigure(rows: rows, hasHours: false))
    ])
    let words = pages.flatMap(\.texts).map(\.text)
    for word in ["A – B", "C – D", "3", "14", "2"] { #expect(words.contains(word)) }
    #expect(pages.allSatisfy { Overlaps.pairs(on: $0).isEmpty })
  }

  @Test func aMonthIsNamed() throws {
    let pages = try Briefings.pages([
      .timeline(
        TimelineFigure(
          rows: [
            Self.row("bombers", .month(Self.span(-112, 31), .reported)),
            Self.row("arrival", .moment(Self.span(0), .reported)),
          ], hasHours: false))
    ])
    // 1 December 2018 is 112 days before 23 March 2019.
    #expect(
      pages.flatMap(\.texts).contains { ["December 2018", "2018-12"].contains($0.text) })
  }

  /// At the equinox the sun sets over the equator near 18:00 by the place's own noon: at 5° E and an
  /// equation of time of −7.5 min (Astronomical Almanac, 20 March) at 17:51 UTC for the upper limb.
  @Test func aFlightIntoTheNight() throws {
    let start = 1_553_040_000.0  // 2019-03-20T00:00Z
    let hour = 3600.0
    func dark(_ from: Double, _ to: Double) -> [ClosedRange<Double>] {
      Darkness.spans(
        from: Coordinate(latitude: 0, longitude: 4), to: Coordinate(latitude: 0, longitude: 6),
        during: (start + from * hour)...(start + to * hour))
    }
    #expect(dark(1, 3) == [(start + hour)...(start + 3 * hour)])
    #expect(dark(11, 13) == [])
    let dusk = try #require(dark(17, 19).first)
    #expect(abs(dusk.lowerBound - start - 17.85 * hour) < 600)
    #expect(dusk.upperBound == start + 19 * hour)
  }

  @Test func spansThatTouchAcrossABreakKeepApart() throws {
    let scale = try #require(
      TimeScale(
        fine: [Self.span(9, 3)], months: [Self.span(-22, 31)], x: 0...300, hasHours: false))
    #expect(scale.stretches.count == 2)
    let day = scale.x(Self.span(9))
    #expect(day.lowerBound == scale.stretches[1].x.lowerBound)
    #expect(scale.x(Self.span(-22, 31)).upperBound == scale.stretches[0].x.upperBound)
  }
}
