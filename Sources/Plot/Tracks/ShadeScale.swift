internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// The ramp as a bar, with round figures in the units of pilots above it and metric ones below.
struct ShadeScale {
  private let shades: TrackShades
  private let style: MapStyle
  private let measurer: any TextMeasurer
  private let words: Wording
  private let type: TextStyle

  init(_ shades: TrackShades, style: MapStyle, measurer: any TextMeasurer, words: Wording) {
    self.shades = shades
    self.style = style
    self.measurer = measurer
    self.words = words
    var type = style.text(.body)
    type.hasTabularFigures = true
    type.size = max(7, type.size * 0.9)
    self.type = type
  }

  private var bar: Double { style.length(7.5) }
  private var tick: Double { style.length(3) }
  private var line: Double { type.size * 1.25 }

  var height: Double { 2 * (line + tick) + bar + style.length(4) }

  func items(in room: Rect) -> [Item] {
    // Half of the outermost figures stand over the ends of the bar.
    let inset = style.length(7)
    let rect = Rect(
      x: room.minX + inset, y: room.minY + line + tick, width: room.width - 2 * inset, height: bar)
    let colors = shades.ramp.colors
    let piece = rect.width / Double(colors.count)
    // Twice, the first time half a step on, so that no ground shows in the seams between two.
    var items: [Item] = [0.5, 0].flatMap { shift in
      colors.enumerated().map { index, color in
        let start = index == 0 ? 0 : Double(index) + shift
        let end = index == colors.count - 1 ? Double(colors.count) : Double(index) + 1 + shift
        return .path(
          PathItem(
            .rectangle(
              Rect(
                x: rect.minX + piece * start, y: rect.minY, width: piece * (end - start),
                height: bar)), fill: color))
      }
    }
    let (upper, lower) = units
    items += figures(upper, on: rect, isAbove: true)
    items += figures(lower, on: rect, isAbove: false)
    return items
  }

  private struct Unit {
    /// In metres or metres per second.
    var size: Double
    var text: (Double, Bool) -> String
  }

  private var units: (Unit, Unit) {
    switch shades.quantity {
    case .altitude:
      let isPressure = shades.bases == [.pressureAltitude]
      return (
        Unit(size: 0.3048) { feet, isFirst in
          let altitude = Length(feet: feet)
          guard isPressure, altitude >= LevelText.transition else {
            return words.number(feet) + (isFirst ? "\u{A0}ft" : "")
          }
          return LevelText.level(altitude)
        },
        Unit(size: 1) { metres, isFirst in words.number(metres) + (isFirst ? "\u{A0}m" : "") }
      )
    case .speed:
      return (
        Unit(size: 1852 / 3600) { knots, isFirst in
          words.number(knots) + (isFirst ? "\u{A0}kt" : "")
        },
        Unit(size: 1 / 3.6) { speed, isFirst in
          isFirst ? words.book("unit.kmh", ["n": words.number(speed)]) : words.number(speed)
        }
      )
    }
  }

  /// As many round figures as have room; the last that is not a flight level bears the unit.
  private func figures(_ unit: Unit, on rect: Rect, isAbove: Bool) -> [Item] {
    let (low, high) = (shades.low / unit.size, shades.high / unit.size)
    for count in (2...7).reversed() {
      let ticks = RoundTicks(from: low, to: high, atMost: count)
      let named = ticks.values.lastIndex { !unit.text($0, false).hasPrefix("FL") } ?? 0
      let texts = ticks.values.enumerated().map { index, value in
        unit.text(value, index == named)
      }
      let widths = texts.map { measurer.measure($0, style: type).width }
      let places = ticks.values.map { rect.minX + rect.width * ($0 - low) / (high - low) }
      // The outermost stay over the bar and its little margin.
      let starts = places.indices.map { index in
        min(
          max(places[index] - widths[index] / 2, rect.minX - style.length(7)),
          rect.maxX + style.length(7) - widths[index])
      }
      let isClear = starts.indices.dropFirst().allSatisfy {
        starts[$0] >= starts[$0 - 1] + widths[$0 - 1] + style.length(5)
      }
      guard isClear || count == 2 else { continue }
      return texts.indices.flatMap { index in
        item(texts[index], at: places[index], from: starts[index], widths[index], rect, isAbove)
      }
    }
    return []
  }

  private func item(
    _ text: String, at x: Double, from start: Double, _ width: Double, _ rect: Rect,
    _ isAbove: Bool
  ) -> [Item] {
    let edge = isAbove ? rect.minY : rect.maxY
    let end = isAbove ? edge - tick : edge + tick
    let baseline = isAbove ? end - type.size * 0.3 : end + type.size * 0.95
    let stroke = Stroke(color: style[.secondaryText], width: style.length(0.7))
    return [
      .path(
        PathItem(.line(from: Point(x: x, y: edge), to: Point(x: x, y: end)), stroke: stroke)),
      .text(TextItem(text, style: type, origin: Point(x: start, y: baseline), width: width)),
    ]
  }
}
