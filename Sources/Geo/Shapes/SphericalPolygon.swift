/// A connected area on the globe: outer rings with the interior on the left, and holes likewise.
///
/// Seen from outside the globe outer rings run counter-clockwise and holes clockwise. A ring may
/// cross the antimeridian, and may run round a pole without a corner there.
public struct SphericalPolygon: Sendable, Hashable {
  public var rings: [GeoRing]

  public init(rings: [GeoRing]) { self.rings = rings }

  /// Whether a point lies inside, by the even-odd rule along its meridian.
  ///
  /// Edges are taken as straight in longitude and latitude. A point on an edge may go either way.
  public func contains(_ point: Coordinate) -> Bool {
    var crossings = 0
    // What lies south of the southernmost crossing is the south pole: it is inside where that edge
    // runs west, because the interior is on the left.
    var southernmost = Double.infinity
    var poleInside = false
    for ring in rings {
      guard let last = ring.points.last else { continue }
      var a = last
      var ahead = Self.offset(last.longitude, from: point.longitude)
      for b in ring.points {
        let behind = ahead
        ahead = Self.offset(b.longitude, from: point.longitude)
        // Sides differ by more than 180 where the edge crosses the opposite meridian instead.
        if (behind <= 0) != (ahead <= 0), abs(ahead - behind) < 180 {
          let fraction = behind / (behind - ahead)
          let latitude = a.latitude + (b.latitude - a.latitude) * fraction
          if latitude < point.latitude { crossings += 1 }
          if latitude < southernmost {
            southernmost = latitude
            poleInside = ahead < behind
          }
        }
        a = b
      }
    }
    return crossings.isMultiple(of: 2) == poleInside && southernmost.isFinite
  }

  /// How far east one longitude lies of another, −180 to 180.
  private static func offset(_ longitude: Double, from origin: Double) -> Double {
    var difference = longitude - origin
    if difference > 180 { difference -= 360 } else if difference < -180 { difference += 360 }
    return difference
  }
}
