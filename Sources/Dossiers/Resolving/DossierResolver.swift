public import Diagnostics
import Evidence
import Geo
public import Routes

/// Turns a dossier into a plan: finds its places, measures its legs, adds its cargo up.
public enum DossierResolver {
  /// Resolves a dossier.
  ///
  /// - Returns: the plan, with warnings, and notes on names that could mean something else.
  /// - Throws: every error found, with the warnings and notes beside them.
  ///
  /// - Parameter tracks: reads the files of tracks it names; without it they are left out.
  public static func resolve(
    _ dossier: Dossier, places: some PlaceFinder, tracks: TrackServices? = nil
  ) throws(InputFault) -> (FlightPlan, [Diagnostic]) {
    let log = FaultLog()
    let plan = resolve(dossier, places: places, tracks: tracks, log: log)
    try log.throwIfErrors()
    return (plan, log.diagnostics)
  }

  /// Resolves what can be resolved; the faults go to the log.
  static func resolve(
    _ dossier: Dossier, places: some PlaceFinder, tracks: TrackServices?, log: FaultLog
  ) -> FlightPlan {
    let resolver = PlaceResolver(places: places, log: log)
    let recordings = RecordingResolver(dossier, tracks, log: log)
    let flights = dossier.flights.map { written in
      var flight = flight(written, resolver: resolver, log: log)
      flight.recordings = recordings.recordings(of: written, flight)
      return flight.withRecordings()
    }
    reportParts(in: dossier, log: log)
    var map = dossier.map
    map.highlight = dossier.highlight.compactMap { country($0, places: places, log: log) }
    map.rings = dossier.rings.compactMap { ring in
      resolver.place(ring.place).map {
        RangeRing(
          place: $0, name: ring.place.name, radii: ring.radii, sector: ring.sector,
          label: ring.label)
      }
    }
    map.points = dossier.points.compactMap { point in
      resolver.place(point.place).map {
        PointOfInterest(
          place: $0, name: point.place.name, text: point.text,
          certainty: point.evidence?.certainty, sources: point.evidence?.sources ?? [],
          hedge: point.evidence?.hedge, quote: point.evidence?.quote, note: point.evidence?.note,
          position: point.place.location.position)
      }
    }
    var plan = FlightPlan(
      title: dossier.title, subtitle: dossier.subtitle, dateline: dossier.dateline,
      sources: recordings.sources, flights: flights, cargo: dossier.cargo,
      cargoSummary: CargoSummary.build(
        dossier.cargo, flights: dossier.flights.map(\.id)), events: dossier.events, map: map,
      hasClaims: true)
    plan.aircraftTypes = dossier.aircraftTypes
    plan.file = dossier.file
    plan.stated = dossier.heading
    plan.cargoStatements = dossier.cargoStatements
    return plan
  }

  private static func flight(
    _ flight: DossierFlight, resolver: PlaceResolver<some PlaceFinder>, log: FaultLog
  ) -> PlannedFlight {
    let stops = stops(flight.stops, resolver: resolver, log: log)
    var planned = PlannedFlight(
      id: flight.id, aircraft: flight.aircraft, operator: flight.operator,
      registration: flight.registration, callsign: flight.callsign, note: flight.note,
      stops: stops, legs: Leg.legs(through: stops))
    planned.account = flight.account
    planned.address = flight.address
    planned.alternatives = flight.alternatives.compactMap {
      alternative($0, to: stops, resolver: resolver, log: log)
    }
    planned.position = flight.position
    return planned
  }

  /// Finds the places of a route; those that are not found the log tells of.
  private static func stops(
    _ written: [DossierStop], resolver: PlaceResolver<some PlaceFinder>, log: FaultLog
  ) -> [Stop] {
    let resolved = written.map { stop in (written: stop, stop: resolver.stop(stop)) }
    for (previous, next) in zip(resolved, resolved.dropFirst()) {
      guard let from = previous.stop, let to = next.stop else { continue }
      if LegSection(from: from, to: to).isStanding {
        log.error(
          .badRoute, "the leg from \(from.name) goes to the same place",
          at: next.written.place.location,
          hint: "take one of the two stops out")
      }
    }
    return resolved.compactMap(\.stop)
  }

  /// Another route, which must have the ends of the flight's own; `nil` if the log says that it has
  /// others.
  private static func alternative(
    _ written: DossierAlternative, to stops: [Stop], resolver: PlaceResolver<some PlaceFinder>,
    log: FaultLog
  ) -> AlternativeRoute? {
    let own = self.stops(written.stops, resolver: resolver, log: log)
    guard own.count == written.stops.count, own.count > 1 else { return nil }
    let evidence = written.evidence
    for (mine, theirs, word) in [
      (own.first, stops.first, "begins"), (own.last, stops.last, "ends"),
    ] {
      guard let mine, let theirs, mine.place.coordinate != theirs.place.coordinate else { continue }
      log.error(
        .badRoute,
        "the alternative “\(written.name)” \(word) at \(mine.name), the flight at "
          + theirs.name, at: written.location,
        hint: "an alternative has the flight's first and last stop, so that both can be compared")
    }
    return AlternativeRoute(
      name: written.name, stops: own, legs: Leg.legs(through: own),
      certainty: evidence.certainty, sources: evidence.sources, hedge: evidence.hedge,
      quote: evidence.quote, note: evidence.note, position: written.location.position)
  }

  /// Says which cargo was taken as part of other cargo, so that nobody wonders at the sum.
  private static func reportParts(in dossier: Dossier, log: FaultLog) {
    for (part, whole) in CargoSummary.parts(
      in: dossier.cargo, flights: dossier.flights.map(\.id))
    {
      let (small, large) = (dossier.cargo[part], dossier.cargo[whole])
      let line = large.position.map { " on line \($0.line)" } ?? ""
      log.warning(
        .countedAsPart,
        "“\(small.item)” is taken as part of the “\(large.item)”\(line), and not added to it",
        at: FileLocation(
          file: dossier.file, line: small.position?.line, column: small.position?.column),
        hint: "if it came on top, give it another name")
    }
  }

  private static func country(_ text: MarkedText, places: some PlaceFinder, log: FaultLog)
    -> String?
  {
    if let code = places.countryCode(named: text.text) { return code }
    log.error(
      .unknownCountry, "no country is called “\(text.text)”", at: text.location,
      hint: "write its English name or its two-letter ISO code")
    return nil
  }
}
