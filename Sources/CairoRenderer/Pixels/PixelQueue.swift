import Layout

/// Fills and lines that wait to be drawn on an image.
///
/// They are drawn band by band: a band's pixels stay in the processor's cache while one step after the
/// other is laid over them. Each path is placed on pixels once.
final class PixelQueue {
  private enum Kind {
    /// All pixels of the box.
    case whole
    case fill
    /// Of a width in pixels.
    case lines(width: Double, levels: Int)
  }

  private struct Step {
    var kind: Kind
    var ink: Ink
    /// The pixels that may be drawn on.
    var box: PixelBox
    var pieces: Range<Int>
  }

  private let grid: CoverageGrid
  private let sides = PlacedSides()
  private var steps: [Step] = []

  init(_ grid: CoverageGrid) { self.grid = grid }

  var isEmpty: Bool { steps.isEmpty }

  /// Gives all pixels of a box an opaque colour. What was to be drawn on them before is left out.
  func cover(_ box: PixelBox, _ color: Color) {
    steps = steps.flatMap { step -> [Step] in
      guard case .whole = step.kind else {
        return step.box.intersection(box) == step.box ? [] : [step]
      }
      return step.box.parts(outside: box).map { part in
        var rest = step
        rest.box = part
        return rest
      }
    }
    steps.append(Step(kind: .whole, ink: Ink(color, levels: 1), box: box, pieces: 0..<0))
  }

  /// Fills shapes as one, with a few levels of cover.
  func fill(_ paths: [Path], _ color: Color, _ placing: Placing, in box: PixelBox) {
    add(Step(kind: .fill, ink: Ink(color, levels: Pen.coarse), box: box, pieces: 0..<0), reach: 0) {
      for path in paths { sides.add(filled: path, placing) }
    }
  }

  /// Draws lines as one.
  ///
  /// - Parameters:
  ///   - width: in pixels.
  ///   - levels: of cover.
  func draw(
    _ paths: [Path], _ color: Color, width: Double, levels: Int, _ placing: Placing,
    in box: PixelBox
  ) {
    let kind = Kind.lines(width: width, levels: levels)
    add(
      Step(kind: kind, ink: Ink(color, levels: levels), box: box, pieces: 0..<0),
      reach: Int(width / 2) + 2
    ) {
      for path in paths { sides.add(stroked: path, placing) }
    }
  }

  /// - Parameter reach: how far beyond its sides the step is seen, in pixels.
  private func add(_ step: Step, reach: Int, _ place: () -> Void) {
    let before = sides.pieces.count
    place()
    var step = step
    step.pieces = before..<sides.pieces.count
    step.box = step.box.intersection(sides.box(step.pieces).expanded(by: reach))
    if !step.box.isEmpty { steps.append(step) }
  }

  /// Draws all that waits.
  func draw(on image: PixelImage) {
    guard var all = steps.first?.box else { return }
    for step in steps.dropFirst() { all = all.union(step.box) }
    for band in grid.bands(of: all) {
      for step in steps {
        let box = step.box.intersection(band)
        if !box.isEmpty { draw(step, in: box, on: image) }
      }
    }
    steps.removeAll(keepingCapacity: true)
    sides.removeAll()
  }

  private func draw(_ step: Step, in box: PixelBox, on image: PixelImage) {
    switch step.kind {
    case .whole:
      for y in box.minY..<box.maxY {
        step.ink.lay(Ink.all, over: image.row(y, from: box.minX), count: box.width)
      }
    case .fill:
      let coverage = FillCoverage(grid, box)
      coverage.add(sides, step.pieces)
      coverage.paint(step.ink, on: image)
    case .lines(let width, let levels):
      let coverage = LineCoverage(grid, box, width: width, levels: levels)
      coverage.add(sides, step.pieces)
      coverage.paint(step.ink, on: image)
    }
  }
}
