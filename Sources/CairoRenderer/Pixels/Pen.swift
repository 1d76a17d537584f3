import Layout

/// Covers the pixels along straight lines: each as far as a straight strip of the line's width, as far
/// away as the line, covers it. Ends are round, and where lines overlap the one counts that covers more.
///
/// Memory: rows and columns are limited to the box, its columns in whole eights, as a grid's rows allow.
/// A line that is not short is cut to the box and its reach first (`SegmentClip`).
struct Pen {
  private typealias Eight = SIMD8<Int16>

  private let cells: UnsafeMutableRawPointer
  private let marks: UnsafeMutablePointer<UInt8>
  /// Cells of a row, and marks.
  private let columns: Int
  private let rowMarks: Int
  private let clip: SegmentClip
  /// The box's upper left corner, in 256ths of a pixel.
  private let left: Int
  private let top: Int
  private let width: Int
  private let height: Int
  /// Beyond this distance nothing is covered, in 256ths of a pixel.
  private let reach: Int
  /// The most that is covered of a pixel, in levels.
  private let most: Double
  /// The same of thin lines, and their reach and half a level, for rounding.
  private let thinMost: Eight
  private let thinRim: Eight
  /// What is covered of a pixel that is covered whole.
  let levels: Int

  /// Levels of thin lines of the ground: so few that the picture stays small as a file. Cairo's fast
  /// antialiasing has as many.
  static let coarse = 16
  /// Levels of other lines.
  static let fine = 128
  /// In pixels. Nothing wider is drawn.
  static let widest = 24.0
  /// The boxes round longer lines would be mostly empty; in 256ths of a pixel.
  private static let longest = 6 << 8

  /// - Parameters:
  ///   - box: no larger than the grid, which is written a byte a cell.
  ///   - width: of the lines, in pixels.
  ///   - levels: `coarse` or `fine`.
  init(_ grid: CoverageGrid, _ box: PixelBox, width: Double, levels: Int) {
    precondition(grid.holds(box, bytes: 1) && width <= Self.widest && levels <= Self.fine)
    cells = UnsafeMutableRawPointer(grid.cells)
    marks = grid.marks
    columns = CoverageGrid.columns(box.width)
    rowMarks = CoverageGrid.marks(columns)
    (self.width, self.height) = (box.width, box.height)
    (left, top) = (box.minX << 8, box.minY << 8)
    reach = Int(((width + 1) * 128).rounded())
    clip = SegmentClip(
      PixelBox(minX: 0, minY: 0, maxX: box.width, maxY: box.height), margin: width / 2 + 1)
    most = min(1, width) * Double(levels)
    self.levels = levels
    thinMost = Eight(repeating: Int16(most.rounded()))
    thinRim = Eight(repeating: Int16(reach + 128 / Self.coarse))
  }

  /// Whether lines that keep to a box may be seen.
  func reaches(_ least: PlacedSides.Place, _ most: PlacedSides.Place) -> Bool {
    Int(most.x) + reach > left && Int(least.x) - reach < left + width << 8
      && Int(most.y) + reach > top && Int(least.y) - reach < top + height << 8
  }

  /// Covers the pixels along lines that go from point to point.
  func draw(_ points: UnsafeBufferPointer<PlacedSides.Place>) {
    guard let first = points.first else { return }
    let isThin = levels == Self.coarse
    var (x, y) = (Int(first.x) &- left, Int(first.y) &- top)
    for point in points.dropFirst() {
      let (nextX, nextY) = (Int(point.x) &- left, Int(point.y) &- top)
      if max(abs(nextX &- x), abs(nextY &- y)) > Self.longest {
        drawLong(x, y, nextX, nextY)
      } else if isThin {
        coverThinly(x, y, nextX, nextY)
      } else {
        coverFinely(x, y, nextX, nextY)
      }
      (x, y) = (nextX, nextY)
    }
  }

