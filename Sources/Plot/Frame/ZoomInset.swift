internal import Cartography
internal import Layout
internal import Themes

/// A neighbourhood of crowded places, magnified in a frame of its own: the same layers, labels and
/// style as on the map.
struct ZoomInset {
  let items: [Item]
  let warnings: [String]
  let labelBoxes: [(name: String, box: OrientedBox)]
  /// Ids of the places that are named.
  let placedIDs: Set<String>

  /// - Parameters:
  ///   - group: the places, with their lines.
  ///   - title: stands in a corner of the inset.
  ///   - town: that all of the places serve, as the title says.
  init(
    _ composer: MapComposer, _ group: SheetContent, naming: PlaceNaming, title: String,
    town: String?, in rect: Rect
  ) throws {
    let style = composer.style
    let measurer = composer.measurer
    let sheet = try MapSheet(composer, frame: rect, naming: naming, content: group, isInset: true)
      .labellingInnerLinesOnly()
    var scene = sheet.scene()
    let margin = Size(width: style.length(9), height: style.length(7))
    var furniture: [Item] = []
    var taken: [Rect] = []
    func set(_ items: [Item], _ size: Size, _ corners: [PanelPlacer.Corner]) {
      guard
        let place = sheet.corner(
          for: size, margin: margin, avoiding: taken, landCost: 0, among: corners)
      else { return }
      furniture += items.map { $0.moved(x: place.minX, y: place.minY) }
      taken.append(place)
    }
    var strong = style.text(.scale, ground: style[.casing])
    strong.weight = 700
    strong.size *= 1.25
    let width = measurer.measure(title, style: strong).width
    set(
      [
        .text(
          TextItem(title, style: strong, origin: Point(x: 0, y: strong.size * 0.85), width: width))
      ],
      Size(width: width, height: strong.size * 1.1),
      [.topLeft, .topRight, .bottomLeft, .bottomRight])
    let bar = ScaleBar(
      GroundScale(sheet.projector), units: composer.request.units,
      width: min(style.length(70), rect.width * 0.3), saysWhere: false, style: style,
      measurer: measurer)
    if let bar { set(bar.items, bar.size, [.bottomLeft, .bottomRight, .topRight, .topLeft]) }
    // The name of the one country all around says nothing.
    let countries = MapLayer.countryLabels.rawValue
    if scene.labels.count(where: { $0.layer == countries }) == 1 {
      scene.labels.removeAll { $0.layer == countries }
    }
    if let town { Self.shorten(&scene.labels, town: town) }
    scene.blocks += taken.map { $0.inset(by: -style.length(2)) }
    let placement = scene.place(measurer, grid: sheet.grid)
    // The map itself tells of places.
    let required = Set(scene.labels.filter { $0.isRequired && $0.id.isEmpty }.map(\.name))
    warnings = placement.dropped.filter(required.contains).map {
      "no room for the name of a stop: “\($0)”"
    }
    labelBoxes = placement.boxes
    placedIDs = placement.placedIDs
    let frame = Path.rectangle(rect)
    items =
      [.path(PathItem(.rectangle(rect.inset(by: -style.length(2.2))), fill: style[.casing]))]
      + placement.page.layers.map {
        .group(ItemGroup(name: "inset-\($0.name)", clip: $0.clip ?? frame, items: $0.items))
      }
      + furniture
      + [.path(PathItem(frame, stroke: Self.line(style)))]
  }

  /// `London Heathrow` under the title `London` is `Heathrow`.
  private static func shorten(_ labels: inout [LabelWish], town: String) {
    for index in labels.indices where labels[index].layer == MapLayer.placeLabels.rawValue {
      func shortened(_ lines: [LabelWish.Line]) -> [LabelWish.Line] {
        guard let first = lines.first, first.text.hasPrefix(town + " ") else { return lines }
        let rest = String(first.text.dropFirst(town.count + 1))
        return [.init(rest, style: first.style)] + lines.dropFirst()
      }
      labels[index].lines = shortened(labels[index].lines)
      labels[index].alternatives = labels[index].alternatives.map(shortened)
      labels[index].lastResorts = labels[index].lastResorts.map(shortened)
    }
  }

  /// The stroke of an inset's frame, of its spot on the map and of what ties them.
  static func line(_ style: MapStyle) -> Stroke {
    Stroke(color: style[.secondaryText], width: style.length(0.8), join: .miter)
  }
}
