#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The unit vector at `angle` radians, clockwise on the page from the right.
func unitVector(_ angle: Double) -> (x: Double, y: Double) { (cos(angle), sin(angle)) }

/// The direction of a vector in radians, clockwise on the page from the right.
func angle(of v: Point) -> Double { atan2(v.y, v.x) }
