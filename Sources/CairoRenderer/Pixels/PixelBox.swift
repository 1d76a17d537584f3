import Layout

/// An upright box of whole pixels; empty where a far side is not beyond its near one.
struct PixelBox: Hashable {
  var minX: Int
  var minY: Int
  var maxX: Int
  var maxY: Int

  var width: Int { max(0, maxX - minX) }
  var height: Int { max(0, maxY - minY) }

  func expanded(by margin: Int) -> PixelBox {
    PixelBox(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  func intersection(_ other: PixelBox) -> PixelBox {
    PixelBox(
      minX: max(minX, other.minX), minY: max(minY, other.minY), maxX: min(maxX, other.maxX),
      maxY: min(maxY, other.maxY))
  }
}

extension PixelBox {
  /// The pixels whose middles lie in an upright rectangle that is the whole of a path; `nil` for any
  /// other path.
  ///
  /// - Parameter scale: pixels for each unit of the path.
  init?(_ path: Path, scale: Double) {
    let corners = path.points
    guard path.verbs == [.move, .line, .line, .line, .close],
      corners.allSatisfy({ abs($0.x * scale) < 1e6 && abs($0.y * scale) < 1e6 }),
      corners[0].y == corners[1].y, corners[1].x == corners[2].x, corners[2].y == corners[3].y,
      corners[3].x == corners[0].x
    else { return nil }
    func side(_ a: Double, _ b: Double) -> (Int, Int) {
      (
        Int((min(a, b) * scale - 0.5).rounded(.up)),
        Int((max(a, b) * scale + 0.5).rounded(.down))
      )
    }
    let (x, y) = (side(corners[0].x, corners[2].x), side(corners[0].y, corners[2].y))
    self.init(minX: x.0, minY: y.0, maxX: x.1, maxY: y.1)
  }
}

extension PixelBox {
  /// The pixels that a placed path's points keep to, and more where it is turned.
  init(_ path: Path, _ placing: Placing) {
    guard let first = path.points.first else {
      self.init(minX: 0, minY: 0, maxX: 0, maxY: 0)
      return
    }
    var (least, most) = (first, first)
    for p in path.points {
      least = Point(x: min(least.x, p.x), y: min(least.y, p.y))
      most = Point(x: max(most.x, p.x), y: max(most.y, p.y))
    }
    let (a, b) = (placing(least), placing(most))
    let (c, d) = (placing(Point(x: least.x, y: most.y)), placing(Point(x: most.x, y: least.y)))
    self.init(
      minX: Int(min(a.x, b.x, c.x, d.x).rounded(.down)),
      minY: Int(min(a.y, b.y, c.y, d.y).rounded(.down)),
      maxX: Int(max(a.x, b.x, c.x, d.x).rounded(.up)),
      maxY: Int(max(a.y, b.y, c.y, d.y).rounded(.up)))
  }

  /// Whether an upright rectangle that is the whole of a path covers all of the box.
  ///
  /// - Parameter scale: pixels for each unit of the path.
  func isCovered(by path: Path, scale: Double) -> Bool {
    let corners = path.points
    guard path.verbs == [.move, .line, .line, .line, .close] else { return false }
    let (a, b, c, d) = (corners[0], corners[1], corners[2], corners[3])
    guard
      a.y == b.y && b.x == c.x && c.y == d.y && d.x == a.x
        || a.x == b.x && b.y == c.y && c.x == d.x && d.y == a.y
    else { return false }
    return min(a.x, c.x) * scale <= Double(minX) && max(a.x, c.x) * scale >= Double(maxX)
      && min(a.y, c.y) * scale <= Double(minY) && max(a.y, c.y) * scale >= Double(maxY)
  }
}
