internal import Layout

/// A drawn line and the lines beside it, at distances that shrink to nothing where it ends at a
/// place, so that all of them run into its symbol.
struct ParallelLines {
  private let points: [Point]
  /// Unit vectors to the right of travel.
  private var normals: [Point] = []
  /// The share of the full distance at each point, 0 to 1.
  private(set) var shares: [Double]

  /// Between points looked at, in points of the page.
  private static let step = 3.0

  /// - Parameters:
  ///   - part: the middle line.
  ///   - taperStart, taperEnd: how far from that end the full distance is reached; 0 where the line
  ///     is only cut there.
  ///   - reach: the largest distance that will be asked for.
  init(_ part: [Point], taperStart: Double, taperEnd: Double, reach: Double) {
    let line = MeasuredLine(part)
    let count = min(max(Int((line.length / Self.step).rounded(.up)), 2), 6000)
    let step = line.length / Double(count)
    points = (0...count).compactMap { line.at(Double($0) * step)?.point }
    shares = Array(repeating: 1, count: points.count)
    guard points.count > 2, step > 0 else {
      normals = points.map { _ in Point(x: 0, y: 0) }
      return
    }
    normals = points.indices.map { i in
      let chord = points[min(i + 1, points.count - 1)] - points[max(i - 1, 0)]
      let length = chord.length
      return length > 0 ? Point(x: -chord.y / length, y: chord.x / length) : Point(x: 0, y: 0)
    }
    limit(step: step, reach: reach)
    for i in points.indices {
      let s = Double(i) * step
      if taperStart > 0 { shares[i] = min(shares[i], Self.fan(s / taperStart)) }
      if taperEnd > 0 { shares[i] = min(shares[i], Self.fan((line.length - s) / taperEnd)) }
    }
  }

  /// Where the middle line turns so sharply that the inner lines would cross, all come nearer.
  private mutating func limit(step: Double, reach: Double) {
    guard reach > 0 else { return }
    for i in points.indices {
      let (a, b) = (normals[max(i - 1, 0)], normals[min(i + 1, points.count - 1)])
      let turn = (b - a).length / 2
      // Lines stay apart while the turn of the normals takes less than the step is long.
      if turn * reach > 0.6 * step { shares[i] = min(shares[i], 0.6 * step / (turn * reach)) }
    }
    // And come nearer gently, over three times the distance that is lost.
    let slope = step / (3 * reach)
    for i in points.indices.dropFirst() { shares[i] = min(shares[i], shares[i - 1] + slope) }
    for i in points.indices.dropLast().reversed() {
      shares[i] = min(shares[i], shares[i + 1] + slope)
    }
  }

  /// The line that runs `distance` points to the right of the middle one, to the left if negative.
  func line(at distance: Double) -> [Point] {
    points.indices.map { points[$0] + normals[$0] * (distance * shares[$0]) }
  }

  /// Leaves the symbol at an angle and bends gently into the parallel.
  private static func fan(_ t: Double) -> Double {
    let rest = 1 - min(max(t, 0), 1)
    return 1 - rest * rest
  }
}
