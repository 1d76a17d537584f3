internal import Evidence
internal import Geo
public import Routes

/// A plan as GPX 1.1: stops as waypoints, each flight as a route for avionics and as a track for
/// programs that would draw a route's legs straight. The track is no recording, and says so.
public enum GPXExport {
  public static func bytes(_ plan: FlightPlan) -> [UInt8] {
    var writer = GPXWriter(plan)
    writer.write()
    return Array(writer.xml.text.utf8)
  }
}

/// Writes one document; the elements of each point and line stand in the order that the schema asks
/// for: name, cmt, desc, src, link, sym, number, type.
private struct GPXWriter {
  let plan: FlightPlan
  let facts: PlanFacts
  var xml = XMLText()

  init(_ plan: FlightPlan) {
    self.plan = plan
    facts = PlanFacts(plan)
  }

  mutating func write() {
    if plan.flights.contains(where: { !$0.recordings.isEmpty }) {
      xml.begin("gpx", TrackGPX.attributes)
    } else {
      xml.begin(
        "gpx",
        [
          "xmlns": "http://www.topografix.com/GPX/1/1", "version": "1.1", "creator": "Flightplot",
        ])
    }
    xml.begin("metadata")
    xml.element("name", plan.toldTitle ?? plan.flights.map(\.route).joined(separator: ", "))
    xml.element("desc", plan.toldSubtitle)
    xml.end()
    for (stop, flights) in places() { point("wpt", stop, flights) }
    for (number, flight) in plan.flights.enumerated() { route(flight, number: number + 1) }
    for (number, flight) in plan.flights.enumerated() { track(flight, number: number + 1) }
    // Where sources differ on a stop, the legs to its other versions follow as lines of their own.
    var number = plan.flights.count
    for flight in plan.flights {
      for leg in flight.legs.flatMap(\.versions) {
        number += 1
        version(leg, of: flight, number: number)
      }
    }
    for flight in plan.flights {
      for recording in flight.recordings {
        number += 1
        TrackGPX.track(
          recording, name: "\(flight.id): \(recording.track.title), recorded", number: number,
          into: &xml)
      }
    }
    xml.end()
  }

  /// Each place once, as the first stop there has it, with the flights that call there.
  private func places() -> [(Stop, [String])] {
    var places: [(stop: Stop, flights: [String])] = []
    for flight in plan.flights {
      for stop in flight.allStops {
        let known = places.firstIndex {
          $0.stop.place.coordinate == stop.place.coordinate && $0.stop.name == stop.name
        }
        guard let known else {
          places.append((stop, [flight.id]))
          continue
        }
        if !places[known].flights.contains(flight.id) { places[known].flights.append(flight.id) }
      }
    }
    return places
  }

  private mutating func route(_ flight: PlannedFlight, number: Int) {
    xml.begin("rte")
    head(flight, number: number, comment: nil)
    for stop in flight.stops { point("rtept", stop, []) }
    xml.end()
  }

  /// Another version of a leg, as a track: a second route would go to avionics.
  private mutating func version(_ leg: Leg, of flight: PlannedFlight, number: Int) {
    xml.begin("trk")
    xml.element("name", "\(flight.id): \(PlanFacts.name(leg)), another version")
    xml.element("cmt", "no recording: " + PlanFacts.pathNote)
    source(PlanFacts.sources(of: leg))
    xml.element("number", "\(number)")
    xml.element("type", leg.certainty?.rawValue)
    segments(of: [leg])
    xml.end()
  }

  private mutating func track(_ flight: PlannedFlight, number: Int) {
    xml.begin("trk")
    head(flight, number: number, comment: "no recording: " + PlanFacts.pathNote)
    segments(of: flight.legs)
    xml.end()
  }

  private mutating func segments(of legs: [Leg]) {
    for line in legs.flatMap(LegPath.lines) {
      xml.begin("trkseg")
      for c in line { xml.empty("trkpt", ["lat": Self.latitude(c), "lon": Self.longitude(c)]) }
      xml.end()
    }
  }

  private mutating func head(_ flight: PlannedFlight, number: Int, comment: String?) {
    let cited = flight.legs.flatMap(PlanFacts.sources).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let certainty = Certainty.weakest(of: flight.legs.compactMap(\.certainty))
    xml.element("name", "\(flight.id): \(flight.route)")
    xml.element("cmt", comment)
    let aircraft = [flight.aircraft, flight.operator, flight.registration].compactMap { claim in
      claim.map { claim in
        let evidence = facts.sources.evidence(claim.certainty, claim.hedge, claim.sources)
        return claim.allValues + (evidence.isEmpty ? "" : " (\(evidence))")
      }
    }
    xml.element(
      "desc",
      (aircraft + facts.cargo(of: flight) + [flight.note].compactMap { $0 })
        .joined(separator: "; "))
    source(cited)
    xml.element("number", "\(number)")
    xml.element("type", certainty?.rawValue)
  }

  /// A stop; avionics know it by its code.
  private mutating func point(_ element: String, _ stop: Stop, _ flights: [String]) {
    let c = stop.place.coordinate
    xml.begin(element, ["lat": Self.latitude(c), "lon": Self.longitude(c)])
    xml.element("ele", stop.place.elevation.map { DecimalText.text($0.meters, places: 1) })
    xml.element("name", stop.place.code ?? stop.name)
    xml.element("cmt", flights.isEmpty ? nil : "flights: \(flights.joined(separator: ", "))")
    let times = [
      ("arrived", stop.arrived), ("departed", stop.departed), ("passed", stop.passed),
    ].compactMap { word, claim in
      claim.map { "\(word) \($0.allValues(Wording.iso8601))" }
    }
    let evidence = facts.sources.evidence(stop.certainty, stop.hedge, [])
    xml.element(
      "desc",
      ([stop.name, evidence] + times + [stop.note].compactMap { $0 })
        .filter { !$0.isEmpty }.joined(separator: "; "))
    source(stop.sources)
    xml.element(
      "sym",
      stop.isWaypoint ? "Waypoint" : stop.place.kind == .airport ? "Airport" : "City (Medium)")
    xml.element("type", stop.certainty?.rawValue)
    xml.end()
  }

  private mutating func source(_ ids: [String]) {
    xml.element("src", facts.sources.names(ids).joined(separator: "; "))
    for url in facts.sources.urls(ids) { xml.empty("link", ["href": url]) }
  }

  private static func latitude(_ c: Coordinate) -> String { DecimalText.degrees(c.latitude) }

  /// GPX takes longitudes from −180 to below 180.
  private static func longitude(_ c: Coordinate) -> String {
    DecimalText.degrees(min(c.longitude, 179.999_999_9))
  }
}
