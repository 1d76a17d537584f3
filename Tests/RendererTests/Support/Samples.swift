import CairoRenderer
import Layout

/// Pages and styles that several tests draw.
enum Samples {
  static let white = Color(red: 1, green: 1, blue: 1)
  static let ink = Color(red: 0.1, green: 0.11, blue: 0.13)
  static let red = Color(red: 1, green: 0, blue: 0)

  static func style(
    size: Double = 12, weight: Int = 400, italic: Bool = false, spacing: Double = 0,
    tabular: Bool = false, color: Color = ink, halo: TextStyle.Halo? = nil
  ) -> TextStyle {
    TextStyle(
      families: ["Inter"], size: size, weight: weight, isItalic: italic, letterSpacing: spacing,
      hasTabularFigures: tabular, color: color, halo: halo)
  }

  /// A line of text with its measured width.
  static func text(
    _ text: String, x: Double, y: Double, style: TextStyle = style(), rotation: Double = 0,
    language: String? = nil
  ) -> Item {
    let width = PangoTextMeasurer().measure(text, style: style).width
    return .text(
      TextItem(
        text, style: style, origin: Point(x: x, y: y), width: width, rotation: rotation,
        language: language))
  }

  static func page(
    width: Double = 120, height: Double = 80, background: Color? = white, _ items: [Item]
  ) -> Page {
    Page(
      size: Size(width: width, height: height), background: background,
      layers: [PageLayer(name: "items", items: items)])
  }

  static func square(_ rect: Rect, _ color: Color) -> Item {
    .path(PathItem(.rectangle(rect), fill: color))
  }
}
