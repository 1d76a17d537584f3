import Layout

/// An upright box of whole pixels; empty where a far side is not beyond its near one.
struct PixelBox: Hashable {
  var minX: Int
  var minY: Int
  var maxX: Int
  var maxY: Int

  var width: Int { max(0, maxX - minX) }
  var height: Int { max(0, maxY - minY) }
  var isEmpty: Bool { minX >= maxX || minY >= maxY }

  func expanded(by margin: Int) -> PixelBox {
    PixelBox(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  func intersection(_ other: PixelBox) -> PixelBox {
    PixelBox(
      minX: max(minX, other.minX), minY: max(minY, other.minY), maxX: min(maxX, other.maxX),
      maxY: min(maxY, other.maxY))
  }

  /// What is left of the box without another: above it, below it and on both sides.
  func parts(outside other: PixelBox) -> [PixelBox] {
    let hidden = intersection(other)
    guard !hidden.isEmpty else { return [self] }
    return [
      PixelBox(minX: minX, minY: minY, maxX: maxX, maxY: hidden.minY),
      PixelBox(minX: minX, minY: hidden.maxY, maxX: maxX, maxY: maxY),
      PixelBox(minX: minX, minY: hidden.minY, maxX: hidden.minX, maxY: hidden.maxY),
      PixelBox(minX: hidden.maxX, minY: hidden.minY, maxX: maxX, maxY: hidden.maxY),
    ].filter { !$0.isEmpty }
  }

  /// The smallest box round both, neither of which is empty.
  func union(_ other: PixelBox) -> PixelBox {
    PixelBox(
      minX: min(minX, other.minX), minY: min(minY, other.minY), maxX: max(maxX, other.maxX),
      maxY: max(maxY, other.maxY))
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
