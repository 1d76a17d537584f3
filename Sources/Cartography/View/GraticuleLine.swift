public import Geo

/// One meridian or parallel of a graticule.
public struct GraticuleLine: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case meridian, parallel }

  public var kind: Kind
  /// Longitude of a meridian, latitude of a parallel; a longitude may lie beyond ± 180.
  public var degrees: Double
  /// Points so close together that great circles join them truly.
  public var points: [Coordinate]

  public init(kind: Kind, degrees: Double, points: [Coordinate]) {
    self.kind = kind
    self.degrees = degrees
    self.points = points
  }
}
