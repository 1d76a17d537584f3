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
    PlanReport(
      plan: plan, flights: try flightReports(survey: survey), cargo: CargoBreakdown(plan))
  }

  private func flightReports(survey: Bool) throws(FlightplotError) -> [FlightReport] {
    let gazetteer = try PlaceSearch.gazetteer()
    let countries = survey ? try Self.overflight() : nil
    let catalogue = AircraftCatalogue(own: plan.aircraftTypes)
    let clock = { gazetteer.clock(of: $0) }
    let assessments = Feasibility.byFlight(plan, catalogue: catalogue, clock: clock)
    return zip(plan.flights, assessments).map { flight, feasibility in
      let schedule = FlightSchedule(
        flight, speed: CruiseSpeed(of: flight, in: catalogue), clock: clock)
      guard let countries else {
        return FlightReport(
          flight: flight, schedule: schedule, feasibility: feasibility,
          technicalStops: feasibility.map { _ in nil })
      }
      func stops(_ leg: LegFeasibility) -> TechnicalStops? {
        TechnicalStops.propose(for: leg, airports: gazetteer)
      }
      return FlightReport(
        flight: flight, schedule: schedule, feasibility: feasibility,
        technicalStops: feasibility.map(stops),
        versions: feasibility.map { leg in
          leg.versions.enumerated().map { number, version in
            number < LegVersionReport.mostSurveyed
              ? LegVersionReport(
                feasibility: version, technicalStops: stops(version),
                overflight: countries.segments(of: version.leg))
              : LegVersionReport(feasibility: version)
          }
        },
        comparison: RouteComparison(flight, overflight: countries)
          .flatMap { $0.isTrivial ? nil : $0 },
        otherComparisons: RouteComparison.otherVersions(of: flight, overflight: countries),
        overflight: flight.legs.map(countries.segments),
        recordedLegs: flight.recordedLegs(over: countries))
    }
  }

  /// Everything that is to be said about a dossier, in the order of the file: what was noted while
  /// reading it, and what `PlanCheck` finds.
  /// - Throws: `FlightplotError` (`internal`) if the built-in data cannot be read.
  public func findings() throws(FlightplotError) -> [Diagnostic] {
    // The cargo is not added up: no check looks at the sums.
    let subject = CheckSubject(
      plan: plan, flights: try flightReports(survey: false), file: file ?? "",
      nearestAirports: try nearestAirports())
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
