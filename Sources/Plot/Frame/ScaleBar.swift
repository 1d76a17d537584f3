internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// One line of ground at the middle of the map, measured above in one unit and below in another,
/// each in round figures.
struct ScaleBar {
  private(set) var items: [Item] = []
  private(set) var size = Size(width: 0, height: 0)

  /// Where the largest scale on a map is more than this times the smallest, a bar says nothing: laid
  /// beside a distance it would be wrong by a quarter or more either way.
  static let mostVariation = 1.6
  /// Below this a map counts as of one scale, and the bar need not say where it is true: what is read
  /// off a bar by eye is no better than one part in fifty.
  static let leastVariation = 1.04

  /// - Parameters:
  ///   - width: about how long the bar may be, in points.
  ///   - saysWhere: whether a bar that is true at the map's middle only may say so.
  /// - Returns: `nil` where the scale varies too much, or no round length fits.
  init?(
    _ scale: GroundScale?, units: DistanceUnit, width: Double, saysWhere: Bool = true,
    style: MapStyle, measurer: some TextMeasurer
  ) {
    guard let scale, scale.variation <= Self.mostVariation else { return nil }
    let lower: DistanceUnit = units == .kilometers ? .nauticalMiles : .kilometers
    guard let above = Half(scale, units, width), let below = Half(scale, lower, width) else {
      return nil
    }
    let type = style.text(.scale, ground: style[.casing])
    let caption =
      saysWhere && scale.variation > Self.leastVariation ? "at the map’s centre" : nil
    let tick = style.length(4)
    // Figures stand under their ticks' middle; the zero's half juts out.
    let zero = measurer.measure("0", style: type).width
    let left = zero / 2
    let line = type.size * 1.12 + tick
    draw(above, below, left: left, line: line, tick: tick, style: style)
    let labels = [(above, line - tick - type.size * 0.26), (below, line + tick + type.size * 0.96)]
    for (half, baseline) in labels {
      add("0", at: left - zero / 2, baseline, type, zero)
      let number = measurer.measure(half.figure, style: type).width
      let text = "\(half.figure) \(half.name)"
      let whole = measurer.measure(text, style: type).width
      add(text, at: max(left + half.length - number / 2, left + zero), baseline, type, whole)
    }
    if let caption {
      var quiet = type
      quiet.weight = 400
      quiet.color = style[.secondaryText]
      add(
        caption, at: 0, line + tick + type.size * 2.2, quiet,
        measurer.measure(caption, style: quiet).width)
    }
    size.height = line + tick + type.size * (caption == nil ? 1.2 : 2.45)
  }

  private struct Half {
    var length: Double
    var figure: String
    var name: String

    /// The largest round length that is not longer than `most` on the page.
    init?(_ scale: GroundScale, _ unit: DistanceUnit, _ most: Double) {
      let meters =
        switch unit {
        case .kilometers: 1000.0
        case .nauticalMiles: 1852.0
        case .miles: 1609.344
        }
      let customary = [
        10_000.0, 5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1,
      ]
      guard let round = customary.first(where: { $0 * meters / scale.atCenter <= most }),
        let length = scale.length(of: Length(meters: round * meters))
      else { return nil }
      self.length = length
      figure = round < 1 ? "\(round)" : Wording.number(round)
      name =
        switch unit {
        case .kilometers: "km"
        case .nauticalMiles: "NM"
        case .miles: "mi"
        }
    }
  }

  private mutating func draw(
    _ above: Half, _ below: Half, left: Double, line: Double, tick: Double, style: MapStyle
  ) {
    var path = Path.line(
      from: Point(x: left, y: line),
      to: Point(x: left + max(above.length, below.length), y: line))
    for (half, end) in [(above, -tick), (below, tick)] {
      for share in [0, 0.5, 1] {
        let x = left + half.length * share
        let reach = share == 0.5 ? end * 0.6 : end
        path.append(.line(from: Point(x: x, y: line), to: Point(x: x, y: line + reach)))
      }
    }
    let ink = Stroke(color: style[.text], width: style.length(1), cap: .square, join: .miter)
    let halo = Stroke(color: style[.casing], width: style.length(3.2), cap: .square, join: .miter)
    items.append(.path(PathItem(path, stroke: halo)))
    items.append(.path(PathItem(path, stroke: ink)))
    size.width = left + max(above.length, below.length)
  }

  private mutating func add(
    _ text: String, at x: Double, _ baseline: Double, _ type: TextStyle, _ width: Double
  ) {
    items.append(
      .text(TextItem(text, style: type, origin: Point(x: x, y: baseline), width: width)))
    size.width = max(size.width, x + width)
  }
}
