import Geo
import Testing

@testable import Exports

/// Programs join the points of a line by straight lines in degrees: how far those stray.
@Suite struct LegPathTests {
  /// Ends in degrees: ordinary legs, high ones, one over the pole, one along a meridian, near
  /// antipodes, one across the antimeridian.
  static let legs: [(Coordinate, Coordinate)] = [
    (55.75, 37.62, 10.60, -66.99), (-37.01, 174.79, -33.39, -70.79), (64.13, -21.9, 61.17, -149.9),
    (78.25, 15.47, 71.29, -156.77), (80, 20, 79, -160), (85, 10, 86, -175), (89.5, 0, 89.4, 120),
    (-77.85, 166.67, -67, 60), (0, 0, 0, 90), (10, 20, 80, 20), (35.55, 139.78, -34.82, -58.54),
    (1.36, 103.99, 1.37, 104.1), (51.47, -0.45, -37.67, 144.84),
  ].map { a, b, c, d in
    (Coordinate(latitude: a, longitude: b), Coordinate(latitude: c, longitude: d))
  }

  @Test(arguments: legs)
  func noStraightLineInDegreesStraysFarther(_ start: Coordinate, _ end: Coordinate) throws {
    let points = LegPath.points(from: start, to: end)
    let line = GeodesicLine(from: start, to: end)
    #expect(points.first == start && points.last == end)
    var farthest = 0.0
    var at = 0.0
    for (a, b) in zip(points, points.dropFirst()) {
      let length = Geodesic.inverse(from: a, to: b).distance.meters
      #expect(length <= 50_000.001)
      for fraction in [0.25, 0.5, 0.75] {
        let point = Self.straight(a, b, fraction)
        farthest = max(farthest, Self.stray(point, line, at, at + length))
      }
      at += length
    }
    #expect(abs(at - line.length.meters) < 0.01)
    #expect(farthest < 200, "\(farthest) m")
  }

  @Test func anOrdinaryLegGetsNoMorePointsThanItNeeds() {
    let points = LegPath.points(from: Self.legs[0].0, to: Self.legs[0].1)
    // 9,936 km in steps of 50.
    #expect(points.count == 200)
  }

  private static func straight(_ a: Coordinate, _ b: Coordinate, _ fraction: Double) -> Coordinate {
    var turn = b.longitude - a.longitude
    turn -= 360 * (turn / 360).rounded()
    return Coordinate(
      latitude: a.latitude + fraction * (b.latitude - a.latitude),
      longitude: a.longitude + fraction * turn)
  }

  /// The least distance between a point and the stretch of a geodesic, by ternary search.
  private static func stray(
    _ point: Coordinate, _ line: GeodesicLine, _ from: Double, _ to: Double
  ) -> Double {
    func distance(_ at: Double) -> Double {
      Geodesic.inverse(from: point, to: line.position(at: Length(meters: at)).coordinate)
        .distance.meters
    }
    var (low, high) = (from, to)
    for _ in 0..<30 {
      let third = (high - low) / 3
      if distance(low + third) < distance(high - third) {
        high -= third
      } else {
        low += third
      }
    }
    return distance((low + high) / 2)
  }
}
