import Evidence
import Geo

extension Leg {
  /// Measures the leg between two stops on WGS 84, without its other versions.
  public init(from origin: Stop, to destination: Stop, speed: AircraftSpeed? = nil) {
    let (start, end) = (origin.place.coordinate, destination.place.coordinate)
    let segment = Geodesic.inverse(from: start, to: end)
    self.init(
      origin: origin, destination: destination, distance: segment.distance,
      initialAzimuth: segment.initialAzimuth, finalAzimuth: segment.finalAzimuth,
      midpoint: Geodesic.midpoint(from: start, to: end),
      cruiseTime: speed?.time(for: segment.distance),
      certainty: Self.certainty(from: origin, to: destination))
  }

  /// The legs of a route, one fewer than its stops.
  public static func legs(through stops: [Stop], speed: AircraftSpeed? = nil) -> [Leg] {
    zip(stops, stops.dropFirst()).map { origin, destination in
      var leg = Leg(from: origin, to: destination, speed: speed)
      leg.versions = versions(from: origin, to: destination, speed: speed)
      return leg
    }
  }

  /// Whether the two stops are the same place for a flight: nearer than 1 m.
  public var isStanding: Bool { distance.meters < 1 }
}
