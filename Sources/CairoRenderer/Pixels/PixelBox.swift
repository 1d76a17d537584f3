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
  /// The pixels that a placed path's points enclose.
  init(_ path: Path, _ placing: Placing) {
    var (minX, minY, maxX, maxY) = (
      Double.infinity, Double.infinity, -Double.infinity, -Double.infinity
    )
    for point in path.points {
      let p = placing(point)
      (minX, maxX) = (min(minX, p.x), max(maxX, p.x))
      (minY, maxY) = (min(minY, p.y), max(maxY, p.y))
    }
    guard minX <= maxX else {
      self.init(minX: 0, minY: 0, maxX: 0, maxY: 0)
      return
    }
    self.init(
      minX: Int(minX.rounded(.down)), minY: Int(minY.rounded(.down)), maxX: Int(maxX.rounded(.up)),
      maxY: Int(maxY.rounded(.up)))
  }
}
