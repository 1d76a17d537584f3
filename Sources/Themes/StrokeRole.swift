/// What a line of a theme is for; the raw value is its key in a theme's file.
public enum StrokeRole: String, Sendable, Hashable, CaseIterable {
  case coast
  case border
  case graticule
  case flight
  /// Whole width of the band under a route.
  case casing
  case leader
  /// Range rings.
  case ring
  case panelRule = "panel-rule"
}