  private func drawLong(_ ax: Int, _ ay: Int, _ bx: Int, _ by: Int) {
    func point(_ x: Int, _ y: Int) -> Point { Point(x: Double(x) / 256, y: Double(y) / 256) }
    guard let (a, b) = clip.clip(point(ax, ay), point(bx, by)) else { return }
    let parts = max(abs(b.x - a.x), abs(b.y - a.y)) * 256 / Double(Self.longest - 1)
    let count = max(1, Int(parts.rounded(.up)))
    func place(_ part: Int) -> (x: Int, y: Int) {
      let t = Double(part) / Double(count) * 256
      let s = 256 - t
      return (Int((a.x * s + b.x * t).rounded()), Int((a.y * s + b.y * t).rounded()))
    }
    var last = place(0)
    for part in 1...count {
      let next = place(part)
      if levels == Self.coarse {
        coverThinly(last.x, last.y, next.x, next.y)
      } else {
        coverFinely(last.x, last.y, next.x, next.y)
      }
      last = next
    }
  }

  /// The pixels round a line of a few pixels, in 256ths of one from the box's upper left corner: the
  /// first and last column and row, the last before the first where there are none.
  @inline(__always)
  private func pixels(
    _ ax: Int, _ ay: Int, _ bx: Int, _ by: Int
  ) -> (left: Int, right: Int, upper: Int, lower: Int) {
    // The middle of pixel n is n + 1/2.
    (
      max(0, (min(ax, bx) &- reach &+ 127) >> 8),
      min(width &- 1, (max(ax, bx) &+ reach &- 128) >> 8),
      max(0, (min(ay, by) &- reach &+ 127) >> 8),
      min(height &- 1, (max(ay, by) &+ reach &- 128) >> 8)
    )
  }

  /// Covers pixels in sixteen levels, eight columns at a time. Distances are whole 256ths.
  @inline(__always)
  private func coverThinly(_ ax: Int, _ ay: Int, _ bx: Int, _ by: Int) {
    let pixels = pixels(ax, ay, bx, by)
    guard pixels.left <= pixels.right, pixels.upper <= pixels.lower else { return }
    let (dx, dy) = (Float(bx &- ax), Float(by &- ay))
    let length = (dx * dx + dy * dy).squareRoot()
    // How far a pixel to the right is along the line and across it: a dot has a direction too.
    let unit = 256 / max(length, 1)
    let ux = length > 0 ? Self.rounded(dx * unit) : 256
    let uy = Self.rounded(dy * unit)
    let far = Eight(repeating: Int16(truncatingIfNeeded: Self.rounded(length)))
    let stepAlong = Eight(repeating: Int16(truncatingIfNeeded: uy))
    let stepAcross = Eight(repeating: Int16(truncatingIfNeeded: ux))
    let ramp = Eight(0, 1, 2, 3, 4, 5, 6, 7)
    let (one, three, four) = (Eight(repeating: 1), Eight(repeating: 3), Eight(repeating: 4))
    let zero = Eight()
    let py = pixels.upper &<< 8 &+ 128 &- ay
    // So that what one line wrote, the next one reads at the same place.
    var column = pixels.left & ~7
    while column <= pixels.right {
      let px = column &<< 8 &+ 128 &- ax
      // Of the first row's eight pixels.
      var along = Eight(repeating: Int16(truncatingIfNeeded: (px &* ux &+ py &* uy) >> 8))
      along &+= ramp &* stepAcross
      var across = Eight(repeating: Int16(truncatingIfNeeded: (py &* ux &- px &* uy) >> 8))
      across &-= ramp &* stepAlong
      var cell = cells + (pixels.upper &* columns &+ column)
      var mark = marks + (pixels.upper &* rowMarks &+ column >> 4)
      var row = pixels.upper
      while row <= pixels.lower {
        // How far before the line's start or beyond its end, and how far beside it.
        let off = Self.larger(Self.larger(zero &- along, along &- far), zero)
        let beside = Self.larger(across, zero &- across)
        // The root of the sum of their squares: of two straight rules the larger, which is 3 % less at
        // the most and 1 % more.
        let (more, less) = (Self.larger(off, beside), Self.smaller(off, beside))
        let distance = Self.larger(
          more &+ less &>> three, more &- more &>> three &+ less &>> one)
        let level = Self.smaller(Self.larger((thinRim &- distance) &>> four, zero), thinMost)
        let new = SIMD8<UInt8>(truncatingIfNeeded: level)
        let old = cell.loadUnaligned(as: SIMD8<UInt8>.self)
        cell.storeBytes(of: old.replacing(with: new, where: new .> old), as: SIMD8<UInt8>.self)
        mark[0] = 1
        along &+= stepAlong
        across &+= stepAcross
        cell += columns
        mark += rowMarks
        row &+= 1
      }
      column &+= 8
    }
  }

