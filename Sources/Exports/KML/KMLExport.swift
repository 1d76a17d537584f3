internal import Evidence
internal import Geo
public import Routes

/// A plan as KML 2.2 (OGC 07-147r2): a folder a flight, with its legs and stops.
public enum KMLExport {
  public static func bytes(_ plan: FlightPlan) -> [UInt8] {
    var writer = KMLWriter(plan)
    writer.write()
    return Array(writer.xml.text.utf8)
  }
}

/// Writes one document. Times are no `TimeStamp`: by one, Google Earth would hide what lies outside
/// its slider.
private struct KMLWriter {
  let plan: FlightPlan
  let facts: PlanFacts
  var xml = XMLText()

  init(_ plan: FlightPlan) {
    self.plan = plan
    facts = PlanFacts(plan)
  }

  mutating func write() {
    let hasTracks = plan.flights.contains { !$0.recordings.isEmpty }
    if hasTracks {
      xml.begin("kml", TrackKML.namespaces)
    } else {
      xml.begin("kml", ["xmlns": "http://www.opengis.net/kml/2.2"])
    }
    xml.begin("Document")
    xml.element("name", plan.toldTitle ?? plan.flights.map(\.route).joined(separator: ", "))
    xml.element("open", "1")
    description(
      [plan.toldSubtitle, "Lines are the " + PlanFacts.pathNote + "."].compactMap { $0 }
        + plan.sources.enumerated().map { "[\($0 + 1)] \(SourceFacts.line($1))" })
    for certainty in certainties { KMLStyle.write(certainty, into: &xml) }
    if hasTracks { TrackKML.style(into: &xml) }
    for flight in plan.flights { folder(flight) }
    events()
    xml.end()
    xml.end()
  }

  /// Those that occur, in their own order.
  private var certainties: [Certainty?] {
    let legs = plan.flights.flatMap(\.allLegs).map(\.certainty)
    let used = Set(legs + plan.flights.flatMap(\.allStops).map(\.certainty))
    return (Certainty.allCases.map { $0 } + [nil]).filter(used.contains)
  }

  private mutating func folder(_ flight: PlannedFlight) {
    xml.begin("Folder", ["id": XMLText.id("\(flight.id)-flight")])
    let aircraft = flight.aircraft.map { "\($0.allValues), " } ?? ""
    xml.element("name", "\(flight.id): \(aircraft)\(flight.route)")
    description(flightLines(flight))
    for leg in flight.writtenLegs { self.leg(leg, of: flight) }
    for stop in flight.writtenStops { self.stop(stop, of: flight) }
    for (index, recording) in flight.recordings.enumerated() {
      TrackKML.placemark(recording, id: "\(flight.id)-track-\(index + 1)", into: &xml)
    }
    xml.end()
  }

  private mutating func leg(_ written: Written<Leg>, of flight: PlannedFlight) {
    let leg = written.part
    begin(
      PlanFacts.id(flight, "leg", written), named: PlanFacts.name(leg), leg.certainty,
      [
        "\(Wording.distance(leg.distance)), \(PlanFacts.pathNote(written, of: flight))",
        leg.certainty?.rawValue ?? "", sourcesOfStops(leg),
      ] + flightLines(flight), style: "leg")
    extendedData(facts.leg(written, of: flight))
    let lines = LegPath.lines(leg)
    if lines.count > 1 { xml.begin("MultiGeometry") }
    for line in lines {
      xml.begin("LineString")
      xml.element("tessellate", "1")
      xml.element("coordinates", line.map(Self.text).joined(separator: " "))
      xml.end()
    }
    if lines.count > 1 { xml.end() }
    xml.end()
  }

  /// Who names the leg's stops: that somebody flew between them may yet be inferred.
  private func sourcesOfStops(_ leg: Leg) -> String {
    let names = facts.sources.names(PlanFacts.sources(of: leg))
    return names.isEmpty ? "" : "Stops named by: \(names.joined(separator: "; "))"
  }

