internal import Layout
internal import Themes

/// A theme at the size of one page.
struct MapStyle {
  let theme: Theme
  /// 1 on the page of 1440 × 810 pt that the themes are made for.
  let scale: Double

  /// Type shrinks and grows with the square root of the page's diagonal: a page of half the size is
  /// read from nearer, but not from half as far. A strip counts as no longer than a sheet of its
  /// shorter side.
  init(theme: Theme, size: Size) {
    let diagonal = min(
      Point(x: size.width, y: size.height).length, min(size.width, size.height) * 2.2)
    self.init(
      theme: theme,
      scale: min(max((diagonal / Point(x: 1440, y: 810).length).squareRoot(), 0.5), 3))
  }

  init(theme: Theme, scale: Double) {
    self.theme = theme
    self.scale = scale
  }

  subscript(role: ColorRole) -> Color { theme[role] }
  func width(_ role: StrokeRole) -> Double { theme.width(role) * scale }

  func text(_ role: TypeRole, ground: Color? = nil, color: Color? = nil) -> TextStyle {
    theme.style(role, scale: scale, ground: ground, color: color)
  }

  /// A length of the theme's own page at this page's scale.
  func length(_ points: Double) -> Double { points * scale }
}
