import Evidence
import Geo

extension Leg {
  /// Measures the leg between two stops on WGS 84.
  ///
  /// Its certainty is the weaker of its ends': a line is known no better than the worse known of
  /// the two places it joins.
  public init(from origin: Stop, to destination: Stop, speed: AircraftSpeed? = nil) {
    let (start, end) = (origin.place.coordinate, destination.place.coordinate)
    let segment = Geodesic.inverse(from: start, to: end)
    let certainty = origin.certainty.flatMap { first in
      destination.certainty.map { Certainty.weaker(of: first, $0) }
    }
    self.init(
      origin: origin, destination: destination, distance: segment.distance,
      initialAzimuth: segment.initialAzimuth, finalAzimuth: segment.finalAzimuth,
      midpoint: Geodesic.midpoint(from: start, to: end),
      cruiseTime: speed?.time(for: segment.distance), certainty: certainty)
  }

  /// The legs of a route, one fewer than its stops.
  public static func legs(through stops: [Stop], speed: AircraftSpeed? = nil) -> [Leg] {
    zip(stops, stops.dropFirst()).map { Leg(from: $0, to: $1, speed: speed) }
  }

  /// Whether the two stops are the same place for a flight: nearer than 1 m.
  public var isStanding: Bool { distance.meters < 1 }
}
