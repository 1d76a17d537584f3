internal import Evidence
internal import Geo
internal import Routes

/// One place of the map: stops at the same spot, of one flight or several.
struct PlaceMark {
  var stops: [Stop]
  /// How well it is known that any flight called here: the best of its stops.
  var certainty: Certainty?

  var stop: Stop { stops[0] }
  var coordinate: Coordinate { stop.place.coordinate }

  /// The places of a plan, in the order of its flights.
  static func marks(of plan: FlightPlan) -> [PlaceMark] {
    var marks: [PlaceMark] = []
    var indices: [Coordinate: Int] = [:]
    for stop in plan.flights.flatMap(\.stops) {
      if let index = indices[stop.place.coordinate] {
        marks[index].stops.append(stop)
        marks[index].certainty = better(marks[index].certainty, stop.certainty)
      } else {
        indices[stop.place.coordinate] = marks.count
        marks.append(PlaceMark(stops: [stop], certainty: stop.certainty))
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
