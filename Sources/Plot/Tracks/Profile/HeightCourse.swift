internal import Geo
internal import Layout
internal import Tracks

/// The heights of one track along an axis of time or of the way flown.
struct HeightCourse {
  /// A time in seconds or a distance in metres, and a height in metres.
  typealias Place = (Double, Double)

  struct End {
    var kind: LegEnd.Kind
    var isRecorded: Bool
    var at: Place
  }

  let track: DrawnTrack
  let basis: TrackFigures.Basis
  /// Of the axis.
  let span: ClosedRange<Double>
  let heights: ClosedRange<Double>
  let bridges: [(from: Place, to: Place)]
  let ends: [End]
  var isDateKnown: Bool { track.track.fixes.first?.isDateKnown ?? false }

  private let figures: TrackFigures
  private let shades: TrackShades?
  private let isOverTime: Bool
  private let start: Double
  /// Metres from the first fix, by fix; empty over time.
  private let ways: [Double]

  /// - Parameter start: the time that the axis counts from.
  init?(_ track: DrawnTrack, isOverTime: Bool, start: Double, shades: TrackShades?) {
    guard let figures = track.heights, let heights = figures.span,
      let first = track.track.fixes.first, let last = track.track.fixes.last
    else { return nil }
    self.track = track
    self.figures = figures
    self.shades = shades
    self.isOverTime = isOverTime
    self.heights = heights
    basis = figures.basis
    let fixes = track.track.fixes
    let ways = isOverTime ? [] : Self.ways(fixes)
    self.ways = ways
    self.start = start
    span =
      isOverTime
      ? first.time - start...max(last.time, first.time + 1) - start : 0...max(ways.last ?? 0, 1)
    func place(_ index: Int) -> Place? {
      guard fixes.indices.contains(index), let height = Self.height(figures, near: index, fixes)
      else { return nil }
      return (isOverTime ? fixes[index].time - start : ways[index], height)
    }
    bridges = track.bridged.compactMap { next in
      guard let from = place(next - 1), let to = place(next) else { return nil }
      return (from, to)
    }
    ends = track.findings.legs.flatMap { [$0.departure, $0.arrival] }.compactMap { end in
      guard !end.isOpen, let at = place(end.fix) else { return nil }
      return End(kind: end.kind, isRecorded: end.evidence == .recorded, at: at)
    }
  }

  /// A height at a fix, or at the nearest that has one.
  private static func height(
    _ figures: TrackFigures, near index: Int, _ fixes: [Fix]
  ) -> Double? {
    for distance in 0..<200 {
      for other in [index - distance, index + distance] where fixes.indices.contains(other) {
        let figure = figures.recorded(other)
        if !figure.isNaN { return Double(figure) }
      }
    }
    return nil
  }

  /// Metres along the fixes, on a sphere whose degrees are as long as the Earth's on average.
  private static func ways(_ fixes: [Fix]) -> [Double] {
    var ways = [Double](repeating: 0, count: fixes.count)
    for index in fixes.indices.dropFirst() {
      let way = GroundMetric(at: fixes[index - 1]).distance(fixes[index - 1], fixes[index])
      ways[index] = ways[index - 1] + way * 111_195
    }
    return ways
  }

  /// The lines on the page, each in one colour: of the fixes in a column of a third of a pixel, the
  /// first and the last, the lowest and the highest stay.
  func runs(_ frame: ProfileFrame) -> [(step: Int?, points: [Point])] {
    var runs: [(step: Int?, points: [Point])] = []
    for stretch in track.stretches { add(stretch, frame, to: &runs) }
    return runs.compactMap { run in
      let points = LineSleeve.simplified(run.points, tolerance: TrackTracer.tolerance)
      return points.count > 1 ? (run.step, points) : nil
    }
  }

  private func add(
    _ stretch: Range<Int>, _ frame: ProfileFrame, to runs: inout [(step: Int?, points: [Point])]
  ) {
    var step: Int?
    var isOpen = false
    let shading = shades == nil ? nil : track.shading
    let fixes = track.track.fixes
    func place(_ index: Int, _ figure: Float) -> Point {
      frame.point((isOverTime ? fixes[index].time - start : ways[index], Double(figure)))
    }
    var column = HeightColumn()
    func flush() {
      for (index, figure) in column.kept {
        let point = place(index, figure)
        var next: Int?
        if let shades, let shading { next = shades.step(shading.known(index), after: step) }
        if !isOpen {
          runs.append((next, [point]))
        } else {
          runs[runs.count - 1].points.append(point)
          if next != step { runs.append((next, [point])) }
        }
        (step, isOpen) = (next, true)
      }
      column = HeightColumn()
    }
    for index in stretch {
      let figure = figures.recorded(index)
      guard !figure.isNaN else { continue }
      let x = frame.x(isOverTime ? fixes[index].time - start : ways[index])
      let number = (x * 4).rounded(.down)
      if number != column.number {
        flush()
        column.number = number
      }
      column.add(index, figure)
    }
    flush()
  }
}

/// The fixes of one narrow column of a profile.
private struct HeightColumn {
  var number = -Double.infinity
  private var first: (Int, Float)?
  private var last: (Int, Float)?
  private var lowest: (Int, Float)?
  private var highest: (Int, Float)?

  mutating func add(_ index: Int, _ figure: Float) {
    first = first ?? (index, figure)
    last = (index, figure)
    if lowest.map({ figure < $0.1 }) ?? true { lowest = (index, figure) }
    if highest.map({ figure > $0.1 }) ?? true { highest = (index, figure) }
  }

  /// In their order, each once.
  var kept: [(Int, Float)] {
    var kept: [(Int, Float)] = []
    for place in [first, lowest, highest, last].compactMap({ $0 }).sorted(by: { $0.0 < $1.0 })
    where kept.last?.0 != place.0 {
      kept.append(place)
    }
    return kept
  }
}
