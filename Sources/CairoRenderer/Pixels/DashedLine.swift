import Layout

/// A line's dashes, each a subpath.
struct DashedLine {
  private(set) var dashes = Path()
  private let lengths: [Double]
  /// What is taken off at both ends of a dash.
  private let trim: Double

  /// The dash or gap that the line is in, by its place in `lengths`, and what is left of it.
  private var index = 0
  private var left = 0.0
  private var last = Point(x: 0, y: 0)
  /// The points of the dash in the making.
  private var dash: [Point] = []

  /// More than any map has.
  private static let mostDashes = 50_000.0

  /// Fails for curves, for coordinates that are no numbers and for more dashes than any map has.
  ///
  /// - Parameters:
  ///   - lengths: of dash and gap in turn, their sum more than nothing (`Stroke.drawableDash`).
  ///   - trim: what to take off at both ends of a dash.
  init?(_ path: Path, lengths: [Double], trim: Double) {
    self.lengths = lengths.count % 2 == 0 ? lengths : lengths + lengths
    self.trim = trim
    guard path.isFinite, !path.verbs.contains(.curve) else { return nil }
    let sum = self.lengths.reduce(0, +)
    var budget = Self.mostDashes * sum / Double(self.lengths.count)
    var points = path.points.makeIterator()
    var start = last
    for verb in path.verbs {
      let next: Point
      switch verb {
      case .move:
        endDash()
        guard let point = points.next() else { return nil }
        (start, last, index, left) = (point, point, 0, self.lengths[0])
        dash = [point]
        continue
      case .close: next = start
      case .line, .curve:
        guard let point = points.next() else { return nil }
        next = point
      }
      budget -= (next - last).length
      guard budget >= 0 else { return nil }
      advance(to: next)
    }
    endDash()
  }

  private var isOn: Bool { index % 2 == 0 }

  private mutating func advance(to next: Point) {
    var rest = (next - last).length
    while rest > left {
      let share = left / rest
      last = Point(x: last.x + (next.x - last.x) * share, y: last.y + (next.y - last.y) * share)
      rest -= left
      if isOn {
        dash.append(last)
        endDash()
      } else {
        dash = [last]
      }
      index = (index + 1) % lengths.count
      left = lengths[index]
    }
    left -= rest
    last = next
    if isOn { dash.append(next) }
  }

  private mutating func endDash() {
    defer { dash.removeAll(keepingCapacity: true) }
    guard dash.count > 1 else { return }
    let length = zip(dash, dash.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
    let trim = min(self.trim, 0.45 * length)
    let points = Self.shortened(Self.shortened(dash, by: trim), by: trim)
    dashes.move(to: points[0])
    for point in points.dropFirst() { dashes.line(to: point) }
  }

  /// The line without a piece of its beginning, the other way round.
  private static func shortened(_ points: [Point], by trim: Double) -> [Point] {
    var (rest, first) = (trim, 0)
    while first + 2 < points.count, (points[first + 1] - points[first]).length <= rest {
      rest -= (points[first + 1] - points[first]).length
      first += 1
    }
    let side = points[first + 1] - points[first]
    let share = side.length > 0 ? min(rest / side.length, 1) : 0
    let start = points[first] + side * share
    return Array(([start] + points[(first + 1)...]).reversed())
  }
}
