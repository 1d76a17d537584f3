/// The lines of a label, measured and stacked.
struct LabelBlock {
  enum Alignment { case left, center, right }

  private struct Row {
    var line: LabelWish.Line
    var extent: TextExtent
    var baseline: Double
  }

  let width: Double
  let height: Double
  /// Where the middle of the first line's capitals stands, below the block's top.
  let firstLineMiddle: Double
  let firstLineSize: Double
  /// Whether the first line is read from the right.
  let isRightToLeft: Bool
  private let rows: [Row]

  init(_ lines: [LabelWish.Line], measurer: any TextMeasurer) {
    var rows: [Row] = []
    var (y, widest) = (0.0, 0.0)
    for line in lines {
      let extent = measurer.measure(line.text, style: line.style)
      // Labels are set tight: ascenders and descenders of the fonts leave air of their own.
      let ascent = line.style.size * 0.78
      let descent = line.style.size * 0.24
      y += rows.isEmpty ? ascent : ascent + line.style.size * 0.16
      rows.append(Row(line: line, extent: extent, baseline: y))
      y += descent
      widest = max(widest, extent.width)
    }
    self.rows = rows
    width = widest
    height = y
    firstLineSize = lines.first?.style.size ?? 0
    isRightToLeft = lines.first.map { TextScript(of: $0.text).isRightToLeft } ?? false
    firstLineMiddle = (lines.first?.style.size ?? 0) * 0.42
  }

  var lineCount: Int { rows.count }

  /// The text items with the block's top left corner at `origin`.
  func items(at origin: Point, alignment: Alignment) -> [Item] {
    rows.map { row in
      let slack = width - row.extent.width
      let indent = alignment == .left ? 0 : alignment == .right ? slack : slack / 2
      return .text(
        TextItem(
          row.line.text, style: row.line.style,
          origin: Point(x: origin.x + indent, y: origin.y + row.baseline),
          width: row.extent.width, language: row.line.language))
    }
  }

  /// One line turned about its middle, which stands at `center`.
  func items(center: Point, rotation: Double, axis u: Point, normal v: Point) -> [Item] {
    rows.map { row in
      let along = u * (-row.extent.width / 2)
      let across = v * (row.baseline - height / 2)
      return .text(
        TextItem(
          row.line.text, style: row.line.style, origin: center + along + across,
          width: row.extent.width, rotation: rotation, language: row.line.language))
    }
  }
}
