public import Diagnostics
internal import Geo
public import Routes

extension FlightMap {
  /// The plan with all that can be worked out from it.
  /// - Throws: `FlightplotError` (`internal`) if the built-in data cannot be read.
  public func report() throws(FlightplotError) -> PlanReport {
    PlanReport(plan: plan)
  }

  /// Everything that is to be said about a dossier, in the order of the file: what was noted while
  /// reading it, and what `PlanCheck` finds.
  /// - Throws: `FlightplotError` (`internal`) if the built-in data cannot be read.
  public func findings() throws(FlightplotError) -> [Diagnostic] {
    let subject = CheckSubject(
      report: try report(), file: file ?? "", nearestAirports: try nearestAirports())
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
