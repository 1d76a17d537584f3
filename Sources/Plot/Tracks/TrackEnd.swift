internal import Geo
internal import Layout
internal import Routes
internal import Themes
internal import Tracks

/// Where a track begins or ends with the aircraft in the air, or a recording of no flight does.
struct TrackEnd {
  enum Kind {
    case firstSeen, lastSeen
    /// At no airport known here.
    case takeOff, landing
    /// Of a recording in which nothing moved.
    case only
  }

  let kind: Kind
  let coordinate: Coordinate
  /// On the way, near it: the bar stands across.
  let beside: Coordinate?
  let time: ReportedTime?
  /// Pressure altitude or height by satellites.
  let altitude: Length?
  let isPressureAltitude: Bool
  /// The track's name where several are on the map.
  let name: String?

  static func ends(of recording: FlightRecording, isAlone: Bool) -> [TrackEnd] {
    let fixes = recording.track.fixes
    guard let last = fixes.indices.last else { return [] }
    let name = isAlone ? nil : recording.name
    func end(_ kind: Kind, _ index: Int) -> TrackEnd {
      TrackEnd(kind, at: fixes.indices.contains(index) ? index : 0, of: fixes, name: name)
    }
    let legs = recording.findings.legs
    guard !legs.isEmpty else {
      let metric = GroundMetric(at: fixes[0])
      // Less than 2 km apart is one place.
      let isOne = fixes.allSatisfy { metric.squared(fixes[0], $0) < 0.018 * 0.018 }
      return isOne ? [end(.only, 0)] : [end(.firstSeen, 0), end(.lastSeen, last)]
    }
    return legs.flatMap { [$0.departure, $0.arrival] }.compactMap { side in
      let isTakeOff = side.kind == .takeOff
      if side.isOpen { return end(isTakeOff ? .firstSeen : .lastSeen, side.fix) }
      return side.airport == nil ? end(isTakeOff ? .takeOff : .landing, side.fix) : nil
    }
  }

  private init(_ kind: Kind, at index: Int, of fixes: [Fix], name: String?) {
    let fix = fixes[index]
    self.kind = kind
    self.name = name
    coordinate = fix.coordinate
    time = fix.seconds.flatMap { TrackStops.instant($0, fix) }
    altitude = fix.pressureAltitude ?? fix.geometricAltitude
    isPressureAltitude = fix.pressureAltitude != nil
    // Some kilometres away: the nearest fixes may lie on one another.
    let metric = GroundMetric(at: fix)
    let step = kind == .firstSeen || kind == .takeOff ? 1 : -1
    var other = index + step
    var found: Coordinate?
    while fixes.indices.contains(other), abs(other - index) < 5000, found == nil {
      if metric.squared(fix, fixes[other]) > 0.03 * 0.03 { found = fixes[other].coordinate }
      other += step
    }
    beside = found
  }

  func radius(_ look: TrackStyle) -> Double { max(look.casing.width, look.style.length(6)) }

  /// A bar across the line; a ring where it has no direction.
  func items(at point: Point, toward other: Point?, _ look: TrackStyle) -> [Item] {
    let style = look.style
    let ink = style[.marker]
    let isBar = kind == .firstSeen || kind == .lastSeen
    guard isBar, let other, (other - point).length > 1e-6 else {
      let ring = Path.circle(center: point, radius: style.length(3.6))
      return [
        .path(PathItem(.circle(center: point, radius: style.length(5.8)), fill: style[.casing])),
        .path(
          PathItem(
            ring, fill: style[.casing], stroke: Stroke(color: ink, width: style.length(1.7)))),
      ]
    }
    let u = (other - point) * (1 / (other - point).length)
    let across = Point(x: -u.y, y: u.x) * style.length(5.4)
    let bar = Path.line(from: point - across, to: point + across)
    return [
      .path(
        PathItem(bar, stroke: Stroke(color: style[.casing], width: style.length(5), cap: .round))),
      .path(PathItem(bar, stroke: Stroke(color: ink, width: style.length(2.2), cap: .round))),
    ]
  }

  func wish(at point: Point, _ look: TrackStyle, _ wording: MapWording) -> LabelWish {
    let style = look.style
    let ground = style[.casing]
    var heading = style.text(.place, ground: ground)
    heading.weight = 600
    heading.size = max(min(heading.size, 7), heading.size * 0.85)
    let title = title(wording)
    let details = [time.map(wording.words.time), altitude.map { level($0, wording) }]
      .compactMap { $0 }
      .map { LabelWish.Line($0, style: style.text(.placeDetail, ground: ground)) }
    let name = LabelWish.Line(title, style: heading)
    var wish = LabelWish(
      name: title, lines: [name] + details,
      alternatives: (0..<details.count).reversed().map { [name] + details.prefix($0) },
      target: .point(point, radius: radius(look)), priority: 1, isRequired: true,
      layer: MapLayer.placeLabels.rawValue)
    wish.id = "end \(coordinate.latitude) \(coordinate.longitude) \(kind)"
    return wish
  }

  private func title(_ wording: MapWording) -> String {
    let words: String =
      switch kind {
      case .firstSeen: wording.book("mapTrack.firstSeen")
      case .lastSeen: wording.book("mapTrack.lastSeen")
      case .takeOff: wording.book("mapTrack.takeOff")
      case .landing: wording.book("mapTrack.landing")
      case .only: wording.book("mapTrack.here")
      }
    guard let name else { return words }
    return wording.book("mapTrack.named", ["track": name, "what": words])
  }

  private func level(_ altitude: Length, _ wording: MapWording) -> String {
    LevelText.text(altitude, isPressureAltitude: isPressureAltitude, wording.words)
  }
}
