/// Adds up, pixel by pixel, what the sides of shapes cover, as exact areas.
///
/// A side covers what lies right of it, downwards with one sign and upwards with the other, and so what
/// is left of all sides of a shape is its inside. Each cell holds by how much a row's coverage changes
/// there: the sum of a row's cells up to one is that pixel's coverage, in 256ths. A side and the same
/// side of a neighbour, run the other way, leave nothing.
///
/// The method is that of the smooth rasterisers of LibArt (Raph Levien 1998) and FreeType.
///
/// Memory: a side is cut to the box before it is traced (`add`) or known to keep to it (`addInside`), and
/// what is traced keeps to 0...width × 0...height: its cells are those of the columns 0 to width + 1 of
/// the rows 0 to height - 1, and a grid's rows are longer than that.
struct EdgeTracer {
  private let cells: UnsafeMutablePointer<Int16>
  private let marks: UnsafeMutablePointer<UInt8>
  /// Cells of a row, and marks.
  private let columns: Int
  private let rowMarks: Int
  /// Far sides of the box, in 256ths of a pixel.
  private let right: Int
  private let bottom: Int

  /// - Parameter box: no larger than the grid.
  init(_ grid: CoverageGrid, _ box: PixelBox) {
    precondition(grid.holds(box, bytes: 2))
    cells = grid.cells
    marks = grid.marks
    columns = CoverageGrid.columns(box.width)
    rowMarks = CoverageGrid.marks(columns)
    right = box.width << 8
    bottom = box.height << 8
  }

  /// Adds a side; in 256ths of a pixel from the box's upper left corner, in 32 bits.
  ///
  /// - Parameter isTurned: whether its shape's outer rings run anticlockwise as seen.
  @inline(__always)
  func add(_ ax: Int, _ ay: Int, _ bx: Int, _ by: Int, isTurned: Bool) {
    if ay == by || max(ay, by) <= 0 || min(ay, by) >= bottom { return }
    if ax >= right && bx >= right { return }
    if min(ay, by) >= 0, max(ay, by) <= bottom, min(ax, bx) >= 0, max(ax, bx) <= right {
      addInside(ax, ay, bx, by, isTurned: isTurned)
    } else if ay < by {
      addCut(ax, ay, bx, by, isTurned ? -1 : 1)
    } else {
      addCut(bx, by, ax, ay, isTurned ? 1 : -1)
    }
  }

  /// Adds a side that keeps to the box.
  @inline(__always)
  func addInside(_ ax: Int, _ ay: Int, _ bx: Int, _ by: Int, isTurned: Bool) {
    // Downwards, so that the same side run the other way is traced alike.
    if ay < by {
      trace(ax, ay, bx, by, isTurned ? -1 : 1)
    } else if ay > by {
      trace(bx, by, ax, ay, isTurned ? 1 : -1)
    }
  }

  /// Cuts a side that goes down to the box: what lies left of it covers all of a row, what lies right
  /// of it nothing.
  private func addCut(_ ax: Int, _ ay: Int, _ bx: Int, _ by: Int, _ sign: Int) {
    // Doubles: whole numbers could overflow.
    let slope = Double(bx - ax) / Double(by - ay)
    func x(_ y: Int) -> Int {
      let x = ax + Int((Double(y - ay) * slope).rounded(.down))
      return min(max(x, min(ax, bx)), max(ax, bx))
    }
    func y(_ x: Int) -> Int {
      let y = ay + Int((Double(x - ax) / slope).rounded(.down))
      return min(max(y, ay), by)
    }
    let (top, end) = (max(ay, 0), min(by, bottom))
    let (from, to) = (ay < 0 ? x(0) : ax, by > bottom ? x(bottom) : bx)
    /// Where the side crosses an upright line; at its end where it does not.
    func crossing(_ limit: Int) -> Int {
      (from < limit) == (to < limit) ? end : min(max(y(limit), top), end)
    }
    // Upper part, middle part, lower part, each left of the box, in it or right of it.
    let crossings = (crossing(0), crossing(right))
    let parts = (min(crossings.0, crossings.1), max(crossings.0, crossings.1))
    func part(_ start: Int, _ stop: Int) {
      guard start < stop else { return }
      func place(_ y: Int) -> Int { y == top ? from : y == end ? to : x(y) }
      let (a, b) = (place(start), place(stop))
      let middle = a + (b - a) / 2
      if middle >= right { return }
      if middle < 0 {
        trace(0, start, 0, stop, sign)
      } else {
        trace(min(max(a, 0), right), start, min(max(b, 0), right), stop, sign)
      }
    }
    part(top, parts.0)
    part(parts.0, parts.1)
    part(parts.1, end)
  }

