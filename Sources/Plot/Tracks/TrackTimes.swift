internal import Cartography
internal import Geo
internal import Layout
internal import Routes
internal import Themes
internal import Tracks

/// Times of the clock along tracks: a tick across the line, and the time beside it where there is room.
struct TrackTimes {
  private(set) var items: [Item] = []
  private(set) var wishes: [LabelWish] = []
  /// Where the ticks stand.
  private(set) var points: [Point] = []

  private let projector: MapProjector
  private let look: TrackStyle
  private let frame: Rect

  /// The least that two ticks of one track may lie apart on the page, on average.
  private static let spacing = 62.0
  private static let mostTicks = 40

  /// - Parameter symbols: points that ticks keep off.
  init(
    _ tracks: MapTracks, projector: MapProjector, look: TrackStyle, wording: MapWording,
    symbols: [Point]
  ) {
    self.projector = projector
    self.look = look
    let f = projector.view.frame
    frame = Rect(x: f.minX, y: f.minY, width: f.maxX - f.minX, height: f.maxY - f.minY)
    let most = max(3, Self.mostTicks / max(1, tracks.tracks.count))
    for (index, track) in tracks.tracks.enumerated() where track.track.isTimed {
      let color = tracks.plainColor(of: track, look)
      let reach = FlightSymbols(style: look.style).radius + look.style.length(2)
      for tick in ticks(track.track.fixes, most: most)
      where !symbols.contains(where: { ($0 - tick.point).length < reach }) {
        add(tick, color, wording, id: "time \(index) \(tick.time)")
      }
    }
  }

  private struct Tick {
    var time: Double
    var isDateKnown: Bool
    var isFirst: Bool
    /// Whether it is the first of a further day on this track.
    var beginsDay: Bool
    var point: Point
    var direction: Point
  }

  private func ticks(_ fixes: [Fix], most: Int) -> [Tick] {
    guard let first = fixes.first, let last = fixes.last, last.time > first.time else { return [] }
    let length = pageLength(fixes)
    let count = min(max(length / look.style.length(Self.spacing), 1), Double(most))
    let times = RoundTicks(
      clockFrom: first.time, to: last.time, spacing: (last.time - first.time) / count)
    var ticks: [Tick] = []
    var index = 0
    var day = -Double.infinity
    for time in times.values {
      while index < fixes.count - 1, fixes[index + 1].time <= time { index += 1 }
      guard index < fixes.count - 1 || fixes[index].time == time else { break }
      guard let (point, direction) = place(fixes, index, time), frame.contains(point) else {
        continue
      }
      let own = (time / 86_400).rounded(.down)
      ticks.append(
        Tick(
          time: time, isDateKnown: fixes[index].isDateKnown, isFirst: ticks.isEmpty,
          beginsDay: day.isFinite && own != day, point: point, direction: direction))
      day = own
    }
    // Standing still, it is at one place at many times.
    return ticks.enumerated().filter { index, tick in
      index == 0 || (tick.point - ticks[index - 1].point).length > look.style.length(14)
    }.map(\.element)
  }

  /// The track's length on the page, by some hundred of its fixes.
  private func pageLength(_ fixes: [Fix]) -> Double {
    let step = max(1, fixes.count / 400)
    let points = stride(from: 0, to: fixes.count, by: step).compactMap { index in
      projector.point(fixes[index].coordinate).map { Point(x: $0.x, y: $0.y) }
    }
    let length = zip(points, points.dropFirst()).reduce(0) { sum, pair in
      let way = (pair.1 - pair.0).length
      // Across the map's seam it is not flown.
      return way < frame.width / 2 ? sum + way : sum
    }
    // Round and round in one place there is room for few.
    let bounds = Path.polyline(points).bounds
    return min(length, 3 * (bounds.map { Point(x: $0.width, y: $0.height).length } ?? 0))
  }

  /// Where the track is at a time between a fix and the next.
  private func place(
    _ fixes: [Fix], _ index: Int, _ time: Double
  ) -> (point: Point, direction: Point)? {
    let from = fixes[index]
    let to = fixes[min(index + 1, fixes.count - 1)]
    let span = to.time - from.time
    let share = span > 0 ? (time - from.time) / span : 0
    let length = Geodesic.inverse(from: from.coordinate, to: to.coordinate).distance
    let line = GeodesicLine(from: from.coordinate, to: to.coordinate)
    let here = line.position(at: Length(meters: length.meters * share)).coordinate
    guard let (x, y) = projector.point(here) else { return nil }
    let point = Point(x: x, y: y)
    // The way from fixes on both sides that lie far enough apart on the page to show it.
    func beside(_ step: Int) -> Point? {
      var other = step < 0 ? index : index + 1
      var found: Point?
      while fixes.indices.contains(other), abs(other - index) < 2000 {
        if let (x, y) = projector.point(fixes[other].coordinate) {
          found = Point(x: x, y: y)
          if let found, (found - point).length > look.style.length(4) { return found }
        }
        other += step
      }
      return found
    }
    let way = (beside(1) ?? point) - (beside(-1) ?? point)
    guard way.length > 0, way.length < frame.width / 2 else { return (point, Point(x: 1, y: 0)) }
    return (point, way * (1 / way.length))
  }

  private mutating func add(_ tick: Tick, _ color: Color, _ wording: MapWording, id: String) {
    let style = look.style
    points.append(tick.point)
    let reach = look.width / 2 + style.length(3)
    let across = Point(x: -tick.direction.y, y: tick.direction.x) * reach
    let bar = Path.line(from: tick.point - across, to: tick.point + across)
    items.append(
      .path(PathItem(bar, stroke: Stroke(color: style[.casing], width: style.length(3.2)))))
    items.append(.path(PathItem(bar, stroke: Stroke(color: color, width: style.length(1.3)))))
    var type = style.text(.placeDetail, ground: style[.casing], color: style[.text])
    type.hasTabularFigures = true
    let text = text(tick, wording)
    var wish = LabelWish(
      name: text, lines: [.init(text, style: type)], target: .point(tick.point, radius: reach),
      priority: 9, layer: MapLayer.trackLabels.rawValue)
    wish.id = id
    wishes.append(wish)
  }

  /// `14:30`, `14:30:20` where steps are finer, the first with `UTC`, with the day where one begins.
  private func text(_ tick: Tick, _ wording: MapWording) -> String {
    let seconds = Int(tick.time.rounded(.down))
    let ofDay = ((seconds % 86_400) + 86_400) % 86_400
    func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    var clock = "\(two(ofDay / 3600)):\(two(ofDay / 60 % 60))"
    if ofDay % 60 != 0 { clock += ":\(two(ofDay % 60))" }
    guard tick.beginsDay, tick.isDateKnown,
      let said = wording.words.clockThenDay(.instant(unixSeconds: tick.time, offsetSeconds: 0))
    else { return tick.isFirst ? "\(clock)\u{A0}UTC" : clock }
    return "\(clock)\u{A0}UTC, \(said.day)"
  }
}
