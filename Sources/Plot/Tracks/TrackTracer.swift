internal import Cartography
internal import Geo
internal import Layout
internal import Tracks

/// Lays a track on the page: thinned, coloured, projected, simplified.
///
/// Fixes are left out in two steps, before and after projecting, which together move the line by less
/// than a quarter of a pixel. A change of colour stays where it is.
struct TrackTracer {
  let projector: MapProjector
  /// `nil` for a line in one colour.
  let shades: TrackShades?

  /// A part of a track in one colour.
  struct Run {
    /// Of the ramp; `nil` for a line that is plain, or of which the figure is not known.
    var step: Int?
    var coordinates: [Coordinate]
  }

  /// What is seen of a track on the page.
  struct Trace {
    /// By step of the ramp.
    var runs: [(step: Int?, lines: [[Point]])] = []
    /// The same without its colours.
    var lines: [[Point]] = []
    /// Fixes between gaps that are alone, so that no line runs through them.
    var dots: [(step: Int?, point: Point)] = []
  }

  /// A quarter of a pixel of 0.75 pt is 0.1875 pt: how much of it each step may take.
  static let thinning = 0.07
  static let tolerance = 0.115
  /// Fixes that are thinned by the scale of one neighbourhood.
  private static let portion = 1024

  func trace(_ track: DrawnTrack) -> Trace {
    var trace = Trace()
    var crowds = CrowdFilter()
    for stretch in track.stretches {
      var isOpen = false
      if stretch.count == 1 {
        if let dot = dot(track, stretch.lowerBound) { trace.dots.append(dot) }
        continue
      }
      for run in runs(track, stretch) {
        var sink = SleeveSink(tolerance: Self.tolerance)
        projector.draw(line: run.coordinates, grain: 0, into: &sink)
        sink.finish()
        guard !sink.lines.isEmpty else {
          isOpen = false
          continue
        }
        let lines = sink.lines.map { crowds.thinned($0) }
        trace.runs.append((run.step, lines))
        for line in lines {
          if isOpen, let last = trace.lines.last?.last, let first = line.first,
            (last - first).length < 0.02
          {
            trace.lines[trace.lines.count - 1] += line.dropFirst()
          } else {
            trace.lines.append(line)
          }
          isOpen = true
        }
      }
    }
    return trace
  }

  private func dot(_ track: DrawnTrack, _ index: Int) -> (step: Int?, point: Point)? {
    guard let (x, y) = projector.point(track.track.fixes[index].coordinate) else { return nil }
    let step = track.shading.flatMap { shades?.step($0.known(index), after: nil) }
    return (step, Point(x: x, y: y))
  }

  /// The runs of a stretch, each beginning where the one before it ends.
  private func runs(_ track: DrawnTrack, _ stretch: Range<Int>) -> [Run] {
    var builder = RunBuilder(track, shades: shades)
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      let end = min(start + Self.portion, stretch.upperBound)
      let scale = self.scale(track.track.fixes, start..<end)
      builder.unitsPerDegree = scale
      TrackThinning.thin(track.track.fixes, start..<end, distance: Self.thinning / scale) {
        builder.add($0)
      }
      start = end
    }
    return builder.runs
  }

  /// Points of the page for a degree of a great circle round some fixes, at the most.
  private func scale(_ fixes: [Fix], _ range: Range<Int>) -> Double {
    let scales = (0...4).compactMap {
      localScale(fixes[range.lowerBound + (range.count - 1) * $0 / 4].coordinate)
    }
    let standard = projector.view.scale * .pi / 180
    // Where a pole is drawn as a line, the scale there has no end.
    return min(max(scales.max() ?? standard, standard / 20), standard * 50) * 1.12
  }

  private func localScale(_ c: Coordinate) -> Double? {
    guard let here = projector.point(c) else { return nil }
    let step = 0.01
    let north = Coordinate(
      latitude: c.latitude > 0 ? c.latitude - step : c.latitude + step, longitude: c.longitude)
    let shrink = max(0.01, GroundMetric.shrink(latitude: north.latitude))
    let east = Coordinate(
      latitude: c.latitude, longitude: c.longitude > 0 ? c.longitude - step : c.longitude + step)
    var most = 0.0
    for (other, degrees) in [(north, step), (east, step * shrink)] {
      guard let (x, y) = projector.point(other) else { continue }
      let way = Point(x: x - here.x, y: y - here.y).length
      // Over the map's seam the two lie far apart.
      if way < 1000 { most = max(most, way / degrees) }
    }
    return most > 0 ? most : nil
  }
}

/// Divides a stretch into runs of one colour.
private struct RunBuilder {
  private(set) var runs: [TrackTracer.Run] = []
  var unitsPerDegree = 1.0
  private let fixes: [Fix]
  private let figures: TrackFigures?
  private let shades: TrackShades?
  private var step: Int?
  private var last: Fix?

  init(_ track: DrawnTrack, shades: TrackShades?) {
    fixes = track.track.fixes
    self.shades = shades
    figures = shades == nil ? nil : track.shading
  }

  mutating func add(_ index: Int) {
    let fix = fixes[index]
    let next = step(index, fix)
    guard let last else {
      runs.append(.init(step: next, coordinates: [fix.coordinate]))
      (self.last, step) = (fix, next)
      return
    }
    if next != step, let step, let next, abs(next - step) > 1 {
      divide(from: last, to: fix, step, next)
    } else {
      runs[runs.count - 1].coordinates.append(fix.coordinate)
      if next != step { runs.append(.init(step: next, coordinates: [fix.coordinate])) }
    }
    (self.last, step) = (fix, next)
  }

  private func step(_ index: Int, _ fix: Fix) -> Int? {
    guard let shades, let figures else { return nil }
    let figure = figures.known(index)
    if !figure.isNaN { return shades.step(figure, after: step) }
    // On the ground it is as high as where it landed, or took off.
    return fix.isOnGround == true ? step ?? 0 : nil
  }

  /// Between two fixes far apart on the page the colour changes by steps on the way.
  private mutating func divide(from a: Fix, to b: Fix, _ from: Int, _ to: Int) {
    let length = GroundMetric(at: a).distance(a, b) * unitsPerDegree
    let pieces = min(abs(to - from), max(1, Int(length / 1.5)))
    let points = Geodesic.points(from: a.coordinate, to: b.coordinate, count: pieces + 1)
    for (piece, point) in points.enumerated().dropFirst() {
      runs[runs.count - 1].coordinates.append(point)
      let step = from + (to - from) * piece / pieces
      runs.append(.init(step: step, coordinates: [point]))
    }
  }
}
