import Layout

/// Covers the pixels along a straight line.
struct Pen {
  let cells: UnsafeMutableBufferPointer<UInt8>
  /// What is covered, by the square of the distance.
  let table: UnsafeBufferPointer<UInt8>
  let box: PixelBox
  let reach: Double
  /// Entries of the table for a square pixel.
  let density: Double

  /// The boxes round longer lines would be mostly empty.
  private static let longest = 6.0

  /// Draws a line that ends inside the box or near it.
  func draw(from a: Point, to b: Point) {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = max(abs(dx), abs(dy))
    guard length > Self.longest else {
      cover(a, dx, dy)
      return
    }
    let count = Int((length / Self.longest).rounded(.up))
    let share = 1 / Double(count)
    for part in 0..<count {
      let t = Double(part) * share
      cover(Point(x: a.x + dx * t, y: a.y + dy * t), dx * share, dy * share)
    }
  }

  private func cover(_ a: Point, _ dx: Double, _ dy: Double) {
    // The middle of pixel n is n + 0.5. Ahead of the box lies no more than a line's reach, and so to
    // cut off the fraction is to round down.
    let ahead = 64.0
    func below(_ value: Double) -> Int { Int(value + (ahead - 0.5)) - Int(ahead) }
    let left = max(box.minX, below(a.x + min(dx, 0) - reach) + 1)
    let right = min(box.maxX - 1, below(a.x + max(dx, 0) + reach))
    let top = max(box.minY, below(a.y + min(dy, 0) - reach) + 1)
    let bottom = min(box.maxY - 1, below(a.y + max(dy, 0) + reach))
    guard left <= right, top <= bottom else { return }
    let square = dx * dx + dy * dy
    let inverse = square > 0 ? 1 / square : 0
    let limit = Double(table.count)
    for y in top...bottom {
      let py = Double(y) + 0.5 - a.y
      let row = (y - box.minY) * box.width - box.minX
      for x in left...right {
        let px = Double(x) + 0.5 - a.x
        let t = min(max((px * dx + py * dy) * inverse, 0), 1)
        let (ex, ey) = (px - t * dx, py - t * dy)
        let entry = (ex * ex + ey * ey) * density
        guard entry < limit else { continue }
        let share = table[Int(entry)]
        if share > cells[row + x] { cells[row + x] = share }
      }
    }
  }
}
