import Layout

/// How far lines cover each pixel of a box.
///
/// A map's coasts and borders are some 40,000 sides about a pixel long. An outline round them, which is
/// what Cairo fills, has four edges for each. Here each goes over the pixels round it (`Pen`). A fifth of
/// the time, and as fine as Cairo's fast antialiasing.
struct LineCoverage {
  private let grid: CoverageGrid
  private let box: PixelBox
  private let pen: Pen

  /// - Parameters:
  ///   - box: no larger than the grid, which is written a byte a cell.
  ///   - width: of the lines, in pixels.
  ///   - levels: what is covered of a pixel that is covered whole.
  init(_ grid: CoverageGrid, _ box: PixelBox, width: Double, levels: Int) {
    precondition(grid.holds(box, bytes: 1))
    (self.grid, self.box) = (grid, box)
    pen = Pen(grid, box, width: width, levels: levels)
  }

  /// Adds lines.
  func add(_ sides: PlacedSides, _ pieces: Range<Int>) {
    let points = sides.points
    for piece in sides.pieces[pieces] where pen.reaches(piece.least, piece.most) {
      pen.draw(
        UnsafeBufferPointer(start: points + piece.first, count: piece.last - piece.first + 1))
    }
  }

  /// Lays a colour over pixels as far as they are covered, and takes all lines away.
  func paint(_ ink: Ink, on image: PixelImage) {
    let columns = CoverageGrid.columns(box.width)
    let rowMarks = CoverageGrid.marks(columns)
    let step = Ink.whole / pen.levels
    ink.shares.withUnsafeBufferPointer { shares in
      for row in 0..<box.height {
        let cells = UnsafeMutableRawPointer(grid.cells) + row * columns
        let pixels = image.row(box.minY + row, from: box.minX)
        grid.takeMarks(row: row, count: rowMarks) { first in
          ink.lay(
            over: pixels + first, cells + first, count: min(CoverageGrid.block, box.width &- first)
          ) { shares[Int($0) &* step] }
          (cells + first).storeBytes(of: SIMD16<UInt8>(), as: SIMD16<UInt8>.self)
        }
      }
    }
  }
}
