internal import Cartography
internal import Layout
internal import Themes

/// Degrees where the graticule's lines meet the map's edge: the frame, or the outline of the globe.
///
/// Meridians are named below and above, parallels left and right, each once a side; on a map turned by
/// more than 45° the other way round. Where a side is crowded only every second, third … line is.
struct GraticuleLabels {
  struct Label {
    var item: Item
    var rect: Rect
  }

  let sheet: MapSheet
  let style: MapStyle
  let measurer: any TextMeasurer
  /// Whether a label may stand in a rectangle.
  let isFree: (Rect) -> Bool

  /// A smaller map has no room for figures round its edge, in points of height or width.
  private static let smallestFrame = 150.0

  func labels() -> [Label] {
    let net = sheet.net
    guard min(sheet.frame.width, sheet.frame.height) >= Self.smallestFrame else { return [] }
    let type = style.text(.graticule)
    let edge = GraticuleEdge(sheet: sheet, style: style, height: type.size)
    var ends: [GraticuleEdge.Side: [Candidate]] = [:]
    for line in net.lines {
      let text = GraticuleWording.text(line.kind, line.degrees, spacing: net.spacing)
      let width = measurer.measure(text, style: type).width
      let number = Int((line.degrees / net.spacing).rounded())
      for end in edge.ends(of: line, width: width) {
        ends[end.side, default: []].append(
          Candidate(number: number, text: text, rect: end.rect))
      }
    }
    var labels: [Label] = []
    // In one order: left and right first, for there are fewer of them.
    for sides in Self.opposites {
      for candidate in thinned(sides.map { ends[$0] ?? [] }, spacing: net.spacing) {
        let air = candidate.rect.inset(by: -style.length(4))
        guard isFree(candidate.rect), !labels.contains(where: { $0.rect.intersects(air) }) else {
          continue
        }
        labels.append(Label(item: item(candidate), rect: candidate.rect))
      }
    }
    return labels
  }

  private struct Candidate {
    /// Of the line, counted from the equator or from Greenwich.
    var number: Int
    var text: String
    var rect: Rect
  }

  /// Sides that name the same lines, in steps of the same width.
  private static let opposites: [[GraticuleEdge.Side]] = [
    [.left, .right], [.bottom, .top], [.limbLeft, .limbRight], [.limbBottom, .limbTop],
  ]

  /// Every line's label, or every second, third … so that the edges stay quiet; none at all on a side
  /// where even that does not help, as at a pole on the globe's rim.
  private func thinned(_ sides: [[Candidate]], spacing: Double) -> [Candidate] {
    let steps = Self.steps.filter { step in
      Self.customary.contains { abs($0 - spacing * step) < 1e-6 }
    }
    func every(_ step: Double, of side: [Candidate]) -> [Candidate] {
      side.filter { $0.number % Int(step) == 0 }
    }
    let calm = steps.first { step in sides.allSatisfy { isCalm(every(step, of: $0)) } }
    if let calm { return sides.flatMap { every(calm, of: $0) } }
    return sides.flatMap { side in
      steps.first { isCalm(every($0, of: side)) }.map { every($0, of: side) } ?? []
    }
  }

  private func isCalm(_ candidates: [Candidate]) -> Bool {
    let rooms = candidates.map { $0.rect.inset(x: -style.length(24), y: -style.length(26)) }
    return !rooms.indices.contains { i in rooms[..<i].contains { $0.intersects(rooms[i]) } }
  }

  private static let steps: [Double] = [1, 2, 3, 4, 5, 6, 10, 12, 18]
  /// Between two figures at the edge, in degrees.
  private static let customary: [Double] = [
    0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 45, 60, 90,
  ]

  private func item(_ candidate: Candidate) -> Item {
    let rect = candidate.rect
    // The colour of names on the same ground: what is legible there is known.
    let (ground, color): (ColorRole, ColorRole?) =
      switch sheet.ground(at: rect.center) {
      case .space: (.space, nil)
      case .sea: (.sea, nil)
      case .land: (.land, .countryText)
      case .highlight: (.highlight, .storyCountryText)
      }
    let type = style.text(.graticule, ground: style[ground], color: color.map { style[$0] })
    let origin = Point(x: rect.minX, y: rect.center.y + type.size * 0.36)
    return .text(TextItem(candidate.text, style: type, origin: origin, width: rect.width))
  }
}