  private mutating func stop(_ written: Written<Stop>, of flight: PlannedFlight) {
    let stop = written.part
    let times = [
      ("arrived", stop.arrived), ("departed", stop.departed), ("passed", stop.passed),
    ].compactMap { word, claim in
      claim.map { "\(word) \(text($0, Wording.time))" }
    }
    begin(
      PlanFacts.id(flight, "stop", written), named: stop.name, stop.certainty,
      [
        [stop.place.name, stop.place.icao, stop.place.iata].compactMap { $0 }
          .joined(separator: ", "),
        facts.sources.evidence(stop.certainty, stop.hedge, stop.sources),
      ] + times + [stop.quote.map { "“\($0)”" }, stop.note].compactMap { $0 }, style: "stop")
    extendedData(facts.stop(written, of: flight))
    xml.begin("Point")
    xml.element("coordinates", Self.text(stop.place.coordinate))
    xml.end()
    xml.end()
  }

  /// Events lie nowhere: placemarks without a geometry, which are listed and not drawn.
  private mutating func events() {
    guard !plan.events.isEmpty else { return }
    xml.begin("Folder", ["id": "events"])
    xml.element("name", "Events")
    for (index, event) in plan.events.enumerated() { self.event(event, number: index + 1) }
    xml.end()
  }

  private mutating func event(_ event: StoryEvent, number: Int) {
    xml.begin("Placemark", ["id": "event-\(number)"])
    let date = event.time.map { "\(Wording.time($0)): " } ?? ""
    xml.element("name", date + event.text)
    description(
      [
        facts.sources.evidence(event.certainty, event.hedge, event.sources),
        event.quote.map { "“\($0)”" }, event.note,
      ].compactMap { $0 } + event.rivals.map { "or: \(text($0) { $0 })" })
    xml.end()
  }

  private func flightLines(_ flight: PlannedFlight) -> [String] {
    let claims: [(String, Claim<String>?)] = [
      ("Aircraft", flight.aircraft), ("Operator", flight.operator),
      ("Registration", flight.registration), ("Callsign", flight.callsign),
    ]
    let lines = claims.compactMap { word, claim in
      claim.map { "\(word): \(text($0) { $0 })" }
    }
    return lines + facts.cargo(of: flight).map { "Cargo: \($0)" }
      + [flight.note].compactMap { $0 }
  }

  /// Every version with who says so: `An-124 (disputed: Javier Mayorca) or Il-76 (disputed: Sputnik)`.
  private func text<Value>(_ claim: Claim<Value>, _ write: (Value) -> String) -> String {
    claim.versions.map { version in
      let evidence = facts.sources.evidence(claim.certainty, version.hedge, version.sources)
      return write(version.value) + (evidence.isEmpty ? "" : " (\(evidence))")
    }
    .joined(separator: " or ")
  }

  private mutating func begin(
    _ id: String, named name: String, _ certainty: Certainty?, _ lines: [String], style: String
  ) {
    xml.begin("Placemark", ["id": XMLText.id(id)])
    xml.element("name", name + (certainty.map { " (\($0.rawValue))" } ?? ""))
    description(lines)
    xml.element("styleUrl", "#\(style)-\(KMLStyle.name(certainty))")
  }

  /// A description is HTML to Google Earth: text is made safe for that first, and then for XML.
  private mutating func description(_ lines: [String]) {
    xml.element(
      "description",
      lines.filter { !$0.isEmpty }.map(XMLText.escaped).joined(separator: "<br/>"))
  }

  private mutating func extendedData(_ members: [JSONValue.Member]) {
    xml.begin("ExtendedData")
    for member in members {
      xml.begin("Data", ["name": member.name])
      xml.element("value", member.value.plainText)
      xml.end()
    }
    xml.end()
  }

  private static func text(_ c: Coordinate) -> String {
    "\(DecimalText.degrees(c.longitude)),\(DecimalText.degrees(c.latitude))"
  }
}
