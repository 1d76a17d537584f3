internal import Evidence
internal import Geo
internal import Routes

/// One line on the map: the same leg, known equally well, of one flight or several.
struct RouteLine {
  var origin: Stop
  var destination: Stop
  var certainty: Certainty?
  var distance: Length
  /// Ids of the flights that fly it.
  var flights: [String]
  /// The geodesic, by points so close that great circles join them.
  var coordinates: [Coordinate]

  private struct Key: Hashable {
    var from: Coordinate
    var to: Coordinate
    var certainty: Certainty?
  }

  /// The lines of a plan, in the order of its flights.
  static func lines(of plan: FlightPlan) -> [RouteLine] {
    var lines: [RouteLine] = []
    var indices: [Key: Int] = [:]
    for flight in plan.flights {
      for leg in flight.legs {
        let key = Key(
          from: leg.origin.place.coordinate, to: leg.destination.place.coordinate,
          certainty: leg.certainty)
        if let index = indices[key] {
          lines[index].flights.append(flight.id)
          continue
        }
        indices[key] = lines.count
        lines.append(
          RouteLine(
            origin: leg.origin, destination: leg.destination, certainty: leg.certainty,
            distance: leg.distance, flights: [flight.id], coordinates: points(leg)))
      }
    }
    return lines
  }

  /// Every 25 km, at least 64 and at most 800 points: a chord of the sphere then strays from the
  /// ellipsoid's line by far less than a pixel.
  private static func points(_ leg: Leg) -> [Coordinate] {
    let count = min(max(Int(leg.distance.kilometers / 25), 64), 800)
    return Geodesic.points(
      from: leg.origin.place.coordinate, to: leg.destination.place.coordinate, count: count)
  }
}
