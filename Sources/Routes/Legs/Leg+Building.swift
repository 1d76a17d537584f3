import Evidence
import Geo

extension Leg {
  /// Measures the leg between two landings on WGS 84, without its other versions.
  public init(
    from origin: Stop, to destination: Stop, through waypoints: [Stop] = []
  ) {
    let sections = LegSection.sections(through: [origin] + waypoints + [destination])
    let distance = sections.reduce(Length(meters: 0)) { $0 + $1.distance }
    self.init(
      origin: origin, destination: destination, distance: distance,
      initialAzimuth: sections[0].initialAzimuth,
      finalAzimuth: sections[sections.count - 1].finalAzimuth,
      midpoint: Self.midpoint(of: sections, distance: distance),
      certainty: Self.certainty(through: [origin] + waypoints + [destination]),
      waypoints: waypoints)
  }

  /// The geodesics it consists of, one more than its waypoints.
  public var sections: [LegSection] {
    LegSection.sections(through: [origin] + waypoints + [destination])
  }

  /// The legs of a route from landing to landing, through the waypoints between them.
  public static func legs(through stops: [Stop]) -> [Leg] {
    var legs: [Leg] = []
    var waypoints: [Stop] = []
    var origin: Stop?
    for stop in stops {
      if stop.isWaypoint {
        waypoints.append(stop)
        continue
      }
      if let origin {
        var leg = Leg(from: origin, to: stop, through: waypoints)
        leg.versions = versions(from: origin, to: stop, through: waypoints)
        legs.append(leg)
      }
      (origin, waypoints) = (stop, [])
    }
    return legs
  }

  /// Whether the flight goes nowhere: not 1 m in all.
  public var isStanding: Bool { distance.meters < 1 }

  private static func midpoint(of sections: [LegSection], distance: Length) -> Coordinate {
    var left = distance.meters / 2
    for section in sections.dropLast() {
      if left < section.distance.meters { return section.point(at: Length(meters: left)) }
      left -= section.distance.meters
    }
    return sections[sections.count - 1].point(at: Length(meters: left))
  }
}
