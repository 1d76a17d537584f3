internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

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
    for index in range.dropFirst() {
      let step = Self.meters(track.fixes[anchor], track.fixes[index])
      let isGap =
        track.isTimed && track.fixes[index].time - track.fixes[index - 1].time >= leastGap
      if isGap {
        bridged += step
        anchor = index
      } else if step >= Self.least {
        observed += step
        anchor = index
      }
    }
    return FlownDistance(
      observed: Length(meters: observed), bridged: Length(meters: bridged))
  }

  static func meters(_ a: Fix, _ b: Fix) -> Double {
    let north = b.latitude - a.latitude
    let east = (b.longitude - a.longitude).remainder(dividingBy: 360)
    let middle = (a.latitude + b.latitude) / 2
    guard abs(middle) < 80, abs(north) < 0.18 else {
      return Geodesic.inverse(from: a.coordinate, to: b.coordinate).distance.meters
    }
    let (semiMajor, squaredEccentricity) = (6_378_137.0, 0.006_694_379_990_14)
    let degree = Double.pi / 180
    let sine = sin(middle * degree)
    let squared = 1 - squaredEccentricity * sine * sine
    let normal = semiMajor / squared.squareRoot()
    let meridional = normal * (1 - squaredEccentricity) / squared
    let (x, y) = (normal * cos(middle * degree) * east * degree, meridional * north * degree)
    let way = (x * x + y * y).squareRoot()
    guard way < 20_000 else {
      return Geodesic.inverse(from: a.coordinate, to: b.coordinate).distance.meters
    }
    return way
  }
}
