public import Diagnostics
internal import Geo
public import Routes

extension FlightMap {
  /// The plan with all that can be worked out from it.
  ///
  /// - Parameter survey: whether what lies along the legs is wanted too, which takes longer: countries
  ///   under them, comparisons with the direct way, and stops where a leg is too long.
  /// - Throws: `FlightplotError` (`internal`) if the built-in data cannot be read.
  public func report(survey: Bool = true) throws(FlightplotError) -> PlanReport {
    let gazetteer = try PlaceSearch.gazetteer()
    let countries = survey ? try Self.overflight() : nil
    let catalogue = AircraftCatalogue(own: plan.aircraftTypes)
    let clock = { gazetteer.clock(of: $0) }
    let assessments = Feasibility.byFlight(plan, catalogue: catalogue, clock: clock)
    let flights = zip(plan.flights, assessments).map { flight, feasibility in
      FlightReport(
        flight: flight,
        schedule: FlightSchedule(
          flight, speed: CruiseSpeed(of: flight, in: catalogue), clock: clock),
        feasibility: feasibility,
        technicalStops: feasibility.map {
          survey ? TechnicalStops.propose(for: $0, airports: gazetteer) : nil
        },
        comparison: countries.flatMap { countries in
          RouteComparison(flight, overflight: countries).flatMap { $0.isTrivial ? nil : $0 }
        },
        overflight: countries.map { countries in flight.legs.map(countries.segments) })
    }
    return PlanReport(plan: plan, flights: flights, cargo: CargoBreakdown(plan))
  }

  /// Everything that is to be said about a dossier, in the order of the file: what was noted while
  /// reading it, and what `PlanCheck` finds.
  /// - Throws: `FlightplotError` (`internal`) if the built-in data cannot be read.
  public func findings() throws(FlightplotError) -> [Diagnostic] {
    let subject = CheckSubject(
      report: try report(survey: false), file: file ?? "", nearestAirports: try nearestAirports())
    let log = FaultLog()
    (diagnostics + PlanCheck.findings(in: subject)).forEach(log.add)
    return log.diagnostics
  }

  /// The airport nearest to each stop that is none.
  private func nearestAirports() throws(FlightplotError) -> [Coordinate: NearbyPlace] {
    let gazetteer = try PlaceSearch.gazetteer()
    var found: [Coordinate: NearbyPlace] = [:]
    for stop in plan.flights.flatMap(\.stops) where stop.place.kind != .airport {
      let point = stop.place.coordinate
      guard found[point] == nil else { continue }
      do throws(GeoDataError) {
        found[point] = try gazetteer.nearest(to: point, limit: 1, kinds: [.airport]).first
      } catch {
        throw PlaceSearch.broken(error)
      }
    }
    return found
  }
}
