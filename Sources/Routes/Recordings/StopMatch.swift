import Geo
import Tracks

/// Whether what a recording shows can be what a stop claims.
enum StopMatch {
  /// How far a recorded take-off or landing bears a claimed stop out; `nil` where it was elsewhere.
  static func likelihood(_ end: LegEnd, at place: Place) -> Likelihood? {
    if let airport = end.airport {
      if isNear(airport, place) {
        return end.evidence == .midAir ? .possible : max(end.likelihood, .possible)
      }
      let isOther =
        end.likelihood < .certain && end.alternatives.contains { isNear($0.place, place) }
      return isOther ? .possible : nil
    }
    guard end.evidence == .recorded, distance(end.coordinate, place.coordinate) <= radius(place)
    else { return nil }
    return end.likelihood
  }

  static func likelihood(_ node: FlownNode, at place: Place) -> Likelihood? {
    [node.arrival, node.departure].compactMap { $0 }.compactMap { likelihood($0.end, at: place) }
      .max()
  }

  /// Whether a flight to one would be called a flight to the other: the same airport, or an airport of
  /// the town.
  private static func isNear(_ airport: Place, _ place: Place) -> Bool {
    if let code = airport.icao, code == place.icao { return true }
    return distance(airport.coordinate, place.coordinate)
      <= (place.kind == .airport ? 3_000 : radius(place))
  }

  /// How far, in metres, an unnamed strip or an airport may lie from where a stop is said to be.
  private static func radius(_ place: Place) -> Double {
    switch place.kind {
    case .airport: 10_000
    // A town's airport is nearer than this.
    case .capital, .city: NearestAirportCheck.farthest.meters
    case .coordinate: 25_000
    }
  }

  /// Metres along the geodesic.
  static func distance(_ a: Coordinate, _ b: Coordinate) -> Double {
    Geodesic.inverse(from: a, to: b).distance.meters
  }
}
