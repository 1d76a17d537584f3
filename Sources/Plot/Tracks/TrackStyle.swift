internal import Layout
internal import Themes

/// How tracks look: their lines, joins, dots and crosses.
struct TrackStyle {
  let style: MapStyle
  /// Less than 1 where so much line lies on so little of the page that it would run together.
  var density = 1.0

  /// Of the line, in points.
  var width: Double { style.width(.flight) * 0.86 * density }

  /// Under the line, so that it stands out from any ground.
  var casing: Stroke {
    Stroke(color: style[.casing], width: width + style.length(2.6) * density, cap: .round)
  }

  func seen(_ color: Color) -> Stroke { Stroke(color: color, width: width, cap: .round) }

  /// Not seen: the shortest way.
  func bridged(_ color: Color) -> Stroke {
    Stroke(color: color, width: width * 0.86, dash: [width * 2.6, width * 2.1])
  }

  /// Of what nobody recorded, and so of no step of the ramp.
  var neutral: Color { style[.unstated] }

  func dot(_ color: Color, at point: Point) -> [Item] {
    [
      .path(PathItem(.circle(center: point, radius: casing.width * 0.62), fill: style[.casing])),
      .path(PathItem(.circle(center: point, radius: width * 0.85), fill: color)),
    ]
  }

  /// Of fixes that were taken out: crosses, all in one path.
  var cross: Stroke { Stroke(color: style[.unstated], width: max(style.length(0.8), 0.6)) }
  var crossReach: Double { style.length(2.3) }

  func crosses(_ points: [Point]) -> Path {
    var path = Path()
    let r = crossReach
    for p in points {
      path.move(to: Point(x: p.x - r, y: p.y - r))
      path.line(to: Point(x: p.x + r, y: p.y + r))
      path.move(to: Point(x: p.x - r, y: p.y + r))
      path.line(to: Point(x: p.x + r, y: p.y - r))
    }
    return path
  }
}
