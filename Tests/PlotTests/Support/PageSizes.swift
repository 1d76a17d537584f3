import Layout

/// Pages that the maps are tried on, in points.
enum PageSizes {
  static let wide = Size(width: 1440, height: 810)
  static let square = Size(width: 810, height: 810)
  static let small = Size(width: 480, height: 300)
  /// ISO 216, upright: 210 × 297 mm.
  static let a4 = Size(width: 210 / 25.4 * 72, height: 297 / 25.4 * 72)
  static let all = [wide, square, small, a4]
}
