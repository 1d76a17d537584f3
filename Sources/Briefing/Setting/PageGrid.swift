internal import Layout

/// Where things stand on a sheet, in points: margins, and the lines that text stands on.
struct PageGrid {
  /// From one line of text to the next.
  static let line = 12.0
  /// From a line's top to its baseline.
  static let baseline = 9.0
  static let sideMargin = 54.0

  let size: Size
  /// What sections stand in; a whole number of lines high.
  let content: Rect
  /// Baselines of running head and page number.
  let headBaseline: Double
  let footBaseline: Double

  init(_ size: Size) {
    self.size = size
    let top = 66.0
    let lines = ((size.height - top - 46) / Self.line).rounded(.down)
    content = Rect(
      x: Self.sideMargin, y: top, width: size.width - 2 * Self.sideMargin,
      height: lines * Self.line)
    headBaseline = 42
    footBaseline = size.height - 30
  }

  /// The height of so many lines, or of whole lines that hold a height.
  static func lines(_ count: Int) -> Double { Double(count) * line }

  static func wholeLines(_ height: Double) -> Double {
    (height / line - 0.001).rounded(.up) * line
  }
}
