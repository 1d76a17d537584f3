internal import Evidence
internal import Layout
internal import Plot
internal import Themes

/// Draws the marks of a timeline: points, lines and bands, in the signs of the maps.
struct TimelineSigns {
  let style: BriefingStyle
  private let signs: CertaintySigns

  /// Height of a band, and of the dark behind a line.
  static let band = 6.0
  private static let dark = 11.0

  init(style: BriefingStyle) {
    self.style = style
    signs = CertaintySigns(theme: style.theme, scale: 0.6)
  }

  /// How far a point's sign reaches.
  var radius: Double { signs.radius }

  /// What a mark is drawn with, the middle of its line at `y`.
  ///
  /// - Parameter isFlight: whether it is a flight's, and so in the colour of routes.
  func items(
    _ mark: TimelineFigure.Mark, scale: TimeScale, y: Double, isFlight: Bool
  ) -> [Item] {
    let color = style.theme[isFlight ? .flight : .marker]
    switch mark {
    case .moment(let span, let certainty):
      let x = scale.x(span)
      guard span.upperBound - span.lowerBound > 60 else {
        return signs.point(certainty, at: Point(x: x.lowerBound, y: y))
      }
      return band(x, certainty, y: y, color: color)
    case .month(let span, let certainty):
      return band(scale.x(span), certainty, y: y, color: color)
    case .leg(let leg): return items(leg, scale: scale, y: y)
    case .count: return []
    }
  }

  /// The horizontal reach of a mark.
  func reach(_ mark: TimelineFigure.Mark, scale: TimeScale) -> ClosedRange<Double> {
    let x = scale.x(mark.span)
    let most = x.upperBound - x.lowerBound
    return most < 2 * radius ? (x.lowerBound - radius)...(x.upperBound + radius) : x
  }

  /// A date: somewhere within it. Full for confirmed, tinted for reported, hollow for less.
  func band(
    _ x: ClosedRange<Double>, _ certainty: Certainty, y: Double, color: Color
  ) -> [Item] {
    let width = max(x.upperBound - x.lowerBound, 3)
    let box = Rect(x: x.lowerBound, y: y - Self.band / 2, width: width, height: Self.band)
      .inset(x: 0.5, y: 0.5)
    let ink = certainty == .unstated ? style.theme[.unstated] : color
    let page = style.theme[.page]
    var outline = Stroke(color: ink, width: 0.8, join: .miter)
    switch certainty {
    case .confirmed: return [.path(PathItem(.rectangle(box), fill: ink, stroke: outline))]
    case .reported:
      return [
        .path(PathItem(.rectangle(box), fill: page.mixed(with: ink, share: 0.32), stroke: outline))
      ]
    case .inferred: outline.dash = [2.6, 1.5]
    case .disputed: (outline.dash, outline.cap) = ([0.01, 1.9], .round)
    case .unstated: outline.width = 0.6
    }
    return [.path(PathItem(.rectangle(box), fill: page, stroke: outline))]
  }

  private func items(_ leg: TimelineFigure.Leg, scale: TimeScale, y: Double) -> [Item] {
    let color = signs.color(leg.certainty)
    var items = leg.dark.map { dark(scale.x($0), y: y) }
    let (left, right) = (scale.x(leg.departure), scale.x(leg.arrival))
    guard let underWay = leg.underWay else {
      return items
        + band(left.lowerBound...right.upperBound, leg.certainty, y: y, color: color)
    }
    // Where it may have been under way already, or still.
    let open = [left, right].filter { $0.upperBound - $0.lowerBound > 1.5 }
    items += open.flatMap { band($0, .inferred, y: y, color: color) }
    let x = scale.x(underWay)
    let ends = [x.lowerBound, x.upperBound].map { Point(x: $0, y: y) }
    let line = Path.line(from: ends[0], to: ends[1])
    items.append(.path(PathItem(line, stroke: signs.casing)))
    items.append(.path(PathItem(line, stroke: signs.stroke(leg.certainty))))
    for (index, span) in [leg.departure, leg.arrival].enumerated()
    where span.upperBound - span.lowerBound <= 60 {
      items += signs.point(leg.ends[index], at: ends[index])
    }
    return items
  }

  private func dark(_ x: ClosedRange<Double>, y: Double) -> Item {
    let box = Rect(
      x: x.lowerBound, y: y - Self.dark / 2, width: x.upperBound - x.lowerBound, height: Self.dark)
    return .path(PathItem(.rectangle(box), fill: shade))
  }

  /// The ground of a count, from 0 for none to 1 for the most.
  func tint(_ share: Double) -> Color {
    style.theme[.page].mixed(with: style.theme[.flight], share: 0.08 + 0.37 * share)
  }

  /// The colour behind lines flown in the dark.
  var shade: Color { style.theme[.page].mixed(with: style.theme[.marker], share: 0.2) }

  /// A piece of line as a sample.
  func line(_ certainty: Certainty, x: ClosedRange<Double>, y: Double) -> [Item] {
    let path = Path.line(from: Point(x: x.lowerBound, y: y), to: Point(x: x.upperBound, y: y))
    return [.path(PathItem(path, stroke: signs.stroke(certainty)))]
  }

  func point(_ certainty: Certainty, x: Double, y: Double) -> [Item] {
    signs.point(certainty, at: Point(x: x, y: y))
  }
}
