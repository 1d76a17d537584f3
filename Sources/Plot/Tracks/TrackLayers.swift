internal import Cartography
internal import Geo
internal import Layout
internal import Themes
internal import Tracks

/// Recorded tracks on the page: their lines, what joins them, and what text must keep off.
struct TrackLayers {
  private(set) var lines: [Item] = []
  /// Fixes that were taken out.
  private(set) var rejected: [Item] = []
  /// Ticks and end signs.
  private(set) var signs: [Item] = []
  private(set) var barriers: [Scene.Barrier] = []
  private(set) var blocks: [Rect] = []
  private(set) var wishes: [LabelWish] = []
  /// The points of ends with the room their labels are likely to take: panels keep off it.
  private(set) var surroundings: [Rect] = []

  static let none = TrackLayers()

  /// What text keeps off need not be drawn as finely as what is seen, in points.
  private static let coarse = 0.8

  private init() {}

  /// - Parameter isInset: whether it is a map within a map, which names nothing of it again.
  init(
    _ tracks: MapTracks, projector: MapProjector, style: MapStyle, wording: MapWording,
    overrides: LabelOverrides, marks: [PlaceMark], isInset: Bool
  ) {
    guard !tracks.tracks.isEmpty else { return }
    let tracer = TrackTracer(projector: projector, shades: tracks.shades)
    let traces = tracks.tracks.map(tracer.trace)
    var look = TrackStyle(style: style)
    look.density = Self.density(traces.flatMap(\.lines), style)
    let bridges = tracks.tracks.map { Self.bridges($0, projector) }
    addLines(tracks, traces, bridges, look)
    addBarriers(traces, bridges, look)
    let ticks =
      tracks.options.showsTimes && !isInset
      ? TrackTimes(
        tracks, projector: projector, look: look, wording: wording,
        symbols: signPoints(marks, tracks, projector)) : nil
    addSigns(tracks, traces, look, projector, marks, besides: ticks?.points ?? [])
    if tracks.options.showsRejected {
      rejected = Self.rejected(tracks, projector, look)
    }
    guard !isInset else { return }
    addEnds(tracks, projector, look, wording, overrides)
    if let ticks {
      signs += ticks.items
      wishes += ticks.wishes.compactMap { overrides.apply(to: $0) }
    }
    if tracks.tracks.count > 1 { addNames(tracks, traces, look, overrides) }
  }

  /// Where symbols stand.
  private func signPoints(
    _ marks: [PlaceMark], _ tracks: MapTracks, _ projector: MapProjector
  ) -> [Point] {
    (marks.map(\.coordinate) + tracks.ends.map(\.coordinate)).compactMap { projector.point($0) }
      .map { Point(x: $0.x, y: $0.y) }
  }

  /// 1 where the lines take little of the page, less where they fill the room they lie in.
  private static func density(_ lines: [[Point]], _ style: MapStyle) -> Double {
    let length = lines.reduce(0) { $0 + MeasuredLine($1).length }
    guard let bounds = Path.polyline(lines.flatMap { $0 }).bounds else { return 1 }
    let across = Point(x: bounds.width, y: bounds.height).length
    // A line there and back lies twice in its bounds, circuits many times.
    let laps = length / max(across, style.length(120))
    return laps < 4 ? 1 : max(0.45, (4 / laps).squareRoot())
  }

  private static func bridges(_ track: DrawnTrack, _ projector: MapProjector) -> [[Point]] {
    track.bridges.flatMap { bridge -> [[Point]] in
      var sink = SleeveSink(tolerance: TrackTracer.tolerance)
      projector.draw(line: bridge.points, grain: 0, into: &sink)
      sink.finish()
      return sink.lines
    }
  }

