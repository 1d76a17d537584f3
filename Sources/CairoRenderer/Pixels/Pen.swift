import Layout

/// Covers the pixels along straight lines: each as far as a straight strip of the line's width, as far
/// away as the line, covers it. Ends are round, and where lines overlap the one counts that covers more.
///
/// Memory: lines are cut to the box and their reach (`SegmentClip`); rows and columns are limited to the
/// box once more here. Four columns are written at a time, which may be three beyond the box, as a
/// grid's rows allow.
struct Pen: SideSink {
  private let cells: UnsafeMutableRawPointer
  private let marks: UnsafeMutablePointer<UInt8>
  /// Cells of a row, and blocks.
  private let columns: Int
  private let blocks: Int
  private let clip: SegmentClip
  /// A line wholly above the one or below the other is not seen.
  private let ceiling: Double
  private let floor: Double
  private let left: Double
  private let top: Double
  private let width: Int
  private let height: Int
  /// Beyond this distance, in pixels, nothing is covered.
  private let reach: Double
  /// The most that is covered of a pixel, in levels.
  private let most: Float

  private var last = Point(x: 0, y: 0)
  /// Where the line has gone since, too short a way to draw.
  private var pending: Point?

  /// What is covered of a pixel that is covered whole. So few levels that the picture stays small as a
  /// file: Cairo's fast antialiasing has as many.
  static let levels = 16
  /// The boxes round longer lines would be mostly empty.
  private static let longest = 6.0
  /// A line this short is drawn with the next: the square, in pixels.
  private static let shortest = 0.04

  /// - Parameters:
  ///   - box: no larger than the grid, which is written a byte a cell.
  ///   - width: of the lines, in pixels.
  init(_ grid: CoverageGrid, _ box: PixelBox, width: Double) {
    precondition(grid.holds(box, bytes: 1))
    cells = UnsafeMutableRawPointer(grid.cells)
    marks = grid.marks
    columns = CoverageGrid.columns(box.width)
    blocks = columns / CoverageGrid.block
    (self.width, self.height) = (box.width, box.height)
    (left, top) = (Double(box.minX), Double(box.minY))
    reach = width / 2 + 0.5
    clip = SegmentClip(box, margin: reach)
    ceiling = Double(box.minY) - reach
    floor = Double(box.maxY) + reach
    most = Float(min(1, width)) * Float(Self.levels)
  }

  @inline(__always)
  mutating func move(to p: Point) { last = p }

  @inline(__always)
  mutating func line(to p: Point) {
    let (dx, dy) = (p.x - last.x, p.y - last.y)
    guard dx * dx + dy * dy > Self.shortest else {
      pending = p
      return
    }
    pending = nil
    // The box is mostly a band of the image.
    if max(p.y, last.y) < ceiling || min(p.y, last.y) > floor {
      last = p
    } else {
      draw(to: p)
    }
  }

  @inline(__always)
  mutating func end() {
    if let pending { draw(to: pending) }
    pending = nil
  }

  private mutating func draw(to p: Point) {
    let from = last
    last = p
    guard let (a, b) = clip.clip(from, p) else { return }
    let (x, y) = (a.x - left, a.y - top)
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = max(abs(dx), abs(dy))
    guard length > Self.longest else {
      cover(x, y, dx, dy)
      return
    }
    let count = Int((length / Self.longest).rounded(.up))
    let share = 1 / Double(count)
    for part in 0..<count {
      let t = Double(part) * share
      cover(x + dx * t, y + dy * t, dx * share, dy * share)
    }
  }

  /// Covers the pixels along a line of a few pixels, from the box's upper left corner.
  private func cover(_ x: Double, _ y: Double, _ dx: Double, _ dy: Double) {
    // The middle of pixel n is n + 0.5. Beyond 2^52 a number's last bits count whole ones; a middle
    // right on the rim of the reach counts either way, and takes nothing.
    @inline(__always)
    func below(_ value: Double) -> Int {
      Int(Int32(truncatingIfNeeded: (value - 1 + 0x1.8p52).bitPattern))
    }
    let first = max(0, below((dx < 0 ? x + dx : x) - reach) &+ 1)
    let end = min(width &- 1, below((dx > 0 ? x + dx : x) + reach))
    let upper = max(0, below((dy < 0 ? y + dy : y) - reach) &+ 1)
    let lower = min(height &- 1, below((dy > 0 ? y + dy : y) + reach))
    guard first <= end, upper <= lower else { return }
    // Along the line and across it, in levels: a dot has a direction too.
    let levels = Float(Self.levels)
    let length = Float((dx * dx + dy * dy).squareRoot())
    let isDot = length < 1e-6
    let ux = isDot ? levels : Float(dx) / length * levels
    let uy = isDot ? 0 : Float(dy) / length * levels
    let far = SIMD4<Float>(repeating: length * levels)
    let (stepAlong, stepAcross) = (SIMD4(repeating: uy), SIMD4(repeating: ux))
    let reach = SIMD4<Float>(repeating: Float(self.reach) * levels)
    let most = SIMD4<Float>(repeating: self.most)
    let zero = SIMD4<Float>()
    // Beyond 2^23 a number's last bits count whole ones, rounded.
    let ahead: Float = 8_388_608
    let py = Float(Double(upper) + 0.5 - y)
    var column = first
    while column <= end {
      let px = SIMD4<Float>(0, 1, 2, 3) + Float(Double(column) + 0.5 - x)
      var along = px * ux + py * uy
      var across = py * ux - px * uy
      var cell = cells + (upper * columns + column)
      var mark = marks + upper * blocks
      for _ in upper...lower {
        // How far before the line's start or behind its end.
        let (before, behind) = (zero - along, along - far)
        var off = before.replacing(with: behind, where: behind .> before)
        off = zero.replacing(with: off, where: off .> zero)
        var level = reach - (across * across + off * off).squareRoot()
        level = zero.replacing(with: level, where: level .> zero)
        level = level.replacing(with: most, where: level .> most)
        let bits = unsafeBitCast(level + ahead, to: SIMD4<UInt32>.self)
        let new = SIMD4<UInt8>(truncatingIfNeeded: bits)
        let old = cell.loadUnaligned(as: SIMD4<UInt8>.self)
        cell.storeBytes(of: old.replacing(with: new, where: new .> old), as: SIMD4<UInt8>.self)
        mark[column >> 4] = 1
        mark[(column + 3) >> 4] = 1
        along += stepAlong
        across += stepAcross
        cell += columns
        mark += blocks
      }
      column &+= 4
    }
  }
}
