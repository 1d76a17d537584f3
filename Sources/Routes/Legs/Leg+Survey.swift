public import Geo

extension Overflight {
  /// What a leg passes over, in order, through its waypoints; distances count from its origin.
  public func segments(of leg: Leg) -> [OverflightSegment] {
    segments(through: ([leg.origin] + leg.waypoints + [leg.destination]).map(\.place.coordinate))
  }

  /// What a line of geodesics passes over, in order; distances count from its first point. Of fewer
  /// than two points there is nothing.
  func segments(through points: [Coordinate]) -> [OverflightSegment] {
    var all: [OverflightSegment] = []
    var flown = 0.0
    for (origin, destination) in zip(points, points.dropFirst()) {
      let found = segments(from: origin, to: destination)
      for var segment in found {
        segment.entryDistance.meters += flown
        segment.exitDistance.meters += flown
        if let last = all.last, last.ground == segment.ground {
          all[all.count - 1].exit = segment.exit
          all[all.count - 1].exitDistance = segment.exitDistance
        } else {
          all.append(segment)
        }
      }
      flown += Geodesic.inverse(from: origin, to: destination).distance.meters
    }
    guard points.count > 2, flown > 0 else { return all }
    for index in all.indices { all[index].shareOfLeg = all[index].length.meters / flown }
    return all.markingCoasts()
  }
}

extension Gazetteer {
  /// The airports with an ICAO code near a leg, in the order in which it passes them, each where the
  /// leg comes nearest to it; the leg's ends are left out.
  ///
  /// Of more than `limit` those with an IATA code are kept before others, then the nearest.
  public func airports(
    along leg: Leg, within: Length, limit: Int = 100
  ) throws(GeoDataError) -> AirportsAlong {
    try airports(
      through: ([leg.origin] + leg.waypoints + [leg.destination]).map(\.place.coordinate),
      within: within, limit: limit)
  }
}
