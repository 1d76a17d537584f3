public import Geo

/// A cap of the sphere: all points within `radius` of `center`.
public struct EnclosingCap: Sendable, Hashable {
  public var center: UnitVector
  /// Angular radius in radians.
  public var radius: Double

  /// A small cap round all points, its radius within about 1 % of the smallest.
  ///
  /// Bădoiu and Clarkson's core-set iteration (2003) on the sphere: step after step towards the
  /// farthest point by a share that shrinks as 1/n. Points spread over more than a hemisphere give
  /// a radius over 90°. No points give the cap of radius 0 at 0° N 0° E.
  public init(around points: [UnitVector]) {
    var mean = UnitVector(x: 0, y: 0, z: 0)
    for p in points { mean = UnitVector(x: mean.x + p.x, y: mean.y + p.y, z: mean.z + p.z) }
    center = mean.normalized
    radius = 0
    guard !points.isEmpty else { return }
    var (best, farthestOfBest) = (center, center)
    var nearest = -Double.infinity
    for step in 1...400 {
      let (farthest, cosine) = Self.farthest(from: center, points)
      if cosine > nearest { (best, farthestOfBest, nearest) = (center, farthest, cosine) }
      center = UnitVector.between(center, farthest, 1 / Double(step + 1))
    }
    center = best
    radius = best.angle(to: farthestOfBest)
  }

  /// The farthest of the points, and the cosine of its distance.
  private static func farthest(
    from center: UnitVector, _ points: [UnitVector]
  ) -> (UnitVector, Double) {
    var (lowest, found) = (Double.infinity, center)
    for p in points {
      let cosine = p.dot(center)
      if cosine < lowest { (lowest, found) = (cosine, p) }
    }
    return (found, lowest)
  }
}
