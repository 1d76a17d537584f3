extension Path {
  /// A circle of four cubic curves, true to 0.03 % of its radius.
  public static func circle(center c: Point, radius r: Double) -> Path {
    // Control length 4/3·(√2 − 1) makes each quarter meet the true arc at its middle.
    let k = r * 0.552_284_749_831
    var path = Path()
    path.move(to: Point(x: c.x + r, y: c.y))
    path.curve(
      to: Point(x: c.x, y: c.y + r), control1: Point(x: c.x + r, y: c.y + k),
      control2: Point(x: c.x + k, y: c.y + r))
    path.curve(
      to: Point(x: c.x - r, y: c.y), control1: Point(x: c.x - k, y: c.y + r),
      control2: Point(x: c.x - r, y: c.y + k))
    path.curve(
      to: Point(x: c.x, y: c.y - r), control1: Point(x: c.x - r, y: c.y - k),
      control2: Point(x: c.x - k, y: c.y - r))
    path.curve(
      to: Point(x: c.x + r, y: c.y), control1: Point(x: c.x + k, y: c.y - r),
      control2: Point(x: c.x + r, y: c.y - k))
    path.close()
    return path
  }

  public static func rectangle(_ r: Rect) -> Path {
    var path = Path()
    path.move(to: Point(x: r.minX, y: r.minY))
    path.line(to: Point(x: r.maxX, y: r.minY))
    path.line(to: Point(x: r.maxX, y: r.maxY))
    path.line(to: Point(x: r.minX, y: r.maxY))
    path.close()
    return path
  }

  public static func line(from a: Point, to b: Point) -> Path {
    var path = Path()
    path.move(to: a)
    path.line(to: b)
    return path
  }

  public static func polyline(_ points: [Point]) -> Path {
    var path = Path()
    for (index, p) in points.enumerated() {
      if index == 0 { path.move(to: p) } else { path.line(to: p) }
    }
    return path
  }

  /// A closed polygon through the points.
  public static func polygon(_ points: [Point]) -> Path {
    var path = polyline(points)
    if !points.isEmpty { path.close() }
    return path
  }
}
