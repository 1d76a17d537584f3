import Layout

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where points come to lie on pixels: turned, enlarged, moved.
struct Placing {
  private let xx: Double
  private let xy: Double
  private let yx: Double
  private let yy: Double
  private let left: Double
  private let top: Double

  /// - Parameters:
  ///   - scale: pixels for each unit.
  ///   - rotation: about the origin, in radians, clockwise as seen.
  ///   - origin: where the points' origin comes to lie, in pixels.
  init(scale: Double, rotation: Double = 0, origin: Point = Point(x: 0, y: 0)) {
    let (sine, cosine) = rotation == 0 ? (0, 1) : (sin(rotation), cos(rotation))
    (xx, xy) = (scale * cosine, -scale * sine)
    (yx, yy) = (scale * sine, scale * cosine)
    (left, top) = (origin.x, origin.y)
  }

  /// In pixels; what is no number comes to lie far away.
  @inline(__always)
  func callAsFunction(_ p: Point) -> Point {
    Point(
      x: Self.within(xx * p.x + xy * p.y + left), y: Self.within(yx * p.x + yy * p.y + top))
  }

  /// Nothing so far off is seen, and in 256ths of a pixel it is still a number of 32 bits.
  static let limit = 8e6

  @inline(__always)
  private static func within(_ value: Double) -> Double {
    let most = value < limit ? value : limit
    return most > -limit ? most : -limit
  }
}
