internal import Geo
internal import Layout
internal import Routes
internal import Themes
internal import Tracks

/// The heights of tracks over time, or over the way flown where there are no times, in a strip below
/// the map.
struct HeightProfile {
  private let tracks: MapTracks
  private let courses: [HeightCourse]
  private let style: MapStyle
  private let measurer: any TextMeasurer
  private let words: Wording
  private let units: DistanceUnit
  private let label: TextStyle
  /// Whether the level axis is one of time.
  private let isOverTime: Bool
  /// Whether that is time since each track's first fix, because they lie far apart.
  private let isElapsed: Bool
  private let span: ClosedRange<Double>
  private let top: Double
  private let bottom: Double

  /// The strip's share of a page's height, and its least and greatest height in points.
  private static var share: Double { 0.17 }

  /// - Returns: `nil` where no track has a height, or the page has no room for a profile.
  init?(
    _ tracks: MapTracks, style: MapStyle, measurer: any TextMeasurer, wording: MapWording
  ) {
    let drawn = tracks.tracks.filter { $0.heights != nil }
    guard !drawn.isEmpty else { return nil }
    isOverTime = drawn.allSatisfy(\.track.isTimed)
    isElapsed = isOverTime && Self.areFarApart(drawn)
    let courses = drawn.compactMap { [isOverTime, isElapsed] in
      HeightCourse(
        $0, isOverTime: isOverTime, start: isElapsed ? $0.track.fixes.first?.time ?? 0 : 0,
        shades: tracks.shades)
    }
    guard let first = courses.first else { return nil }
    self.courses = courses
    self.tracks = tracks
    self.style = style
    self.measurer = measurer
    words = wording.words
    units = wording.units
    span = courses.dropFirst().reduce(first.span) {
      min($0.lowerBound, $1.span.lowerBound)...max($0.upperBound, $1.span.upperBound)
    }
    let high = courses.map(\.heights.upperBound).max() ?? 0
    let low = courses.map(\.heights.lowerBound).min() ?? 0
    // From the ground up, unless all of it is far above.
    bottom = low > high * 0.6 ? low - (high - low) * 0.15 : min(0, low)
    top = max(high + (high - bottom) * 0.08, bottom + 30)
    var label = style.text(.graticule, color: style[.secondaryText])
    label.hasTabularFigures = true
    self.label = label
  }

  /// Whether most of the time from the first of some tracks to the last is none of theirs.
  private static func areFarApart(_ tracks: [DrawnTrack]) -> Bool {
    let spans = tracks.compactMap { track in
      track.track.fixes.first.map { ($0.time, track.track.fixes.last?.time ?? $0.time) }
    }
    guard spans.count > 1, let first = spans.map(\.0).min(), let last = spans.map(\.1).max() else {
      return false
    }
    return last - first > 2 * spans.reduce(0) { $0 + $1.1 - $1.0 }
      || tracks.contains { $0.track.fixes.first?.isDateKnown != true }
  }

  /// What the strip takes of a page, in points.
  static func height(_ page: Size, style: MapStyle) -> Double {
    min(max(page.height * share, style.length(96)), style.length(190))
  }

  /// The profile in a strip of the page.
  func items(in strip: Rect) -> [Item] {
    let left = measurer.measure("88,888", style: label).width + style.length(12)
    let right = measurer.measure("88,888\u{A0}m", style: label).width + style.length(12)
    let plot = Rect(
      x: strip.minX + left, y: strip.minY + style.length(19),
      width: max(10, strip.width - left - right),
      height: max(10, strip.height - style.length(19) - label.size * 1.9))
    let frame = ProfileFrame(plot: plot, span: span, bottom: bottom, top: top)
    return heading(strip) + levels(frame) + clock(frame) + lines(frame) + axis(frame)
  }

  private func heading(_ strip: Rect) -> [Item] {
    let type = style.text(.panelHeading)
    let kinds = Set(courses.map(\.basis))
    let text = words.book(
      kinds == [.pressureAltitude]
        ? "legend.pressureAltitude"
        : kinds == [.geometricAltitude] ? "legend.geometricAltitude" : "legend.altitude"
    ).uppercased()
    return [
      .text(
        TextItem(
          text, style: type, origin: Point(x: strip.minX, y: strip.minY + type.size),
          width: measurer.measure(text, style: type).width))
    ]
  }

  private var grid: Stroke {
    Stroke(color: style[.panelRule], width: max(0.4, style.length(0.5)))
  }

  /// Round heights in feet or flight levels on the left, in metres on the right, each with its line.
  private func levels(_ frame: ProfileFrame) -> [Item] {
    let most = max(3, Int(frame.plot.height / (label.size * 1.9)))
    let feet = RoundTicks(from: bottom / 0.3048, to: top / 0.3048, atMost: most)
    let meters = RoundTicks(from: bottom, to: top, atMost: most)
    let isPressure = courses.allSatisfy { $0.basis == .pressureAltitude }
    var items: [Item] = []
    for value in feet.values {
      let y = frame.y(value * 0.3048)
      items.append(
        .path(
          PathItem(
            .line(from: Point(x: frame.plot.minX, y: y), to: Point(x: frame.plot.maxX, y: y)),
            stroke: grid)))
      let text =
        isPressure && value * 0.3048 >= LevelText.transition.meters
        ? LevelText.level(Length(feet: value))
        : words.number(value) + (value == 0 ? "\u{A0}ft" : "")
      let width = measurer.measure(text, style: label).width
      items.append(
        self.text(text, at: Point(x: frame.plot.minX - style.length(8) - width, y: y), width))
    }
    for value in meters.values {
      let y = frame.y(value)
      items.append(
        .path(
          PathItem(
            .line(
              from: Point(x: frame.plot.maxX, y: y),
              to: Point(x: frame.plot.maxX + style.length(3), y: y)), stroke: grid)))
      let text = words.number(value) + "\u{A0}m"
      items.append(
        self.text(
          text, at: Point(x: frame.plot.maxX + style.length(8), y: y),
          measurer.measure(text, style: label).width))
    }
    return items
  }

