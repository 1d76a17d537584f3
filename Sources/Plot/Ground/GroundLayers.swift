internal import Cartography
internal import Geo
internal import Layout
internal import Themes

/// Sea, land, lakes, net and borders of one view, as paths.
struct GroundLayers {
  /// Everything that the projection shows.
  let sphere: Path
  /// By the index of the country in the data.
  let countries: [Path]
  let lakes: Path
  /// Islands that stay, however small, by the code of their country.
  private let islets: [(code: String, path: Path)]
  /// The outline of what the projection shows, cut to the frame and a little more.
  let rim: [[Point]]

  private let projector: MapProjector
  private let data: GroundData

  /// - Parameter smallest: what an island takes at least that holds a place of the routes.
  init(_ data: GroundData, projector: MapProjector, smallest: Double = 2) {
    self.data = data
    self.projector = projector
    sphere = projector.spherePath
    rim = [sphere.points + sphere.points.prefix(1)]
    countries = data.countries.map { projector.path(of: $0.polygons) }
    lakes = Self.lakes(data.lakes, projector)
    islets = data.islets.map {
      ($0.country, Self.visible(projector.path(of: [$0.polygon]), at: $0, projector, smallest))
    }
  }

  /// The layers, lowest first.
  ///
  /// - Parameter highlighted: codes of the countries of the story.
  func layers(
    _ style: MapStyle, _ request: MapRequest, net: GraticuleNet?, highlighted: Set<String>
  ) -> [PageLayer] {
    let frame = projector.view.frame
    let clip = Path.rectangle(
      Rect(
        x: frame.minX, y: frame.minY, width: frame.maxX - frame.minX,
        height: frame.maxY - frame.minY))
    var layers: [PageLayer] = []
    func add(_ layer: MapLayer, _ items: @autoclosure () -> [Item]) {
      guard request.draws(layer) else { return }
      layers.append(PageLayer(name: layer.rawValue, clip: clip, items: items()))
    }
    if !request.isTransparent {
      add(.sea, [fill(clip, style[.space]), fill(sphere, style[.sea])])
    }
    add(.graticule, graticule(net, style))
    add(.land, land(style, highlighted, areStory: false))
    add(.highlights, land(style, highlighted, areStory: true))
    // Below the lakes, where states have no line that a reader would look for.
    let states = states(style)
    if !states.isEmpty { add(.states, states) }
    add(.lakes, [fill(lakes, style[.lake])])
    add(.borders, borders(style))
    return layers
  }

  /// The path of an island enlarged about its middle until it can be seen; a dot where nothing is
  /// left of its shape.
  private static func visible(
    _ path: Path, at island: Island, _ projector: MapProjector, _ smallest: Double
  ) -> Path {
    if let bounds = path.bounds, path.points.count > 2, max(bounds.width, bounds.height) > 0.01 {
      let factor = max(1, smallest / max(bounds.width, bounds.height))
      let middle = bounds.center
      return path.map { middle + ($0 - middle) * factor }
    }
    guard let corner = island.polygon.rings.first?.points.first,
      let (x, y) = projector.point(corner)
    else { return Path() }
    return .circle(center: Point(x: x, y: y), radius: smallest / 2)
  }

  /// Lakes of some size on the page: a swarm of dots would say nothing but noise.
  private static func lakes(_ lakes: [SphericalPolygon], _ projector: MapProjector) -> Path {
    var all = Path()
    for lake in lakes {
      if let outline = lake.rings.first?.line, projector.isSmaller(outline, than: 4) { continue }
      let path = projector.path(of: [lake])
      guard let bounds = path.bounds, bounds.width * bounds.height > 60 else { continue }
      all.append(path)
    }
    return all
  }

  private func fill(_ path: Path, _ color: Color) -> Item {
    .path(PathItem(path, fill: color, isGround: true))
  }

  private func land(_ style: MapStyle, _ highlighted: Set<String>, areStory: Bool) -> [Item] {
    let color = style[areStory ? .highlight : .land]
    let lands = zip(data.countries.map(\.code), countries).map { ($0, $1) } + islets
    return lands.compactMap { code, path in
      guard !path.isEmpty, highlighted.contains(code) == areStory else { return nil }
      return fill(path, color)
    }
  }

  /// Thinner and paler than borders: half way to the land.
  private func states(_ style: MapStyle) -> [Item] {
    let stroke = Stroke(
      color: style[.border].mixed(with: style[.land], share: 0.4),
      width: style.width(.border) * 0.75, join: .bevel)
    return data.stateLines.compactMap { line in
      let path = projector.path(of: line.line)
      return path.isEmpty ? nil : .path(PathItem(path, stroke: stroke, isGround: true))
    }
  }

  private func graticule(_ net: GraticuleNet?, _ style: MapStyle) -> [Item] {
    guard let path = net?.path else { return [] }
    let stroke = Stroke(color: style[.graticule], width: style.width(.graticule))
    return path.isEmpty ? [] : [.path(PathItem(path, stroke: stroke, isGround: true))]
  }

  private func borders(_ style: MapStyle) -> [Item] {
    // Lines a pixel wide turn so finely that round joins cannot be seen; they cost a fifth more.
    let border = Stroke(color: style[.border], width: style.width(.border), join: .bevel)
    let disputed = Stroke(
      color: style[.border], width: style.width(.border),
      dash: [style.length(2.6), style.length(1.8)], join: .bevel)
    let coast = Stroke(color: style[.coast], width: style.width(.coast), join: .bevel)
    var items = strokes(of: .border, border) + strokes(of: .disputed, disputed)
    items += strokes(of: .coast, coast)
    items += islets.filter { !$0.path.isEmpty }.map {
      .path(PathItem($0.path, stroke: coast, isGround: true))
    }
    items.append(.path(PathItem(lakes, stroke: coast, isGround: true)))
    items.append(.path(PathItem(sphere, stroke: coast, isGround: true)))
    return items
  }

  /// A path a line: stroking all as one is twice as slow.
  private func strokes(of kind: Boundary.Kind, _ stroke: Stroke) -> [Item] {
    data.boundaries.compactMap { boundary in
      guard boundary.kind == kind else { return nil }
      let path = projector.path(of: boundary.line)
      return path.isEmpty ? nil : .path(PathItem(path, stroke: stroke, isGround: true))
    }
  }
}
