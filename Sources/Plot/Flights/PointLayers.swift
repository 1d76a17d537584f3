internal import Cartography
internal import Evidence
internal import Layout
internal import Routes
internal import Themes

/// Points of interest: small diamonds with a word beside them.
struct PointLayers {
  private(set) var items: [Item] = []
  private(set) var blocks: [Rect] = []
  private(set) var wishes: [LabelWish] = []

  init(
    _ points: [PointOfInterest], projector: MapProjector, style: MapStyle, wording: MapWording,
    overrides: LabelOverrides
  ) {
    // Half a symbol at the edge would say that the map ends at the place.
    let frame = projector.view.frame.expanded(by: -4)
    for point in points {
      guard let (x, y) = projector.point(point.place.coordinate), x > frame.minX, x < frame.maxX,
        y > frame.minY, y < frame.maxY
      else { continue }
      let p = Point(x: x, y: y)
      items += Self.symbol(point.certainty, at: p, style: style)
      let r = style.length(5.6)
      blocks.append(Rect(x: x - r, y: y - r, width: 2 * r, height: 2 * r))
      var type = style.text(.placeDetail, ground: style[.casing], color: style[.text])
      type.weight = 600
      let name = LabelWish.Line(point.name, style: type)
      let details = Self.details(point, wording).map {
        LabelWish.Line($0, style: style.text(.placeDetail, ground: style[.casing]))
      }
      let wish = LabelWish(
        name: point.name, lines: [name] + details,
        alternatives: details.isEmpty ? [] : [[name]], target: .point(p, radius: r), priority: 5,
        isRequired: points.count <= 25, layer: MapLayer.placeLabels.rawValue)
      if let wish = overrides.apply(to: wish) { wishes.append(wish) }
    }
  }

  /// The text in lines of some 34 letters, then how well it is known and by whom.
  private static func details(_ point: PointOfInterest, _ wording: MapWording) -> [String] {
    var lines = point.text.map { Self.lines(of: $0, letters: 34) } ?? []
    let word =
      switch point.certainty {
      case .inferred, .disputed: point.certainty.map(wording.words.word) ?? ""
      case .unstated: wording.book("map.noSource")
      case .confirmed, .reported, nil: ""
      }
    let hedge = point.hedge.map(wording.words.word) ?? ""
    let known = [hedge, word, wording.references(point.sources)].filter { !$0.isEmpty }
      .joined(separator: " ")
    if known.isEmpty { return lines }
    if let last = lines.last, last.count + known.count < 40 {
      lines[lines.count - 1] = "\(last) \(known)"
    } else {
      lines.append(known)
    }
    return lines
  }

  private static func lines(of text: String, letters: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
      if let last = lines.last, last.count + word.count < letters {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }

  /// A diamond: filled unless the place is less than reported, dotted where it is disputed.
  static func symbol(_ certainty: Certainty?, at p: Point, style: MapStyle) -> [Item] {
    func diamond(_ r: Double) -> Path {
      .polygon([
        Point(x: p.x, y: p.y - r), Point(x: p.x + r, y: p.y), Point(x: p.x, y: p.y + r),
        Point(x: p.x - r, y: p.y),
      ])
    }
    let casing = Item.path(PathItem(diamond(style.length(6.2)), fill: style[.casing]))
    let ink = certainty == .unstated ? style[.unstated] : style[.marker]
    switch certainty {
    case .confirmed, .reported, nil:
      return [casing, .path(PathItem(diamond(style.length(4.4)), fill: ink))]
    case .inferred, .disputed, .unstated:
      let dash = certainty == .disputed ? [style.length(1.2), style.length(1.2)] : []
      let stroke = Stroke(color: ink, width: style.length(1.4), dash: dash, join: .miter)
      return [
        casing, .path(PathItem(diamond(style.length(3.8)), fill: style[.casing], stroke: stroke)),
      ]
    }
  }
}
