internal import Evidence
internal import Geo
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// More flights with times than these are counted by route and day, not drawn one by one.
  static let mostFlightsInTime = 24

  /// Events and flights along a time axis; `nil` where no time at all is known.
  var timelineFigure: TimelineFigure? {
    let hasHours =
      report.flights.contains { flight in
        flight.schedule.stops.flatMap(\.allTimes).contains {
          $0.resolution == .instant || $0.resolution == .span
        }
      }
      || plan.events.contains {
        if case .instant = $0.time { true } else { false }
      }
    let times = TimelineTimes(hasHours: hasHours)
    let flights = report.flights.compactMap { flightRow($0, times) }
    let events = plan.events.flatMap { eventRows($0, times) }
    let counts = flights.count > Self.mostFlightsInTime ? countRows(times) : []
    let rows = (counts.isEmpty ? flights : []) + events
    let sorted = rows.enumerated().sorted { a, b in
      let (x, y) = (a.element.start, b.element.start)
      return x == y ? a.offset < b.offset : x < y
    }.map(\.element)
    guard !(counts + sorted).isEmpty else { return nil }
    return TimelineFigure(rows: counts + sorted, hasHours: hasHours)
  }

  /// Events that no axis can show, for want of a date.
  var undatedEvents: [StoryEvent] { plan.events.filter { $0.time == nil } }

  private func flightRow(
    _ flight: FlightReport, _ times: TimelineTimes
  ) -> TimelineFigure.Row? {
    let stops = flight.schedule.stops
    var marks: [TimelineFigure.Mark] = []
    for (index, timed) in flight.schedule.legs.enumerated() where index + 1 < stops.count {
      let (from, to) = (stops[index].departure, stops[index + 1].arrival)
      if let from, let to, let leg = leg(timed.leg, from, to, times) {
        marks.append(.leg(leg))
      } else {
        marks += [from, to].compactMap { $0.map(times.mark) }
      }
    }
    guard !marks.isEmpty, let first = stops.flatMap(\.ownTimes).first else { return nil }
    let stated = stops.flatMap { [$0.arrival, $0.departure] }.compactMap { $0 }
      .filter { !$0.value.isInferred }
    let numbers = plan.references(stated.flatMap(\.sources))
    var row = TimelineFigure.Row(
      date: day(stated.first?.value ?? first), lead: names.title(flight.flight.id),
      text: cited(names.route(flight.flight), numbers),
      marks: marks, evidence: Self.anchor(evidence(ofFlight: flight.flight.id)))
    // By what is stated, not by what is worked out from it.
    row.order = stated.first.map { times.span(of: $0).lowerBound }
    return row
  }

  /// A date without the hour after it, which the axis shows.
  private func day(_ time: ScheduledTime) -> String {
    if let stated = time.stated, case .month = stated { return wording.time(stated) }
    return time.localDays.map { wording.dates($0) } ?? ""
  }

  private func leg(
    _ leg: Leg, _ from: Claim<ScheduledTime>, _ to: Claim<ScheduledTime>, _ times: TimelineTimes
  ) -> TimelineFigure.Leg? {
    let (departure, arrival) = (times.span(of: from), times.span(of: to))
    let all = (from.versions + to.versions).map(\.value)
    let isTimed = all.allSatisfy { $0.resolution == .instant || $0.resolution == .span }
    var dark: [ClosedRange<Double>] = []
    let middle = { (span: ClosedRange<Double>) in (span.lowerBound + span.upperBound) / 2 }
    if isTimed, leg.versions.isEmpty, leg.waypoints.isEmpty, middle(departure) < middle(arrival) {
      dark = Darkness.spans(
        from: leg.origin.place.coordinate, to: leg.destination.place.coordinate,
        during: middle(departure)...middle(arrival))
    }
    return TimelineFigure.Leg(
      departure: departure, arrival: arrival, certainty: .weaker(of: from.certainty, to.certainty),
      ends: [from.certainty, to.certainty],
      dark: dark)
  }

  private func eventRows(
    _ event: StoryEvent, _ times: TimelineTimes
  ) -> [TimelineFigure.Row] {
    // A mark on an axis is no better known than its place there.
    guard let dated = event.dated,
      let mark = times.mark(dated.value, .weaker(of: dated.certainty, event.certainty))
    else { return [] }
    let time = dated.value
    let versions =
      [(event.text, event.ownCertainty, event.sources, event.hedge)]
      + event.rivals.map { ($0.value, $0.ownCertainty, $0.sources, $0.hedge) }
    let isDateInferred = event.dated?.certainty == .inferred && event.ownCertainty != .inferred
    return versions.enumerated().map { index, version in
      let (text, own, sources, hedge) = version
      let known = [
        certainty(event.certainty, own: own),
        isDateInferred ? book("timeline.inferredDate") : nil,
      ].compactMap { $0 }
      let words = book(
        "timeline.known",
        ["text": told(text, hedge, version: index), "known": book.clauses(known)])
      return TimelineFigure.Row(
        date: wording.time(time), text: cited(words, plan.references(sources)),
        marks: [mark], evidence: Self.anchor(evidence(of: event, version: index)))
    }
  }

  /// How many flights arrived on which day, a row a route, the busiest first.
  private func countRows(_ times: TimelineTimes) -> [TimelineFigure.Row] {
    var routes: [String: [Int: Int]] = [:]
    var order: [String] = []
    for flight in report.flights {
      let stops = flight.schedule.stops
      guard let time = stops.last?.arrival?.value ?? stops.first?.departure?.value,
        let day = times.day(time)
      else { continue }
      let name = names.route(flight.flight)
      if routes[name] == nil { order.append(name) }
      routes[name, default: [:]][day, default: 0] += 1
    }
    guard let first = routes.values.flatMap(\.keys).min(),
      let last = routes.values.flatMap(\.keys).max()
    else { return [] }
    // Days, weeks, or four weeks: as many as can be told apart.
    let step = [1, 7, 28, 364].first { (last - first) / $0 < 31 } ?? 3640
    let sums = order.map { name in (name, routes[name]?.values.reduce(0, +) ?? 0) }
    let ranked = sums.enumerated().sorted {
      ($1.element.1, $0.offset) < ($0.element.1, $1.offset)
    }.map(\.element.0)
    func row(_ name: String, _ days: [Int: Int]) -> TimelineFigure.Row {
      let bins = days.reduce(into: [Int: Int]()) {
        $0[($1.key - first) / step, default: 0] += $1.value
      }
      let marks = bins.sorted { $0.key < $1.key }.map { bin, count in
        TimelineFigure.Mark.count(count, times.days(first + bin * step, count: step))
      }
      return TimelineFigure.Row(date: "", lead: name, text: "", marks: marks)
    }
    let shown = ranked.prefix(20)
    var rows = shown.map { row($0, routes[$0] ?? [:]) }
    let rest = ranked.dropFirst(20).compactMap { routes[$0] }
    if !rest.isEmpty {
      let sum = rest.reduce(into: [Int: Int]()) { all, days in
        for (day, count) in days { all[day, default: 0] += count }
      }
      rows.append(row(book("timeline.moreRoutes", ["n": "\(rest.count)"]), sum))
    }
    return rows
  }
}

extension TimelineFigure.Row {
  /// When its first mark begins.
  var start: Double { order ?? marks.map(\.span.lowerBound).min() ?? 0 }
}

extension StopSchedule {
  fileprivate var ownTimes: [ScheduledTime] {
    [arrival, departure].compactMap { $0?.value }
  }

  /// Every version of every time, those of rival places with them.
  fileprivate var allTimes: [ScheduledTime] {
    ([self] + rivals).flatMap { [$0.arrival, $0.departure] }.compactMap { $0 }
      .flatMap(\.versions).map(\.value)
  }
}
