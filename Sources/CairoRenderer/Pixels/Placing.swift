import Layout

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where points come to lie on pixels: turned, enlarged, moved.
struct Placing {
  /// What a step to the right and one down come to, in 256ths of a pixel.
  private let right: SIMD2<Double>
  private let down: SIMD2<Double>
  private let origin: SIMD2<Double>

  /// - Parameters:
  ///   - scale: pixels for each unit.
  ///   - rotation: about the origin, in radians, clockwise as seen.
  ///   - origin: where the points' origin comes to lie, in pixels.
  init(scale: Double, rotation: Double = 0, origin: Point = Point(x: 0, y: 0)) {
    let (sine, cosine) = rotation == 0 ? (0, 1) : (sin(rotation), cos(rotation))
    right = SIMD2(256 * scale * cosine, 256 * scale * sine)
    down = SIMD2(-256 * scale * sine, 256 * scale * cosine)
    self.origin = SIMD2(256 * origin.x, 256 * origin.y)
  }

  /// In 256ths of a pixel; what is no number comes to lie far away.
  @inline(__always)
  func callAsFunction(_ p: Point) -> SIMD2<Double> {
    let place = right * p.x + down * p.y + origin
    let (least, most) = (SIMD2(repeating: -Self.limit), SIMD2(repeating: Self.limit))
    let near = most.replacing(with: place, where: place .< most)
    return least.replacing(with: near, where: near .> least)
  }

  /// In 256ths of a pixel: nothing so far off is seen, and it is still a number of 32 bits.
  static let limit = 8e6 * 256
}
