import Layout

/// How far shapes cover each pixel of a box, filled wherever their sides wind round.
///
/// Shapes are added up before they are limited to the whole of a pixel: of neighbours that share a side
/// no seam is left. For that rings are to run one way and holes the other, as the atlas has them; a
/// shape that runs the other way round as a whole is turned. Where rings of one shape overlap and run
/// against each other they cancel out, which is what the winding rule wants; only pixels on their edges
/// may be too light.
struct FillCoverage {
  private let grid: CoverageGrid
  private let box: PixelBox

  /// - Parameter box: no larger than the grid.
  init(_ grid: CoverageGrid, _ box: PixelBox) {
    precondition(grid.holds(box, bytes: 2))
    self.grid = grid
    self.box = box
  }

  /// Adds shapes.
  func add(_ sides: PlacedSides, _ pieces: Range<Int>) {
    let tracer = EdgeTracer(grid, box)
    let (left, top) = (box.minX << 8, box.minY << 8)
    let (right, bottom) = (box.maxX << 8, box.maxY << 8)
    let points = sides.points
    for piece in sides.pieces[pieces]
    where Int(piece.most.y) > top && Int(piece.least.y) < bottom && Int(piece.least.x) < right {
      let isInside =
        Int(piece.least.x) >= left && Int(piece.most.x) <= right && Int(piece.least.y) >= top
        && Int(piece.most.y) <= bottom
      var (x, y) = (Int(points[piece.first].x) - left, Int(points[piece.first].y) - top)
      for index in (piece.first + 1)...piece.last {
        let (nextX, nextY) = (Int(points[index].x) &- left, Int(points[index].y) &- top)
        if isInside {
          tracer.addInside(x, y, nextX, nextY, isTurned: piece.isTurned)
        } else {
          tracer.add(x, y, nextX, nextY, isTurned: piece.isTurned)
        }
        (x, y) = (nextX, nextY)
      }
    }
  }

  /// Lays a colour over pixels as far as they are covered, and takes all shapes away.
  func paint(_ ink: Ink, on image: PixelImage) {
    ink.shares.withUnsafeBufferPointer { shares in
      for row in 0..<box.height {
        let pixels = image.row(box.minY + row, from: box.minX)
        sweep(
          row,
          alike: { start, end, covered in
            ink.lay(shares[covered], over: pixels + start, count: end - start)
          },
          four: { start, covered in
            ink.lay(
              SIMD4(shares[covered.0], shares[covered.1], shares[covered.2], shares[covered.3]),
              over: pixels + start)
          })
      }
    }
  }

  /// Writes what is covered of pixels, 0 to 255, and takes all shapes away.
  func write(to mask: CoverageMask) {
    func byte(_ covered: Int) -> UInt32 { UInt32(truncatingIfNeeded: covered &- covered &>> 8) }
    for row in 0..<box.height {
      let target = mask.row(box.minY + row, from: box.minX)
      sweep(
        row,
        alike: { start, end, covered in
          let value = UInt8(truncatingIfNeeded: byte(covered))
          (target + start).update(repeating: value, count: end - start)
        },
        four: { start, covered in
          let bytes =
            byte(covered.0) | byte(covered.1) &<< 8 | byte(covered.2) &<< 16
            | byte(covered.3) &<< 24
          UnsafeMutableRawPointer(target + start).storeBytes(
            of: bytes.littleEndian, as: UInt32.self)
        })
    }
  }

  /// Goes along a row of the box, and leaves its cells zero.
  ///
  /// - Parameters:
  ///   - alike: takes the first column of a run, the column after its last, and what is covered of each
  ///     of its pixels, 1 to 256.
  ///   - four: takes the first of four columns, and what is covered of each, 0 to 256.
  @inline(__always)
  private func sweep(
    _ row: Int, alike: (Int, Int, Int) -> Void, four: (Int, (Int, Int, Int, Int)) -> Void
  ) {
    let columns = CoverageGrid.columns(box.width)
    let cells = UnsafeMutableRawPointer(grid.cells + row * columns)
    // Of a crowd of sides in one pixel a cell may overflow; the sum comes round again.
    var sum: Int16 = 0
    var start = 0
    /// What is covered of a pixel after changes up to its own, the last of which is the lowest bits.
    func covered(after change: UInt64) -> Int {
      sum &+= Int16(truncatingIfNeeded: change)
      return min(abs(Int(sum)), Ink.whole)
    }
    func run(to end: Int) {
      let covered = covered(after: 0)
      let end = min(end, box.width)
      if covered > 0, start < end { alike(start, end, covered) }
      start = end
    }
    grid.takeMarks(row: row, count: CoverageGrid.marks(columns)) { first in
      for column in stride(from: first, to: first &+ CoverageGrid.block, by: 4) {
        let place = cells + 2 &* column
        let changes = UInt64(littleEndian: place.load(as: UInt64.self))
        guard changes != 0 else { continue }
        place.storeBytes(of: 0, as: UInt64.self)
        run(to: column)
        if column &+ 4 <= box.width {
          let first = covered(after: changes)
          let second = covered(after: changes &>> 16)
          let third = covered(after: changes &>> 32)
          four(column, (first, second, third, covered(after: changes &>> 48)))
          start = column &+ 4
        } else {
          // The row's last pixels.
          for lane in 0..<4 {
            run(to: column &+ lane)
            _ = covered(after: changes &>> UInt64(16 &* lane))
          }
        }
      }
    }
    run(to: box.width)
  }
}