  /// Text whose middle is level with a point.
  private func text(_ text: String, at p: Point, _ width: Double) -> Item {
    .text(
      TextItem(
        text, style: label, origin: Point(x: p.x, y: p.y + label.size * 0.36), width: width))
  }

  /// Round times or distances below.
  private func clock(_ frame: ProfileFrame) -> [Item] {
    let texts = ticks(frame)
    let baseline = frame.plot.maxY + style.length(4) + label.size
    return texts.flatMap { value, text -> [Item] in
      let x = frame.x(value)
      let width = measurer.measure(text, style: label).width
      let start = min(
        max(x - width / 2, frame.plot.minX - style.length(9)),
        frame.plot.maxX + style.length(9) - width)
      let tick = Path.line(
        from: Point(x: x, y: frame.plot.minY), to: Point(x: x, y: frame.plot.maxY + style.length(3))
      )
      return [
        .path(PathItem(tick, stroke: grid)),
        .text(
          TextItem(text, style: label, origin: Point(x: start, y: baseline), width: width)),
      ]
    }
  }

  private func ticks(_ frame: ProfileFrame) -> [(value: Double, text: String)] {
    let room = measurer.measure("88:88 UTC", style: label).width + style.length(22)
    let most = max(2, frame.plot.width / room)
    guard isOverTime else {
      let unit = units.length.meters
      let ticks = RoundTicks(from: 0, to: span.upperBound / unit, atMost: Int(most))
      return ticks.values.map { value in
        (value * unit, words.distance(Length(meters: value * unit), unit: units))
      }
    }
    let ticks = RoundTicks(
      clockFrom: span.lowerBound, to: span.upperBound,
      spacing: (span.upperBound - span.lowerBound) / most)
    guard !isElapsed else {
      return ticks.values.map { ($0, words.duration(.seconds($0))) }
    }
    var day = (span.lowerBound / 86_400).rounded(.down)
    return ticks.values.enumerated().map { index, value in
      let own = (value / 86_400).rounded(.down)
      defer { day = own }
      return (value, clockText(value, isFirst: index == 0, isNewDay: own != day))
    }
  }

  /// `14:30`, the first with `UTC`, the first of a further day as its date.
  private func clockText(_ time: Double, isFirst: Bool, isNewDay: Bool) -> String {
    guard let said = words.clockThenDay(.instant(unixSeconds: time, offsetSeconds: 0)) else {
      return ""
    }
    let seconds = Int((time - (time / 60).rounded(.down) * 60).rounded())
    let clock = seconds == 0 ? said.clock : said.clock + (seconds < 10 ? ":0" : ":") + "\(seconds)"
    if isNewDay, courses.allSatisfy(\.isDateKnown) { return said.day }
    return isFirst ? clock + "\u{A0}UTC" : clock
  }

  private func axis(_ frame: ProfileFrame) -> [Item] {
    let base = Path.line(
      from: Point(x: frame.plot.minX, y: frame.plot.maxY),
      to: Point(x: frame.plot.maxX, y: frame.plot.maxY))
    let stroke = Stroke(color: style[.secondaryText], width: max(0.5, style.length(0.7)))
    return [.path(PathItem(base, stroke: stroke))]
  }

  /// The courses in the colours of the map, and signs of take-offs and landings.
  private func lines(_ frame: ProfileFrame) -> [Item] {
    var look = TrackStyle(style: style)
    look.density = 0.72
    var items: [Item] = []
    for course in courses {
      for join in course.bridges {
        items.append(
          .path(
            PathItem(
              .line(from: frame.point(join.from), to: frame.point(join.to)),
              stroke: look.bridged(tracks.plainColor(of: course.track, look)))))
      }
      let runs = course.runs(frame)
      for step in Set(runs.map { $0.step ?? -1 }).sorted() {
        var path = Path()
        for run in runs where (run.step ?? -1) == step { path.append(.polyline(run.points)) }
        let color = tracks.color(of: course.track, step: step < 0 ? nil : step, look)
        items.append(.path(PathItem(path, stroke: look.seen(color))))
      }
      for end in course.ends {
        items += sign(end, at: frame.point(end.at), look)
      }
    }
    return items
  }

  /// Take-off and landing stand on the line as small triangles that point up and down.
  private func sign(_ end: HeightCourse.End, at p: Point, _ look: TrackStyle) -> [Item] {
    let r = style.length(3.6)
    let turn = end.kind == .takeOff ? -1.0 : 1.0
    let tip = Point(x: p.x, y: p.y + turn * r)
    let path = Path.polygon([
      tip, Point(x: p.x + r * 0.9, y: p.y - turn * r * 0.7),
      Point(x: p.x - r * 0.9, y: p.y - turn * r * 0.7),
    ])
    let ink = style[.marker]
    let stroke = Stroke(color: ink, width: style.length(1), join: .miter)
    return [
      .path(
        PathItem(
          path, stroke: Stroke(color: style[.page], width: style.length(3.2), join: .round))),
      .path(PathItem(path, fill: end.isRecorded ? ink : style[.page], stroke: stroke)),
    ]
  }
}

extension DistanceUnit {
  /// One of it.
  fileprivate var length: Length {
    switch self {
    case .kilometers: Length(kilometers: 1)
    case .nauticalMiles: Length(nauticalMiles: 1)
    case .miles: Length(meters: 1609.344)
    }
  }
}
