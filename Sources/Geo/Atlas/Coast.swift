/// A stretch of coast: so many sides of one of a polygon's rings, from a corner on.
public struct Coast: Sendable, Hashable {
  /// Of the polygon, counted from 0.
  public var ring: Int
  /// The corner it begins at.
  public var first: Int
  /// It may go on past the ring's last corner, but not past its own beginning.
  public var sideCount: Int

  /// Whether it runs all round.
  public func isWhole(_ ring: GeoRing) -> Bool { sideCount == ring.points.count }
}
