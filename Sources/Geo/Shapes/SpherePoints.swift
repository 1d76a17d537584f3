#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The corners of a line or a ring as points of the sphere, and what a map asks of all of them
/// together before it looks at any. Shared, not copied, like the corners themselves.
public final class SpherePoints: Sendable {
  public let vectors: [CompactVector]
  /// Holds all corners, and all sides where its radius is less than 90°.
  public let cap: SphereCap
  /// The longest side's chord in radii of the sphere.
  public let longestSide: Double
  /// The greatest Δλ (Δλ + 2 Δφ) of a side in square degrees, which tells how far sides straight in
  /// longitude and latitude stray from great circles; infinite where one ends in a pole.
  public let stray: Double
  /// Whether a ring runs counter-clockwise round less than half the globe, and so has its inside in
  /// its cap. False where that is in doubt.
  public let holdsInside: Bool

  /// `nil` without corners, and for corners that are not numbers.
  ///
  /// - Parameter closed: whether a side leads from the last corner to the first.
  convenience init?(_ points: [Coordinate], closed: Bool) {
    guard var previous = closed ? points.last : points.first else { return nil }
    var stray = 0.0
    var farthestNorth = 0.0
    for point in points {
      var turn = abs(point.longitude - previous.longitude)
      if turn > 180 { turn = 360 - turn }
      stray = max(stray, turn * (turn + 2 * abs(point.latitude - previous.latitude)))
      farthestNorth = max(farthestNorth, abs(point.latitude))
      previous = point
    }
    let vectors = [CompactVector](unsafeUninitializedCapacity: points.count) { buffer, count in
      points.withUnsafeBufferPointer { points in
        UnitVector.each(of: points) { buffer.initializeElement(at: $0, to: CompactVector($1)) }
      }
      count = points.count
    }
    // A pole has no longitude to go from.
    self.init(vectors, closed: closed, stray: farthestNorth < 90 ? stray : .infinity)
  }

  /// - Parameter stray: no less than that of any side.
  init?(_ vectors: [CompactVector], closed: Bool, stray: Double) {
    guard let center = Self.middle(vectors) else { return nil }
    self.vectors = vectors
    self.stray = stray
    var (farthest, longest) = (0.0, 0.0)
    // Twice the area seen from above the cap's middle. Corners relative to that, for small rings.
    var area = 0.0
    func relative(_ v: CompactVector) -> UnitVector {
      UnitVector(x: Double(v.x) - center.x, y: Double(v.y) - center.y, z: Double(v.z) - center.z)
    }
    if let last = closed ? vectors.last : vectors.first {
      var before = relative(last)
      for vector in vectors {
        let now = relative(vector)
        farthest = max(farthest, now.dot(now))
        let (dx, dy, dz) = (now.x - before.x, now.y - before.y, now.z - before.z)
        longest = max(longest, dx * dx + dy * dy + dz * dz)
        area += center.dot(before.cross(now))
        before = now
      }
    }
    // By the chord, which is exact for small caps; rounding included.
    let radius = 2 * asin(min(1, farthest.squareRoot() / 2)) + 1e-7
    cap = SphereCap(center: center, radius: radius)
    longestSide = longest.squareRoot()
    holdsInside = closed && radius < 1.5 && area > 1e-12
  }

  /// So many sides of a ring, from a corner on; past the last corner it goes on at the first.
  public func stretch(from first: Int, sides: Int) -> SpherePoints? {
    SpherePoints(vectors.stretch(from: first, sides: sides), closed: false, stray: stray)
  }

  /// The middle of the box round the points: a cap round it is within a fifth of the smallest.
  private static func middle(_ vectors: [CompactVector]) -> UnitVector? {
    guard let first = vectors.first else { return nil }
    var (low, high) = (first, first)
    for v in vectors {
      low.x = min(low.x, v.x)
      high.x = max(high.x, v.x)
      low.y = min(low.y, v.y)
      high.y = max(high.y, v.y)
      low.z = min(low.z, v.z)
      high.z = max(high.z, v.z)
    }
    let sum = UnitVector(
      x: Double(low.x) + Double(high.x), y: Double(low.y) + Double(high.y),
      z: Double(low.z) + Double(high.z))
    return sum.dot(sum).isFinite ? sum.normalized : nil
  }
}