  private mutating func addLines(
    _ tracks: MapTracks, _ traces: [TrackTracer.Trace], _ bridges: [[[Point]]], _ look: TrackStyle
  ) {
    func add(_ lines: [[Point]], _ stroke: Stroke) {
      for path in Self.paths(lines) { self.lines.append(.path(PathItem(path, stroke: stroke))) }
    }
    for (trace, joins) in zip(traces, bridges) {
      for join in joins { add([join], look.casing) }
      add(trace.lines, look.casing)
    }
    for (track, (trace, joins)) in zip(tracks.tracks, zip(traces, bridges)) {
      for join in joins { add([join], look.bridged(tracks.plainColor(of: track, look))) }
      // What is higher lies over what is lower.
      let steps = Set(trace.runs.map { $0.step ?? -1 }).sorted()
      for step in steps {
        let parts = trace.runs.filter { ($0.step ?? -1) == step }.flatMap(\.lines)
        add(parts, look.seen(tracks.color(of: track, step: step < 0 ? nil : step, look)))
      }
      for dot in trace.dots {
        lines += look.dot(tracks.color(of: track, step: dot.step, look), at: dot.point)
      }
    }
  }

  /// More points than this are several paths: the time of stroking one grows with the square of what
  /// of it crosses itself.
  private static let mostOfPath = 2_000

  /// Lines as few paths, each of so many points at the most that follow one another.
  private static func paths(_ lines: [[Point]]) -> [Path] {
    var (paths, path, count) = ([Path](), Path(), 0)
    for line in lines {
      for start in stride(from: 0, to: max(line.count - 1, 1), by: mostOfPath) {
        let piece = line[start..<min(start + mostOfPath + 1, line.count)]
        if count + piece.count > mostOfPath, !path.isEmpty {
          paths.append(path)
          (path, count) = (Path(), 0)
        }
        path.append(.polyline(Array(piece)))
        count += piece.count
      }
    }
    return path.isEmpty ? paths : paths + [path]
  }

  private mutating func addBarriers(
    _ traces: [TrackTracer.Trace], _ bridges: [[[Point]]], _ look: TrackStyle
  ) {
    for line in traces.flatMap(\.lines) + bridges.joined() {
      barriers.append(
        .init(
          points: LineSleeve.simplified(line, tolerance: Self.coarse),
          clearance: look.casing.width / 2 + Self.coarse))
    }
    for dot in traces.flatMap(\.dots) {
      let r = look.casing.width * 0.62
      blocks.append(Rect(x: dot.point.x - r, y: dot.point.y - r, width: 2 * r, height: 2 * r))
    }
  }

  /// Signs of direction, one for each 450 pt of line or so.
  private mutating func addSigns(
    _ tracks: MapTracks, _ traces: [TrackTracer.Trace], _ look: TrackStyle,
    _ projector: MapProjector, _ marks: [PlaceMark], besides ticks: [Point]
  ) {
    let style = look.style
    let frame = projector.view.frame
    let symbols = FlightSymbols(style: style)
    var room = LineMarks(
      frame: Rect(
        x: frame.minX, y: frame.minY, width: frame.maxX - frame.minX,
        height: frame.maxY - frame.minY
      ).inset(by: style.length(4)))
    for (owner, trace) in traces.enumerated() {
      for line in trace.lines {
        room.add(
          line: LineSleeve.simplified(line, tolerance: Self.coarse), owner: owner,
          halfWidth: look.width / 2)
      }
    }
    let reach = symbols.radius + style.length(1)
    for mark in marks {
      guard let (x, y) = projector.point(mark.coordinate) else { continue }
      room.add(OrientedBox(Rect(x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach)))
    }
    for p in ticks {
      let r = look.width
      room.add(OrientedBox(Rect(x: p.x - r, y: p.y - r, width: 2 * r, height: 2 * r)))
    }
    let scale = max(0.6, look.density)
    let half = style.length(10.6) * scale
    for (owner, (track, trace)) in zip(tracks.tracks, traces).enumerated() {
      for line in trace.lines {
        // Its direction is that of the way, not of the last wiggle.
        let course = MeasuredLine(LineSleeve.simplified(line, tolerance: style.length(2)))
        guard course.length > style.length(90) * scale else { continue }
        // Where it flies round and round, more signs would only hide it.
        let across = Path.polyline(course.points).bounds.map {
          Point(x: $0.width, y: $0.height).length
        }
        let length = min(course.length, 2.5 * (across ?? 0))
        let count = min(max(1, Int(length / style.length(450))), 12)
        for step in 0..<count {
          let spacing = course.length / Double(count)
          let found = room.place(
            on: course, near: (Double(step) + 0.5) * spacing, reach: spacing * 0.38, owner: owner,
            air: style.length(2)
          ) { OrientedBox(center: $0, halfWidth: half, halfHeight: half, rotation: $1.turn) }
          guard let found else { continue }
          signs += symbols.aircraft(
            at: found.point, direction: found.direction,
            color: tracks.plainColor(of: track, look), scale: scale)
          room.add(found.box)
          blocks.append(found.box.bounds)
        }
      }
    }
  }

