public import Geo

extension Overflight {
  /// What a leg passes over, in order, through its waypoints; distances count from its origin.
  public func segments(of leg: Leg) -> [OverflightSegment] {
    var all: [OverflightSegment] = []
    var flown = 0.0
    for section in leg.sections {
      let found = segments(
        from: section.origin.place.coordinate, to: section.destination.place.coordinate)
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
      flown += section.distance.meters
    }
    guard !leg.waypoints.isEmpty, flown > 0 else { return all }
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
