internal import Cartography
internal import Layout
internal import Themes

/// What stands on the lines: numbers and counts first, because they say most, then the signs of
/// direction at even steps.
struct RouteSigns {
  private(set) var items: [Item] = []
  /// What text keeps off.
  private(set) var blocks: [Rect] = []
  /// The numbers that stand for flights.
  private(set) var regions: [MapRegion] = []

  private let symbols: FlightSymbols
  private let keys: FlightKeys
  private var style: MapStyle { symbols.style }
  private var marks: LineMarks

  init(
    bundles: [RouteBundle], lines: [DrawnLine], marks places: [PlaceMark],
    symbols: FlightSymbols, keys: FlightKeys, projector: MapProjector,
    measurer: some TextMeasurer
  ) {
    self.symbols = symbols
    self.keys = keys
    let frame = projector.view.frame
    let page = Rect(
      x: frame.minX, y: frame.minY, width: frame.maxX - frame.minX,
      height: frame.maxY - frame.minY)
    marks = LineMarks(frame: page.inset(by: symbols.style.length(4)))
    let halfWidth = symbols.stroke(nil).width / 2
    for (owner, line) in lines.enumerated() {
      for part in line.parts { marks.add(line: part, owner: owner, halfWidth: halfWidth) }
    }
    let reach = symbols.radius + style.length(1)
    for place in places {
      guard let (x, y) = projector.point(place.coordinate) else { continue }
      marks.add(
        OrientedBox(Rect(x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach)))
    }
    for (owner, line) in lines.enumerated() { addBadges(line, owner, measurer) }
    for (owner, line) in lines.enumerated() { addAircraft(line, owner) }
  }

  /// Whether the text along a line, not a badge on it, says how often the line is flown.
  static func says(_ line: RouteLine, on part: [Point], style: MapStyle) -> Bool {
    line.keys.count < 2 && MeasuredLine(part).length > style.length(250)
  }

  /// `3` for a flight's number; for a line flown twice `×2` among others of its bundle, where there
  /// is little room, and `2 flights` on one that is alone.
  private func text(_ line: DrawnLine) -> String? {
    let count = "×\(line.line.count)"
    if keys.hasNumbers, !line.line.keys.isEmpty {
      let list = LineBadge.list(line.line.keys.map { keys.keys[$0].number })
      // Many numbers would hide the line that they stand on.
      if list.count > 12 { return count }
      return line.line.count > line.line.keys.count ? "\(list) \(count)" : list
    }
    guard line.line.count > 1 else { return nil }
    let longest = line.parts.max { MeasuredLine($0).length < MeasuredLine($1).length }
    if line.siblings == 1, let longest, Self.says(line.line, on: longest, style: style) {
      return nil
    }
    return line.siblings > 1 ? count : "\(line.line.count) flights"
  }

  private mutating func addBadges(
    _ line: DrawnLine, _ owner: Int, _ measurer: some TextMeasurer
  ) {
    guard let text = text(line) else { return }
    let color = symbols.color(
      line.line.certainty, flight: keys.color(of: line.line, style) ?? style[.flightText])
    let badge = LineBadge(text, style: style, color: color, measurer: measurer)
    for part in line.flown {
      let measured = MeasuredLine(part)
      guard measured.length > badge.size.width * 1.2 else { continue }
      let count = max(1, Int(measured.length / style.length(640)))
      for step in 0..<count {
        let spacing = measured.length / Double(count)
        // A little behind the sign of direction, which stands in the middle.
        let behind = min(style.length(24), spacing * 0.12)
        let wanted = (Double(step) + 0.5) * spacing - behind
        func find(
          ofLines: Bool, air: Double
        ) -> (point: Point, direction: Point, box: OrientedBox)? {
          marks.place(
            on: measured, near: wanted, reach: spacing * 0.5, owner: owner, ofLines: ofLines,
            air: air
          ) { badge.box(at: $0, rotation: line.siblings > 1 ? $1.readingTurn : 0) }
        }
        // Where no stretch is free of other lines, a number on a crossing is better than none.
        guard
          let found = find(ofLines: true, air: style.length(2))
            ?? find(ofLines: false, air: style.length(2)) ?? find(ofLines: false, air: 0)
        else { continue }
        let along =
          line.siblings > 1
          ? found.direction * (found.direction.readingTurn == found.direction.turn ? 1 : -1)
          : Point(x: 1, y: 0)
        items += badge.items(
          at: found.point, along: along, ground: style[.casing], rim: style.length(0.8))
        occupy(found.box)
        let flights = line.line.keys.flatMap { keys.keys[$0].flights }
        if !flights.isEmpty {
          regions.append(MapRegion(.flights(flights), area: found.box.bounds))
        }
      }
    }
  }

  /// Signs of direction: one on a short line, one for each 450 pt or so of a long one.
  private mutating func addAircraft(_ line: DrawnLine, _ owner: Int) {
    let color = symbols.color(line.line.certainty, flight: keys.color(of: line.line, style))
    let scale = (line.siblings > 1 ? 0.58 : 1) * max(symbols.lineScale, 0.55)
    let half = style.length(10.6) * scale
    for (place, part) in line.flown.enumerated() {
      let measured = MeasuredLine(part)
      guard measured.length > style.length(70) * max(scale, 0.7) else { continue }
      let count = max(1, Int(measured.length / style.length(450)))
      let spacing = measured.length / Double(count)
      for step in 0..<count {
        let found = marks.place(
          on: measured, near: (Double(step) + 0.5) * spacing, reach: spacing * 0.38, owner: owner,
          air: style.length(2)
        ) { OrientedBox(center: $0, halfWidth: half, halfHeight: half, rotation: $1.turn) }
        guard let found else { continue }
        // Where flights go both ways on one line the signs take turns.
        let isBack = line.line.direction == .both && (place + step).isMultiple(of: 2) == false
        items += symbols.aircraft(
          at: found.point, direction: found.direction * (isBack ? -1 : 1), color: color,
          scale: scale)
        occupy(found.box)
      }
    }
  }

  private mutating func occupy(_ box: OrientedBox) {
    marks.add(box)
    blocks.append(box.bounds)
  }
}

extension RouteBundle {
  /// A count that stands on one of its lines as `×2`; `nil` where none does.
  func signedCount(_ keys: FlightKeys) -> Int? {
    lines.first { line in
      if keys.hasNumbers, !line.keys.isEmpty { return line.count > line.keys.count }
      return lines.count > 1 && line.count > 1
    }?.count
  }
}
