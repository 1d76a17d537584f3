internal import Tracks

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Distances in degrees of a great circle between fixes near one another, without trigonometry: good
/// to a few per cent within some tens of kilometres of the fix it is made for.
struct GroundMetric {
  /// The length of a degree of longitude there, in degrees of a great circle.
  private let shrink: Double
  private let latitude: Double

  init(at fix: Fix) {
    latitude = fix.latitude
    shrink = Self.shrink(latitude: fix.latitude)
  }

  /// Whether it is as good for another fix: below 85° of latitude within a fiftieth.
  func holds(at fix: Fix) -> Bool { abs(fix.latitude - latitude) < 0.1 && abs(latitude) < 85 }

  /// The length of a degree of longitude at a latitude, in degrees of a great circle.
  static func shrink(latitude: Double) -> Double { cos(latitude * .pi / 180) }

  func distance(_ a: Fix, _ b: Fix) -> Double { squared(a, b).squareRoot() }

  /// The distance's square.
  @inline(__always)
  func squared(_ a: Fix, _ b: Fix) -> Double {
    let north = b.latitude - a.latitude
    var turn = abs(b.longitude - a.longitude)
    if turn > 180 { turn = 360 - turn }
    let east = turn * shrink
    return north * north + east * east
  }
}
