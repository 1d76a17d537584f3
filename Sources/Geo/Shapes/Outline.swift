#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What a map asks of an outline before it looks at any of its corners, told from the box round it. All
/// of a country's lie in one piece of memory: the corners are strewn over all of it.
public struct Outline: Sendable {
  public let extremes: SphereLine.Extremes
  /// Holds the box; the whole sphere where the box holds half the globe, or what lies in it may run over
  /// the antimeridian or round a pole.
  public let cap: SphereCap

  /// `nil` for a line without corners.
  public init?(_ line: SphereLine) {
    guard let extremes = line.extremes else { return nil }
    self.init(extremes)
  }

  init(_ extremes: SphereLine.Extremes) {
    self.extremes = extremes
    let half = (extremes.east - extremes.west) / 2
    let middle = Coordinate(
      latitude: (extremes.south + extremes.north) / 2, longitude: extremes.west + half)
    let center = UnitVector(middle)
    // Along a meridian no farther away than 90° of longitude the farthest point is an end of it.
    let farthest = [extremes.south, extremes.north].reduce(0) { farthest, latitude in
      let corner = UnitVector(Coordinate(latitude: latitude, longitude: extremes.east))
      let (dx, dy, dz) = (corner.x - center.x, corner.y - center.y, corner.z - center.z)
      return max(farthest, dx * dx + dy * dy + dz * dz)
    }
    // By the chord, which is exact for small caps; rounding included.
    let radius = half <= 90 ? 2 * asin(min(1, farthest.squareRoot() / 2)) + 1e-7 : .pi
    cap = SphereCap(center: center, radius: radius)
  }
}
