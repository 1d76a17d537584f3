internal import Evidence
internal import Geo
internal import Routes

/// All lines between one pair of places, landings or waypoints, to be drawn side by side.
struct RouteBundle {
  var origin: Stop
  var destination: Stop
  var distance: Length
  /// From left to right as seen by who flies forward: what comes back first, so that traffic keeps
  /// to the right as on a road.
  var lines: [RouteLine]
  /// Ids of those that fly here, each once.
  var flights: [String]
  /// The geodesic from origin to destination, by points so close that great circles join them.
  var coordinates: [Coordinate]

  /// More lines side by side than this become one for each certainty and direction, or fewer.
  static let mostLines = 5

  private struct Pair: Hashable {
    var from: Coordinate
    var to: Coordinate
  }

  /// One section of a leg as it is flown once.
  private struct Passage {
    var isForward: Bool
    var certainty: Certainty?
    var key: Int?
  }

  /// The bundles of a plan, in the order of its flights.
  static func bundles(of plan: FlightPlan, keys: FlightKeys) -> [RouteBundle] {
    var legs: [LegSection] = []
    var passages: [[Passage]] = []
    var flights: [[String]] = []
    var indices: [Pair: Int] = [:]
    for flight in plan.flights {
      for leg in flight.claimedSections {
        let pair = Pair(
          from: leg.origin.place.coordinate, to: leg.destination.place.coordinate)
        let index = indices[pair] ?? indices[Pair(from: pair.to, to: pair.from)]
        let isForward = index == nil || indices[pair] != nil
        let passage = Passage(
          isForward: isForward, certainty: leg.certainty, key: keys.index(of: flight.id))
        if let index {
          passages[index].append(passage)
          if flights[index].last != flight.id { flights[index].append(flight.id) }
        } else {
          indices[pair] = legs.count
          legs.append(leg)
          passages.append([passage])
          flights.append([flight.id])
        }
      }
    }
    return legs.indices.map { index in
      let leg = legs[index]
      return RouteBundle(
        origin: leg.origin, destination: leg.destination, distance: leg.distance,
        lines: lines(passages[index], hasNumbers: keys.hasNumbers), flights: flights[index],
        coordinates: points(leg))
    }
  }

  /// The lines for all passages: apart by direction, certainty and colour; if those are too many,
  /// without the colours, then without the directions. Numbers stand on a line together.
  private static func lines(_ passages: [Passage], hasNumbers: Bool) -> [RouteLine] {
    let byKey = merged(passages, byKey: !hasNumbers, byDirection: true, keepsKeys: true)
    if byKey.count <= mostLines { return byKey }
    let plain = merged(passages, byKey: false, byDirection: true, keepsKeys: hasNumbers)
    if plain.count <= mostLines { return plain }
    return merged(passages, byKey: false, byDirection: false, keepsKeys: hasNumbers)
  }

  private struct Likeness: Hashable {
    var isForward: Bool?
    var certainty: Certainty?
    var key: Int?
  }

  private static func merged(
    _ passages: [Passage], byKey: Bool, byDirection: Bool, keepsKeys: Bool
  ) -> [RouteLine] {
    var lines: [RouteLine] = []
    var indices: [Likeness: Int] = [:]
    for passage in passages {
      let likeness = Likeness(
        isForward: byDirection ? passage.isForward : nil, certainty: passage.certainty,
        key: byKey ? passage.key : nil)
      let index = indices[likeness] ?? lines.count
      let direction: RouteLine.Direction = passage.isForward ? .forward : .backward
      if index == lines.count {
        indices[likeness] = index
        lines.append(
          RouteLine(direction: direction, certainty: passage.certainty, keys: [], count: 0))
      }
      if lines[index].direction != direction { lines[index].direction = .both }
      lines[index].count += 1
      if keepsKeys, let key = passage.key, !lines[index].keys.contains(key) {
        lines[index].keys.append(key)
        lines[index].keys.sort()
      }
    }
    let back = lines.filter { $0.direction == .backward }
    let both = lines.filter { $0.direction == .both }
    return back.reversed() + both + lines.filter { $0.direction == .forward }
  }

  /// Every 25 km, at least 64 and at most 800 points: a chord of the sphere then strays from the
  /// ellipsoid's line by far less than a pixel.
  private static func points(_ leg: LegSection) -> [Coordinate] {
    let count = min(max(Int(leg.distance.kilometers / 25), 64), 800)
    return Geodesic.points(
      from: leg.origin.place.coordinate, to: leg.destination.place.coordinate, count: count)
  }
}
