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

  /// The hedge that all who name the place make.
  var hedge: StatementHedge? {
    stops.allSatisfy { $0.hedge == stops[0].hedge } ? stops[0].hedge : nil
  }

  /// Who names the place as well as the mark says it is known: of a reported place not those by whom
  /// it is only inferred.
  var sources: [String] {
    let named = stops.filter { stop in
      switch stop.ownCertainty {
      case .confirmed, .reported, .disputed: true
      case .inferred, .unstated, nil: false
      }
    }
    return (named.isEmpty ? stops : named).flatMap(\.sources)
  }

  /// Whether no flight landed here: all only passed.
  var isWaypoint: Bool { stops.allSatisfy(\.isWaypoint) }

  /// A pole lies on every meridian: on a map that draws it as a line it stands where its route comes
  /// in.
  var coordinate: Coordinate {
    let own = stop.place.coordinate
    guard abs(own.latitude) > 90 - 1e-6, let other = neighbor?.place.coordinate else { return own }
    return Coordinate(latitude: own.latitude, longitude: other.longitude)
  }

  /// The places of a plan, in the order of its flights, then those of stops that no flight has.
  static func marks(of plan: FlightPlan, and others: [Stop] = []) -> [PlaceMark] {
    var marks: [PlaceMark] = []
    var indices: [Coordinate: Int] = [:]
    for stops in plan.flights.map(\.stops) + [others] {
      for (position, stop) in stops.enumerated() {
        for version in stop.versions {
          if let index = indices[version.place.coordinate] {
            marks[index].stops.append(version)
            marks[index].certainty = better(marks[index].certainty, version.certainty)
          } else {
            indices[version.place.coordinate] = marks.count
            let neighbor = position > 0 ? stops[position - 1] : stops.dropFirst().first
            marks.append(
              PlaceMark(stops: [version], certainty: version.certainty, neighbor: neighbor))
          }
        }
      }
    }
    return marks
  }

  /// Certainty of a place that several flights called at: the better claim. A dispute on one flight
  /// takes nothing from what is said of another, but outweighs a guess.
  private static func better(_ a: Certainty?, _ b: Certainty?) -> Certainty? {
    let order: [Certainty] = [.confirmed, .reported, .disputed, .inferred, .unstated]
    return order.first { $0 == a || $0 == b }
  }
}