  /// More crosses than the page has room for are one.
  private static func rejected(
    _ tracks: MapTracks, _ projector: MapProjector, _ look: TrackStyle
  ) -> [Item] {
    struct Cell: Hashable {
      var column: Int
      var row: Int
    }
    let frame = projector.view.frame.expanded(by: look.crossReach)
    let side = look.crossReach
    var taken = Set<Cell>()
    var points: [Point] = []
    for fix in tracks.tracks.lazy.flatMap(\.track.rejected).map(\.fix) {
      guard let (x, y) = projector.point(fix.coordinate), x > frame.minX, x < frame.maxX,
        y > frame.minY, y < frame.maxY,
        taken.insert(Cell(column: Int(x / side), row: Int(y / side))).inserted
      else { continue }
      points.append(Point(x: x, y: y))
    }
    guard !points.isEmpty else { return [] }
    return [.path(PathItem(look.crosses(points), stroke: look.cross))]
  }

  /// The track's name along its line.
  private mutating func addNames(
    _ tracks: MapTracks, _ traces: [TrackTracer.Trace], _ look: TrackStyle,
    _ overrides: LabelOverrides
  ) {
    let style = look.style
    for (index, (track, trace)) in zip(tracks.tracks, traces).enumerated() {
      guard let longest = trace.lines.max(by: { MeasuredLine($0).length < MeasuredLine($1).length })
      else { continue }
      let color = tracks.shades == nil ? tracks.plainColor(of: track, look) : style[.text]
      let legible = color.contrast(with: style[.casing]) >= 4.5 ? color : style[.text]
      let type = style.text(.route, ground: style[.casing], color: legible)
      let line = LineSleeve.simplified(longest, tolerance: Self.coarse)
      var wish = LabelWish(
        name: track.name, lines: [.init(track.name, style: type)],
        target: .along(line, clearance: look.casing.width / 2 + 2 * Self.coarse), priority: 8,
        layer: MapLayer.trackLabels.rawValue)
      wish.id = "track \(index)"
      if let wish = overrides.apply(to: wish) { wishes.append(wish) }
    }
  }

  /// Where a track is first and last seen in mid-air, or a recording begins and ends.
  private mutating func addEnds(
    _ tracks: MapTracks, _ projector: MapProjector, _ look: TrackStyle, _ wording: MapWording,
    _ overrides: LabelOverrides
  ) {
    let frame = projector.view.frame
    for end in tracks.ends {
      guard let (x, y) = projector.point(end.coordinate), x > frame.minX, x < frame.maxX,
        y > frame.minY, y < frame.maxY
      else { continue }
      let point = Point(x: x, y: y)
      let other = end.beside.flatMap { projector.point($0) }.map { Point(x: $0.x, y: $0.y) }
      signs += end.items(at: point, toward: other, look)
      let r = end.radius(look)
      let symbol = Rect(x: x - r, y: y - r, width: 2 * r, height: 2 * r)
      blocks.append(symbol)
      surroundings.append(
        symbol.inset(x: -look.style.length(26), y: -look.style.length(16)))
      if let wish = overrides.apply(to: end.wish(at: point, look, wording)) { wishes.append(wish) }
    }
  }
}
