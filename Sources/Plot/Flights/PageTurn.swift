internal import Layout

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Point {
  /// The direction of a vector in radians, clockwise on the page from the right.
  var turn: Double { atan2(y, x) }

  /// The same, turned by half a circle where text along it would stand on its head.
  var readingTurn: Double {
    x < 0 || (abs(x) < 1e-9 && y > 0) ? (self * -1).turn : turn
  }
}
