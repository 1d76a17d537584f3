internal import Layout
internal import Themes

/// The document's type and colours, from a theme: one family, and few sizes of it.
struct BriefingStyle {
  let theme: Theme

  static let bodySize = 9.0
  static let smallSize = 8.0
  /// The least that prints well.
  static let leastSize = 7.5

  var rule: Stroke { Stroke(color: theme[.panelRule], width: 0.5) }
  var strongRule: Stroke { Stroke(color: theme[.text], width: 0.75) }

  var body: TextStyle { text(Self.bodySize) }
  var aside: TextStyle { text(Self.smallSize, role: .secondaryText) }
  /// Under the document's title.
  var standfirst: TextStyle { text(12, role: .secondaryText) }
  /// Under a section's heading.
  var subtitle: TextStyle { text(10, role: .secondaryText) }
  var cell: TextStyle { text(Self.smallSize, isTabular: true) }
  var strongCell: TextStyle { text(Self.smallSize, weight: 600, isTabular: true) }
  var quiet: TextStyle { text(Self.leastSize, weight: 500, role: .secondaryText) }
  var label: TextStyle { text(Self.smallSize, weight: 500, role: .secondaryText) }
  /// Small headings in letterspaced capitals, with `capitals`.
  var small: TextStyle { text(Self.leastSize, weight: 600, role: .secondaryText, spacing: 0.07) }
  var axis: TextStyle { text(Self.leastSize, role: .secondaryText, isTabular: true) }
  var axisContext: TextStyle { text(Self.leastSize, weight: 600, isTabular: true) }

  /// The text in capitals, unless it has figures: those of types and codes are read by their case.
  static func capitals(_ text: String) -> String {
    text.contains(where: \.isNumber) ? text : text.uppercased()
  }

  func heading(_ heading: Block.Heading) -> TextStyle {
    switch heading {
    case .title: text(27, weight: 700, spacing: -0.012)
    case .section: text(17, weight: 700, spacing: -0.008)
    case .part: text(10.5, weight: 700)
    }
  }

  /// A title too long for its size.
  var longTitle: TextStyle { text(20, weight: 700, spacing: -0.01) }

  func figure(_ size: Double) -> TextStyle { text(size, weight: 700, spacing: -0.015) }

  private func text(
    _ size: Double, weight: Int = 400, role: ColorRole = .text, spacing: Double = 0,
    isTabular: Bool = false
  ) -> TextStyle {
    TextStyle(
      families: theme.families, size: size, weight: weight, letterSpacing: spacing * size,
      hasTabularFigures: isTabular, color: theme[role])
  }
}
