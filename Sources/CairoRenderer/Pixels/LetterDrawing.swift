import Layout

/// Fills the outlines of letters, over a halo where they have one.
final class LetterDrawing {
  private let grid: CoverageGrid
  private let sides = PlacedSides()
  private let mask = CoverageMask()
  private let widened = CoverageMask()

  /// In pixels. Beyond it Cairo is no slower.
  private static let widestHalo = 24.0

  init(_ grid: CoverageGrid) { self.grid = grid }

  /// - Parameters:
  ///   - outline: of finite coordinates.
  ///   - scale: pixels for each unit of the halo's width.
  ///   - box: the pixels that may be drawn on.
  /// - Returns: whether it could be drawn.
  func draw(
    _ outline: Path, _ placing: Placing, color: Color, halo: TextStyle.Halo?, scale: Double,
    in box: PixelBox, on image: PixelImage
  ) -> Bool {
    let width = halo.map { $0.width * scale } ?? 0
    guard width <= Self.widestHalo else { return false }
    let halo = halo.flatMap { $0.width > 0 ? (color: $0.color, band: Halo(width: width)) : nil }
    let reach = halo?.band.reach ?? 0
    sides.removeAll()
    sides.add(filled: outline, placing)
    let all = 0..<sides.pieces.count
    let letters = sides.box(all)
    if let halo, case let seen = letters.intersection(box.expanded(by: reach)), !seen.isEmpty,
      !isWholly(halo.color, seen.expanded(by: reach).intersection(box), of: image)
    {
      mask.clear(seen, margin: 2 * reach)
      fill(all, in: seen) { $0.write(to: mask) }
      halo.band.write(mask, to: widened)
      paint(widened, halo.color, in: box, on: image)
      paint(mask, color, in: box, on: image)
    } else {
      let ink = Ink(color, levels: 255)
      fill(all, in: letters.intersection(box)) { $0.paint(ink, on: image) }
    }
    return true
  }

  private func fill(_ pieces: Range<Int>, in box: PixelBox, _ use: (FillCoverage) -> Void) {
    for band in grid.bands(of: box) {
      let coverage = FillCoverage(grid, band)
      coverage.add(sides, pieces)
      use(coverage)
    }
  }

  /// Whether all pixels of a box have a colour already: a halo on its own ground is not seen.
  private func isWholly(_ color: Color, _ box: PixelBox, of image: PixelImage) -> Bool {
    let word = Ink.word(color)
    return (box.minY..<max(box.minY, box.maxY)).allSatisfy { y in
      let row = UnsafeBufferPointer(start: image.row(y, from: box.minX), count: box.width)
      return row.allSatisfy { $0 == word }
    }
  }

  private func paint(
    _ mask: CoverageMask, _ color: Color, in box: PixelBox, on image: PixelImage
  ) {
    let ink = Ink(color, levels: 255)
    let seen = mask.box.intersection(box)
    for y in seen.minY..<max(seen.minY, seen.maxY) {
      ink.lay(
        over: image.row(y, from: seen.minX), covered: mask.row(y, from: seen.minX),
        count: seen.width)
    }
  }
}
