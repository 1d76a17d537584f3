public import Layout

/// Colours, strokes and type of a map, as data.
///
/// The reader of theme files sees to it that every role has its entry.
public struct Theme: Sendable, Hashable {
  public var name: String
  public var families: [String]
  var colors: [ColorRole: Color]
  /// Colours that tell flights apart, six at the most; a theme without them numbers its flights.
  public var flights: [Color] = []
  /// Colours of the heights and speeds of tracks, from the lowest to the highest; the way between them
  /// is `ColorRamp`'s.
  public var ramp: [Color] = []
  /// Widths in points.
  var strokes: [StrokeRole: Double]
  var type: [TypeRole: TypeSetting]

  /// More colours cannot be told apart by readers of any colour vision.
  static let mostFlights = 6
  /// The fewest and the most colours that a ramp goes through.
  static let rampCounts = 2...9

  public subscript(role: ColorRole) -> Color {
    colors[role] ?? Color(red: 0, green: 0, blue: 0)
  }

  /// Width in points.
  public func width(_ role: StrokeRole) -> Double { strokes[role] ?? 1 }

  public subscript(role: TypeRole) -> TypeSetting {
    type[role] ?? TypeSetting(size: 10, weight: 400, color: .text)
  }

  /// The style of a kind of text.
  ///
  /// - Parameters:
  ///   - scale: the page's type scale; no text gets smaller than 7 pt.
  ///   - ground: the colour of a halo; `nil` for none.
  ///   - color: instead of the theme's own.
  public func style(
    _ role: TypeRole, scale: Double, ground: Color? = nil, color: Color? = nil
  ) -> TextStyle {
    let setting = self[role]
    let size = max(7, setting.size * scale)
    return TextStyle(
      families: families, size: size, weight: setting.weight, isItalic: setting.isItalic,
      letterSpacing: setting.spacing * size, color: color ?? self[setting.color],
      halo: setting.hasHalo ? ground.map { .init(color: $0, width: max(1.1, size * 0.14)) } : nil)
  }
}
