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
    let met = crossings(along: point.longitude, below: point.latitude)
    if let isPoleInside = met.isSouthPoleInside {
      return met.count.isMultiple(of: 2) == isPoleInside
    }
    // No edge on this meridian: all of it lies on one side, and so do the poles. Another meridian,
    // through the middle of an edge, tells on which.
    guard let longitude = edgeLongitude else { return false }
    return crossings(along: longitude, below: -90).isSouthPoleInside ?? false
  }

  /// How often the outline crosses a meridian south of a latitude, and whether the south pole lies
  /// inside; `nil` for the latter where the outline never meets the meridian.
  private func crossings(
    along meridian: Double, below latitude: Double
  ) -> (count: Int, isSouthPoleInside: Bool?) {
    var count = 0
    // What lies south of the southernmost crossing is the south pole: it is inside where that edge
    // runs west, because the interior is on the left.
    var southernmost = Crossing(latitude: .infinity, slope: 0)
    var isPoleInside: Bool?
    for ring in rings {
      guard let last = ring.points.last else { continue }
      var a = last
      var ahead = Self.offset(last.longitude, from: meridian)
      for b in ring.points {
        let behind = ahead
        ahead = Self.offset(b.longitude, from: meridian)
        // Sides differ by more than 180 where the edge crosses the opposite meridian instead.
        if (behind <= 0) != (ahead <= 0), abs(ahead - behind) < 180 {
          let fraction = behind / (behind - ahead)
          let rise = b.latitude - a.latitude
          let crossing = Crossing(
            latitude: a.latitude + rise * fraction, slope: rise / (ahead - behind))
          if crossing.latitude < latitude { count += 1 }
          if crossing < southernmost {
            southernmost = crossing
            isPoleInside = ahead < behind
          }
        }
        a = b
      }
    }
    return (count, isPoleInside)
  }

  /// Where an edge crosses a meridian.
  private struct Crossing: Comparable {
    var latitude: Double
    /// Degrees of latitude for one of longitude. Two edges that meet on the meridian, counted as
    /// just east of it, are told apart by it.
    var slope: Double

    static func < (a: Crossing, b: Crossing) -> Bool {
      abs(a.latitude - b.latitude) < 1e-12 ? a.slope < b.slope : a.latitude < b.latitude
    }
  }

  /// The longitude of the middle of some edge that does not run along a meridian.
  private var edgeLongitude: Double? {
    for ring in rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst()) {
        let width = Self.offset(b.longitude, from: a.longitude)
        if abs(width) > 1e-9 { return Self.offset(a.longitude + width / 2, from: 0) }
      }
    }
    return nil
  }

  /// How far east one longitude lies of another, −180 to 180.
  private static func offset(_ longitude: Double, from origin: Double) -> Double {
    var difference = longitude - origin
    if difference > 180 { difference -= 360 } else if difference < -180 { difference += 360 }
    return difference
  }
}
