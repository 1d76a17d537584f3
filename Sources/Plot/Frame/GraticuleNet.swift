internal import Cartography
internal import Layout

/// The graticule of one view on the page, line by line.
struct GraticuleNet {
  struct Line {
    var kind: GraticuleLine.Kind
    var degrees: Double
    /// What the view shows of it.
    var parts: [[Point]]
  }

  /// Between two lines, in degrees.
  let spacing: Double
  let lines: [Line]

  init(_ projector: MapProjector, style: MapStyle) {
    let view = projector.view
    let frame = view.frame
    let center = projector.coordinate(
      x: (frame.minX + frame.maxX) / 2, y: (frame.minY + frame.maxY) / 2)
    let diagonal = Point(x: frame.maxX - frame.minX, y: frame.maxY - frame.minY).length
    // Half the frame's diagonal in degrees, with room for the distortion of the map's rim.
    let reach = diagonal / 2 / view.scale * 180 / .pi * 1.3
    let graticule = Graticule(scale: view.scale, mesh: style.length(190))
    spacing = graticule.spacing
    lines = graticule.net(around: center ?? view.rotation.center, reach: reach).map { line in
      var sink = PolylineSink()
      projector.draw(line: line.points, into: &sink)
      return Line(kind: line.kind, degrees: line.degrees, parts: sink.lines)
    }
  }

  var path: Path {
    var path = Path()
    for part in lines.flatMap(\.parts) { path.append(.polyline(part)) }
    return path
  }
}
