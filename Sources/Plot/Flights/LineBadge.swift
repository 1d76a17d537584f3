internal import Layout
internal import Themes

/// A small label on a line: a flight's number, or how often the line is flown.
struct LineBadge {
  let text: String
  /// Width and height with the ground round the letters, in points.
  let size: Size
  private let type: TextStyle
  private let textWidth: Double

  init(_ text: String, style: MapStyle, color: Color, measurer: some TextMeasurer) {
    var type = style.text(.route, color: color)
    type.size = max(7, type.size * 0.84)
    self.text = text
    self.type = type
    textWidth = measurer.measure(text, style: type).width
    let height = type.size * 1.3
    size = Size(width: max(height, textWidth + type.size * 0.7), height: height)
  }

  func box(at p: Point, rotation: Double) -> OrientedBox {
    OrientedBox(
      center: p, halfWidth: size.width / 2, halfHeight: size.height / 2, rotation: rotation)
  }

  /// - Parameter u: unit vector of reading.
  func items(at p: Point, along u: Point, ground: Color, rim: Double) -> [Item] {
    let v = Point(x: -u.y, y: u.x)
    let outline = Self.pill(width: size.width, height: size.height)
      .map { p + u * $0.x + v * $0.y }
    let start = p - u * (textWidth / 2) + v * (type.size * 0.36)
    return [
      .path(
        PathItem(outline, fill: ground, stroke: Stroke(color: type.color, width: rim))),
      .text(TextItem(text, style: type, origin: start, width: textWidth, rotation: u.turn)),
    ]
  }

  /// Two half circles joined by straight lines, about 0, 0.
  private static func pill(width: Double, height: Double) -> Path {
    let r = height / 2
    let k = r * 0.552_284_749_831
    let x = width / 2 - r
    func p(_ x: Double, _ y: Double) -> Point { Point(x: x, y: y) }
    var path = Path()
    path.move(to: p(-x, -r))
    path.line(to: p(x, -r))
    path.curve(to: p(x + r, 0), control1: p(x + k, -r), control2: p(x + r, -k))
    path.curve(to: p(x, r), control1: p(x + r, k), control2: p(x + k, r))
    path.line(to: p(-x, r))
    path.curve(to: p(-x - r, 0), control1: p(-x - k, r), control2: p(-x - r, k))
    path.curve(to: p(-x, -r), control1: p(-x - r, -k), control2: p(-x - k, -r))
    path.close()
    return path
  }

  /// Numbers in few signs: `1–4, 9`.
  static func list(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = runs.last, last.upperBound + 1 == number {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.map { run in
      switch run.count {
      case 1: "\(run.lowerBound)"
      case 2: "\(run.lowerBound), \(run.upperBound)"
      default: "\(run.lowerBound)–\(run.upperBound)"
      }
    }.joined(separator: ", ")
  }
}
