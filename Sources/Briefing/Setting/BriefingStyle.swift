internal import Layout
internal import Themes

/// The document's type and colours, from a theme: one family, two sizes, and headings.
struct BriefingStyle {
  let theme: Theme

  static let bodySize = 9.0
  static let smallSize = 8.0

  var rule: Stroke { Stroke(color: theme[.panelRule], width: 0.5) }
  var strongRule: Stroke { Stroke(color: theme[.text], width: 0.75) }

  var body: TextStyle { text(Self.bodySize) }
  var aside: TextStyle { text(Self.smallSize, role: .secondaryText) }
  var subtitle: TextStyle { text(11, role: .secondaryText) }
  var cell: TextStyle { text(Self.smallSize, isTabular: true) }
  var strongCell: TextStyle { text(Self.smallSize, weight: 600, isTabular: true) }
  var quiet: TextStyle { text(Self.smallSize, weight: 500, role: .secondaryText) }
  var label: TextStyle { text(Self.smallSize, weight: 500, role: .secondaryText) }

  func heading(_ heading: Block.Heading) -> TextStyle {
    switch heading {
    case .title: text(27, weight: 700, spacing: -0.012)
    case .section: text(17, weight: 700, spacing: -0.008)
    case .part: text(10.5, weight: 700)
    }
  }

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