  /// Covers pixels in any number of levels, four columns at a time.
  @inline(never)
  private func coverFinely(_ ax: Int, _ ay: Int, _ bx: Int, _ by: Int) {
    typealias Four = SIMD4<Float>
    let pixels = pixels(ax, ay, bx, by)
    guard pixels.left <= pixels.right, pixels.upper <= pixels.lower else { return }
    // All distances are in levels.
    let pixel = Float(levels)
    let (dx, dy) = (Float(bx &- ax), Float(by &- ay))
    let length = (dx * dx + dy * dy).squareRoot()
    let ux = length > 0 ? dx / length * pixel : pixel
    let uy = length > 0 ? dy / length * pixel : 0
    let far = Four(repeating: length / 256 * pixel)
    let (stepAlong, stepAcross) = (Four(repeating: uy), Four(repeating: ux))
    let rim = Four(repeating: Float(reach) / 256 * pixel)
    let most = Four(repeating: Float(self.most))
    let zero = Four()
    // Beyond 2^23 a number's last bits count whole ones, rounded.
    let ahead: Float = 8_388_608
    let py = Float(pixels.upper) + 0.5 - Float(ay) / 256
    var column = pixels.left & ~3
    while column <= pixels.right {
      let px = Four(0, 1, 2, 3) + (Float(column) + 0.5 - Float(ax) / 256)
      var along = px * ux + py * uy
      var across = py * ux - px * uy
      var cell = cells + (pixels.upper &* columns &+ column)
      var mark = marks + (pixels.upper &* rowMarks &+ column / CoverageGrid.block)
      for _ in pixels.upper...pixels.lower {
        let (before, behind) = (zero - along, along - far)
        var off = before.replacing(with: behind, where: behind .> before)
        off = zero.replacing(with: off, where: off .> zero)
        var level = rim - (across * across + off * off).squareRoot()
        level = zero.replacing(with: level, where: level .> zero)
        level = level.replacing(with: most, where: level .> most)
        let bits = unsafeBitCast(level + ahead, to: SIMD4<UInt32>.self)
        let new = SIMD4<UInt8>(truncatingIfNeeded: bits)
        let old = cell.loadUnaligned(as: SIMD4<UInt8>.self)
        cell.storeBytes(of: old.replacing(with: new, where: new .> old), as: SIMD4<UInt8>.self)
        mark[0] = 1
        along += stepAlong
        across += stepAcross
        cell += columns
        mark += rowMarks
      }
      column &+= 4
    }
  }

  @inline(__always)
  private static func larger(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD8<Int16> {
    a.replacing(with: b, where: b .> a)
  }

  @inline(__always)
  private static func smaller(_ a: SIMD8<Int16>, _ b: SIMD8<Int16>) -> SIMD8<Int16> {
    a.replacing(with: b, where: a .> b)
  }

  /// Of what is within some pixels of zero.
  @inline(__always)
  private static func rounded(_ value: Float) -> Int {
    // Beyond 2^23 a number's last bits count whole ones.
    Int(Int32(truncatingIfNeeded: (value + 0x1.8p23).bitPattern) &- 0x4B40_0000)
  }
}
