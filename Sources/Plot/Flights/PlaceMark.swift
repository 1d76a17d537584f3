internal import Evidence
internal import Geo
internal import Routes

/// One place of the map: stops at the same spot, of one flight or several.
struct PlaceMark {
  var stops: [Stop]
  /// How well it is known that any flight called here: the best of its stops.
  var certainty: Certainty?

  /// The stop before or after the first one.
  private var neighbor: Stop?

  var stop: Stop { stops[0] }

  /// Tells its label from that of another place of the same name.
  var id: String { "\(stop.place.coordinate.latitude) \(stop.place.coordinate.longitude)" }

  /// A pole lies on every meridian: on a map that draws it as a line it stands where its route comes
  /// in.
  var coordinate: Coordinate {
    let own = stop.place.coordinate
    guard abs(own.latitude) > 90 - 1e-6, let other = neighbor?.place.coordinate else { return own }
    return Coordinate(latitude: own.latitude, longitude: other.longitude)
  }

  /// The places of a plan, in the order of its flights.
  static func marks(of plan: FlightPlan) -> [PlaceMark] {
    var marks: [PlaceMark] = []
    var indices: [Coordinate: Int] = [:]
    for stops in plan.flights.map(\.stops) {
      for (position, stop) in stops.enumerated() {
        if let index = indices[stop.place.coordinate] {
          marks[index].stops.append(stop)
          marks[index].certainty = better(marks[index].certainty, stop.certainty)
        } else {
          indices[stop.place.coordinate] = marks.count
          let neighbor = position > 0 ? stops[position - 1] : stops.dropFirst().first
          marks.append(PlaceMark(stops: [stop], certainty: stop.certainty, neighbor: neighbor))
        }
      }
    }
    return marks
  }

  /// Certainty of a place that is claimed twice: the better claim, but a dispute stays one.
  private static func better(_ a: Certainty?, _ b: Certainty?) -> Certainty? {
    let order: [Certainty] = [.disputed, .confirmed, .reported, .inferred, .unstated]
    return order.first { $0 == a || $0 == b }
  }
}
