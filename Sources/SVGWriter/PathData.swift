import Layout

/// A path in SVG's own notation: hundredths of a point, each step relative to the last.
enum PathData {
  /// Writes nothing and returns false if a coordinate is not finite.
  static func write(_ path: Path, into buffer: inout XMLBuffer) -> Bool {
    guard path.points.allSatisfy({ $0.x.isFinite && $0.y.isFinite }) else { return false }
    var pen = Pen()
    var next = 0
    func take() -> (x: Int, y: Int) {
      let point = path.points[next]
      next += 1
      return (hundredths(point.x), hundredths(point.y))
    }
    for verb in path.verbs {
      switch verb {
      case .move: pen.move(to: take(), into: &buffer)
      case .line: pen.line(to: take(), into: &buffer)
      case .curve: pen.curve(take(), take(), take(), into: &buffer)
      case .close: pen.close(into: &buffer)
      }
    }
    return true
  }

  private static func hundredths(_ value: Double) -> Int {
    Int((min(max(value, -1e7), 1e7) * 100).rounded())
  }

  /// Where the last command ended. Steps are taken between rounded positions, so that rounding
  /// never adds up along a line.
  private struct Pen {
    private var at = (x: 0, y: 0)
    private var start = (x: 0, y: 0)
    private var command: UInt8 = 0
    private var hasSegment = false

    mutating func move(to point: (x: Int, y: Int), into buffer: inout XMLBuffer) {
      begin(UInt8(ascii: "M"), into: &buffer)
      at = (0, 0)
      step(to: point, isFirst: true, into: &buffer)
      at = point
      start = point
      command = UInt8(ascii: "M")
      hasSegment = false
    }

    mutating func line(to point: (x: Int, y: Int), into buffer: inout XMLBuffer) {
      // Points that rounding has made one are written once.
      guard !hasSegment || point != at else { return }
      let isFirst = begin(UInt8(ascii: "l"), into: &buffer)
      step(to: point, isFirst: isFirst, into: &buffer)
      at = point
      hasSegment = true
    }

    mutating func curve(
      _ control1: (x: Int, y: Int), _ control2: (x: Int, y: Int), _ end: (x: Int, y: Int),
      into buffer: inout XMLBuffer
    ) {
      let isFirst = begin(UInt8(ascii: "c"), into: &buffer)
      step(to: control1, isFirst: isFirst, into: &buffer)
      step(to: control2, isFirst: false, into: &buffer)
      step(to: end, isFirst: false, into: &buffer)
      at = end
      hasSegment = true
    }

    mutating func close(into buffer: inout XMLBuffer) {
      begin(UInt8(ascii: "z"), into: &buffer)
      at = start
      hasSegment = false
    }

    /// Returns whether the letter was written; a repeated command needs none.
    @discardableResult
    private mutating func begin(_ letter: UInt8, into buffer: inout XMLBuffer) -> Bool {
      // A path that does not begin with a move is no path.
      if command == 0, letter != UInt8(ascii: "M") { buffer.append("M0 0") }
      let isNew = command != letter || letter == UInt8(ascii: "M")
      if isNew { buffer.append(byte: letter) }
      command = letter
      return isNew
    }

    private func step(to point: (x: Int, y: Int), isFirst: Bool, into buffer: inout XMLBuffer) {
      let (x, y) = (point.x - at.x, point.y - at.y)
      if !isFirst, x >= 0 { buffer.append(byte: UInt8(ascii: " ")) }
      buffer.append(hundredths: x)
      if y >= 0 { buffer.append(byte: UInt8(ascii: " ")) }
      buffer.append(hundredths: y)
    }
  }
}
