public import Diagnostics
import Geo

extension FlightPlan {
  /// The plan of a route text, without a dossier and so without claims; one flight for each route.
  ///
  /// The second value holds notes, as on codes that could mean something else. Every fault of the
  /// text is thrown at once.
  ///
  /// - Parameter takesPlaces: whether a stop may stand alone, as a place to be shown.
  public static func route(
    _ text: String, places: some PlaceFinder, takesPlaces: Bool = false
  ) throws(InputFault) -> (FlightPlan, [Diagnostic]) {
    let parsed: RouteText
    do {
      parsed = try RouteText(text, takesPlaces: takesPlaces)
    } catch {
      let message = "route “\(text)”: \(error.message), at column \(error.column)"
      throw InputFault(.data, [Diagnostic(.error, message, hint: error.hint)])
    }
    let log = FaultLog()
    var flights: [PlannedFlight] = []
    for (number, route) in parsed.routes.enumerated() {
      let stops = route.compactMap { stop($0, places: places, log: log) }
      guard stops.count == route.count else { continue }
      let legs = Leg.legs(through: stops)
      for section in legs.flatMap(\.sections) where section.isStanding {
        log.error("the leg from \(section.origin.name) goes to the same place", at: nil)
      }
      flights.append(PlannedFlight(id: "route\(number + 1)", stops: stops, legs: legs))
    }
    try log.throwIfErrors()
    return (FlightPlan(flights: flights, hasClaims: false), log.diagnostics)
  }

  private static func stop(_ written: RouteText.Stop, places: some PlaceFinder, log: FaultLog)
    -> Stop?
  {
    do throws(PlaceLookupError) {
      let match = try places.lookup(written.text, reading: .any)
      if let note = match.note { log.note(note, at: nil) }
      return Stop(place: match.place, isWaypoint: written.isWaypoint)
    } catch {
      log.add(Diagnostic(error, at: nil))
      return nil
    }
  }
}
