/// A side of a symbol for a label to stand on, and how readers rank it.
///
/// The order follows Imhof (1975), "Positioning Names on Maps", The American Cartographer 2: to the
/// right and slightly above first, then right, the corners, left, above and below. A label of several
/// lines stands level with its first line.
struct LabelSeat {
  /// As a direction: x right, y down, each −1, 0 or 1.
  var side: Point
  /// Level seats: how far up, in parts of the way from standing level with the first line to standing
  /// level with the block's middle; or the same as parts of the first line's size, if negative.
  var lift = 0.0
  /// Seats above and below: how far to the right, in parts of the width.
  var slide = 0.0
  /// What it costs a label of one line, and one of several.
  var cost: (Double, Double)

  static let all: [LabelSeat] = [
    LabelSeat(side: Point(x: 1, y: 0), lift: -0.25, cost: (0, 0.9)),
    LabelSeat(side: Point(x: 1, y: 0), cost: (0.6, 0)),
    LabelSeat(side: Point(x: 1, y: -1), cost: (1.5, 2.1)),
    LabelSeat(side: Point(x: 1, y: 0), lift: 1, cost: (9, 1.8)),
    LabelSeat(side: Point(x: 1, y: 1), cost: (3, 2.4)),
    LabelSeat(side: Point(x: -1, y: 0), lift: -0.25, cost: (3.9, 4.2)),
    LabelSeat(side: Point(x: -1, y: 0), cost: (4.2, 3.6)),
    LabelSeat(side: Point(x: -1, y: -1), cost: (5, 5.7)),
    LabelSeat(side: Point(x: -1, y: 0), lift: 1, cost: (13, 5.4)),
    LabelSeat(side: Point(x: -1, y: 1), cost: (6.6, 6)),
    LabelSeat(side: Point(x: 0, y: -1), cost: (6, 7.5)),
    LabelSeat(side: Point(x: 0, y: 1), cost: (7.5, 7.8)),
    LabelSeat(side: Point(x: 0, y: -1), slide: 0.3, cost: (6.3, 8)),
    LabelSeat(side: Point(x: 0, y: -1), slide: -0.3, cost: (6.9, 8.4)),
    LabelSeat(side: Point(x: 0, y: 1), slide: 0.3, cost: (7.8, 8.7)),
    LabelSeat(side: Point(x: 0, y: 1), slide: -0.3, cost: (8.4, 9)),
  ]

  /// The seat mirrored, for labels that are read from the right.
  var mirrored: LabelSeat {
    LabelSeat(side: Point(x: -side.x, y: side.y), lift: lift, slide: -slide, cost: cost)
  }

  /// Where a block stands in this seat.
  ///
  /// - Parameter distance: from the anchor to the block, in points.
  func rect(_ block: LabelBlock, of anchor: Point, distance: Double) -> Rect {
    // At the corners the block touches the circle round the symbol at 45°.
    let reach = side.x != 0 && side.y != 0 ? distance * 0.75 : distance
    let x =
      side.x > 0
      ? anchor.x + reach
      : side.x < 0
        ? anchor.x - reach - block.width : anchor.x + (slide - 0.5) * block.width
    let y =
      side.y > 0
      ? anchor.y + reach
      : side.y < 0 ? anchor.y - reach - block.height : anchor.y - block.firstLineMiddle - up(block)
    return Rect(x: x, y: y, width: block.width, height: block.height)
  }

  private func up(_ block: LabelBlock) -> Double {
    lift < 0 ? -lift * block.firstLineSize : lift * (block.height / 2 - block.firstLineMiddle)
  }

  /// Lines of a label stand flush on the side of their symbol.
  var alignment: LabelBlock.Alignment { side.x > 0 ? .left : side.x < 0 ? .right : .center }
}
