import Layout

/// The drawing and the definitions it refers to.
struct SVGBody {
  private(set) var markup = XMLBuffer()
  private(set) var definitions = XMLBuffer()
  var identifiers = IdentifierRegistry()
  private var clips: [Path: String] = [:]

  mutating func write(_ background: Color, size: Size) {
    let bounds = Path.rectangle(Rect(x: 0, y: 0, width: size.width, height: size.height))
    write(
      PageLayer(name: "background", items: [.path(PathItem(bounds, fill: background))]))
  }

  mutating func write(_ layer: PageLayer) {
    var tag = XMLBuffer()
    tag.append("<g")
    tag.attribute("id", identifiers.identifier(for: layer.name))
    tag.append(" inkscape:groupmode=\"layer\"")
    tag.attribute("inkscape:label", layer.name)
    write(layer.items, in: tag, title: nil, clip: layer.clip)
  }

  private mutating func write(_ group: ItemGroup) {
    var tag = XMLBuffer()
    tag.append("<g")
    if let name = group.name, !name.isEmpty {
      tag.attribute("id", identifiers.identifier(for: name))
    }
    write(group.items, in: tag, title: group.name, clip: group.clip)
  }

  private mutating func write(_ items: [Item], in tag: XMLBuffer, title: String?, clip: Path?) {
    markup.append(tag)
    if let clip { markup.append(" clip-path=\"url(#\(identifier(ofClip: clip)))\"") }
    markup.append(">\n")
    if let title, !title.isEmpty {
      markup.element("title", title)
      markup.append("\n")
    }
    for item in items {
      switch item {
      case .path(let path): write(path)
      case .text(let text): SVGText.write(text, into: &markup, identifiers: &identifiers)
      case .group(let group): write(group)
      }
    }
    markup.append("</g>\n")
  }

  private mutating func write(_ item: PathItem) {
    guard item.fill != nil || item.stroke != nil, !item.path.isEmpty else { return }
    var element = XMLBuffer()
    element.append("<path d=\"")
    guard PathData.write(item.path, into: &element) else { return }
    element.append("\"")
    if let fill = item.fill {
      element.color("fill", fill)
      if item.fillRule == .evenOdd { element.append(" fill-rule=\"evenodd\"") }
    } else {
      element.append(" fill=\"none\"")
    }
    if let stroke = item.stroke { element.stroke(stroke) }
    element.append("/>\n")
    markup.append(element)
  }

  /// Equal clips share one definition.
  private mutating func identifier(ofClip path: Path) -> String {
    if let known = clips[path] { return known }
    let identifier = identifiers.next("clip")
    clips[path] = identifier
    var data = XMLBuffer()
    // A clip that cannot be written hides everything, as an empty one does.
    let isDrawable = PathData.write(path, into: &data) && !path.isEmpty
    definitions.append("<clipPath id=\"\(identifier)\"><path d=\"")
    if isDrawable { definitions.append(data) } else { definitions.append("M0 0") }
    definitions.append("\"/></clipPath>\n")
    return identifier
  }
}

extension XMLBuffer {
  /// A paint, its alpha as an opacity of its own, which SVG 1.1 readers know.
  mutating func color(_ name: String, _ color: Color) {
    attribute(name, color.hex)
    if color.alpha < 1 { attribute("\(name)-opacity", max(0, color.alpha), decimals: 3) }
  }

  fileprivate mutating func stroke(_ stroke: Stroke) {
    guard stroke.width.isFinite, stroke.width > 0 else { return }
    color("stroke", stroke.color)
    attribute("stroke-width", stroke.width, decimals: 3)
    if stroke.cap != .butt { attribute("stroke-linecap", stroke.cap.rawValue) }
    if stroke.join != .miter { attribute("stroke-linejoin", stroke.join.rawValue) }
    let dash = stroke.drawableDash
    guard !dash.isEmpty else { return }
    attribute(
      "stroke-dasharray", dash.map { Decimal.text($0, decimals: 3) }.joined(separator: " "))
  }
}
