internal import Geo

/// Measures the way along fixes on the WGS 84 ellipsoid.
///
/// A position counts from 30 m off the last that did: the scatter of a parked receiver would make
/// kilometres else. Steps under 20 km go by the radii of curvature at their middle latitude (Gauss's
/// mid-latitude formulae; better than 1 mm a kilometre below 80° of latitude), others by the geodesic.
struct DistanceMeter {
  let track: CleanedTrack
  /// Seconds of silence from which on a step is bridged, not observed.
  let leastGap: Double

  private static let least = 30.0

  func distance(_ range: Range<Int>) -> FlownDistance {
    var (observed, bridged) = (0.0, 0.0)
    guard var anchor = range.first else { return FlownDistance() }
    var ellipsoid = LocalEllipsoid(latitude: track.fixes[anchor].latitude)
    track.fixes.withUnsafeBufferPointer { fixes in
      for index in range.dropFirst() {
        let step = ellipsoid.meters(fixes[anchor], fixes[index])
        if track.isTimed, fixes[index].time - fixes[index - 1].time >= leastGap {
          bridged += step
          anchor = index
        } else if step >= Self.least {
          observed += step
          anchor = index
        }
      }
    }
    return FlownDistance(
      observed: Length(meters: observed), bridged: Length(meters: bridged))
  }

  static func meters(_ a: Fix, _ b: Fix) -> Double {
    var ellipsoid = LocalEllipsoid(latitude: (a.latitude + b.latitude) / 2)
    return ellipsoid.meters(a, b)
  }
}