  /// Traces a side that goes down and keeps to the box, row by row.
  @inline(never)
  private func trace(_ ax: Int, _ ay: Int, _ bx: Int, _ by: Int, _ sign: Int) {
    var row = ay >> 8
    let last = (by &- 1) >> 8
    if row == last {
      cover(row, ax, bx, by &- ay, sign)
      return
    }
    let slope = Double(bx &- ax) / Double(by &- ay)
    let (least, most) = (min(ax, bx), max(ax, bx))
    var (x, y) = (ax, ay)
    while row < last {
      let below = (row &+ 1) << 8
      let next = min(max(ax &+ Self.floor(Double(below &- ay) * slope), least), most)
      cover(row, x, next, below &- y, sign)
      (x, y) = (next, below)
      row &+= 1
    }
    cover(last, x, bx, by &- y, sign)
  }

  /// Rounds down what is within a box's width of zero.
  @inline(__always)
  private static func floor(_ value: Double) -> Int {
    // Beyond 2^52 a number's last bits count whole ones.
    Int(Int32(truncatingIfNeeded: (value - 0.5 + 0x1.8p52).bitPattern))
  }

  /// Adds a piece of a side within one row.
  ///
  /// - Parameter height: of the piece, in 256ths.
  @inline(__always)
  private func cover(_ row: Int, _ a: Int, _ b: Int, _ height: Int, _ sign: Int) {
    let first = a >> 8
    guard first == b >> 8 else {
      coverSeveral(row, min(a, b), max(a, b), height, sign)
      return
    }
    // What of the piece's height lies right of it in its own pixel, on the mean.
    let own = (height &* (512 &- (a & 255) &- (b & 255)) &+ 256) >> 9
    let cell = cells + (row &* columns &+ first)
    cell[0] &+= Int16(truncatingIfNeeded: own &* sign)
    cell[1] &+= Int16(truncatingIfNeeded: (height &- own) &* sign)
    let mark = marks + row &* rowMarks
    mark[first >> 4] = 1
    mark[(first &+ 1) >> 4] = 1
  }

  /// Adds a piece that crosses several pixels, from its left end to its right end.
  private func coverSeveral(_ row: Int, _ a: Int, _ b: Int, _ height: Int, _ sign: Int) {
    let (first, last) = (a >> 8, b >> 8)
    // How fast the piece's height is covered, in 2^-24 of a pixel for each 256th; 2^40 at the most
    // after the products below.
    let pace = (height << 16) / (b - a)
    let cell = cells + row * columns
    let half = 1 << 15
    var before = 0
    /// Takes a pixel's coverage, of the sort that a row's sum is.
    func put(_ column: Int, _ covered: Int) {
      cell[column] &+= Int16(truncatingIfNeeded: (covered - before) * sign)
      before = covered
    }
    let inFirst = 256 - (a & 255)
    put(first, (pace * inFirst * inFirst / 512 + half) >> 16)
    var column = first + 1
    while column < last {
      put(column, (pace * ((column << 8) + 128 - a) + half) >> 16)
      column += 1
    }
    let inLast = b & 255
    put(last, height - (pace * inLast * inLast / 512 + half) >> 16)
    put(last + 1, height)
    let mark = marks + row * rowMarks
    for block in (first >> 4)...((last + 1) >> 4) { mark[block] = 1 }
  }
}
