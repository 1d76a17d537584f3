internal import Cartography
internal import Geo
internal import Layout
internal import Themes

/// The layers of one view's ground in the colours of a theme, with the story's countries brought out.
struct GroundLayers {
  let data: GroundData
  let shapes: GroundShapes
  var islets: [Islet] = []
  let frame: Frame

  /// The layers, lowest first.
  ///
  /// - Parameter highlighted: codes of the countries of the story.
  func layers(
    _ style: MapStyle, _ request: MapRequest, net: GraticuleNet?, highlighted: Set<String>
  ) -> [PageLayer] {
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
      add(.sea, [fill(clip, style[.space]), fill(shapes.sphere, style[.sea])])
    }
    add(.graticule, graticule(net, style))
    add(.land, land(style, highlighted, areStory: false))
    add(.highlights, land(style, highlighted, areStory: true))
    // Below the lakes, where states have no line that a reader would look for.
    let states = states(style)
    if !states.isEmpty { add(.states, states) }
    add(.lakes, [fill(shapes.lakes, style[.lake])])
    add(.borders, borders(style))
    return layers
  }

  private func fill(_ path: Path, _ color: Color) -> Item {
    .path(PathItem(path, fill: color, isGround: true))
  }

  private func land(_ style: MapStyle, _ highlighted: Set<String>, areStory: Bool) -> [Item] {
    let color = style[areStory ? .highlight : .land]
    let codes = data.countries.map(\.code)
    let lands =
      zip(codes, shapes.countries).map { ($0, $1) } + islets.map { ($0.code, $0.path) }
    return lands.compactMap { code, path in
      guard !path.isEmpty, highlighted.contains(code) == areStory else { return nil }
      return fill(path, color)
    }
  }

  /// Thinner and paler than borders: half way to the land.
  private func states(_ style: MapStyle) -> [Item] {
    let stroke = Stroke(
      color: style[.border].mixed(with: style[.land], share: 0.4),
      width: style.width(.border) * 0.75)
    return shapes.states.map { .path(PathItem($0, stroke: stroke, isGround: true)) }
  }

  private func graticule(_ net: GraticuleNet?, _ style: MapStyle) -> [Item] {
    guard let path = net?.path else { return [] }
    let stroke = Stroke(color: style[.graticule], width: style.width(.graticule))
    return path.isEmpty ? [] : [.path(PathItem(path, stroke: stroke, isGround: true))]
  }

  private func borders(_ style: MapStyle) -> [Item] {
    let border = Stroke(color: style[.border], width: style.width(.border))
    let disputed = Stroke(
      color: style[.border], width: style.width(.border),
      dash: [style.length(2.6), style.length(1.8)])
    let coast = Stroke(color: style[.coast], width: style.width(.coast))
    var items = strokes(of: .border, border) + strokes(of: .disputed, disputed)
    items += strokes(of: .coast, coast)
    items += islets.filter { !$0.path.isEmpty }.map {
      .path(PathItem($0.path, stroke: coast, isGround: true))
    }
    items.append(.path(PathItem(shapes.lakes, stroke: coast, isGround: true)))
    items.append(.path(PathItem(shapes.sphere, stroke: coast, isGround: true)))
    return items
  }

  private func strokes(of kind: Boundary.Kind, _ stroke: Stroke) -> [Item] {
    shapes.lines.filter { $0.kind == kind }.map {
      .path(PathItem($0.path, stroke: stroke, isGround: true))
    }
  }
}
