import Layout
import PageInspection
import Plot
import Themes

/// What a test asks of a finished map.
struct MapFindings {
  let drawing: MapDrawing
  let theme: Theme
  var page: Page { drawing.page }

  init(_ drawing: MapDrawing, theme: String = "newsprint") throws {
    self.drawing = drawing
    self.theme = try Theme.named(theme)
  }

  var layerNames: [String] { page.layers.map(\.name) }

  func items(_ layer: String) -> [Item] { page.layers.filter { $0.name == layer }.flatMap(\.items) }

  func paths(_ layer: String) -> [PathItem] { items(layer).flatMap(\.paths) }

  func texts(_ layer: String) -> [TextItem] { items(layer).flatMap(\.texts) }

  var texts: [TextItem] { page.layers.flatMap(\.items).flatMap(\.texts) }

  /// A layer's lines of text as one, with plain spaces.
  func words(_ layer: String) -> String {
    String(texts(layer).map(\.text).joined(separator: " ").map { $0 == "\u{A0}" ? " " : $0 })
  }

  /// Where the map is.
  var frame: Rect? { page.layers.first { $0.name == "routes" }?.clip?.bounds }

  /// The routes' lines without their casings.
  var routes: [PathItem] {
    paths("routes").filter { $0.fill == nil && $0.stroke?.color != theme[.casing] }
  }

  /// Signs of direction.
  var aircraft: [Rect] {
    paths("routes").filter { $0.fill != nil && $0.stroke == nil }.compactMap(\.path.bounds)
  }

  /// A symbol of a place: the shape of its casing.
  var symbols: [Rect] {
    paths("places").filter { $0.fill == theme[.casing] && $0.stroke == nil }
      .compactMap(\.path.bounds)
  }

  var panel: Rect? { paths("panel").first?.path.bounds }

  /// What stands on the map besides the map: its name and its room.
  var furniture: [(name: String, rect: Rect)] {
    var found = texts("graticule-labels").map { (name: "degrees “\($0.text)”", rect: $0.bounds) }
    for layer in ["scale-bar", "north-arrow", "locator"] {
      if let rect = room(layer) { found.append((layer, rect)) }
    }
    if let panel { found.append(("panel", panel)) }
    found += insets.map { ("inset", $0) }
    return found
  }

  /// Frames of zoom insets.
  var insets: [Rect] {
    paths("zoom-inset").filter { $0.fill == theme[.casing] && $0.stroke == nil }
      .compactMap(\.path.bounds).filter { $0.width > 60 }
  }

  /// Round all that a layer draws.
  func room(_ layer: String) -> Rect? {
    let rects = paths(layer).compactMap(\.path.bounds) + texts(layer).map(\.bounds)
    return rects.first.map { rects.dropFirst().reduce($0) { $0.union($1) } }
  }

  /// Pieces of furniture that overlap one another, a symbol, a sign of direction or a route, or do
  /// not lie on the page.
  var furnitureFaults: [String] {
    let sheet = Rect(x: 0, y: 0, width: page.size.width, height: page.size.height)
    let pieces = furniture
    var faults = pieces.filter { !sheet.contains($0.rect) }.map { "\($0.name) leaves the page" }
    for (index, piece) in pieces.enumerated() {
      faults += pieces[..<index].filter { $0.rect.intersects(piece.rect) }
        .map { "\($0.name) / \(piece.name)" }
      faults += (symbols + aircraft).filter { $0.intersects(piece.rect) }
        .map { _ in "\(piece.name) on a symbol" }
      let box = OrientedBox(piece.rect)
      if routes.contains(where: { route in
        route.path.segments.contains { box.intersects(from: $0.0, to: $0.1, clearance: 0) }
      }) {
        faults.append("\(piece.name) on a route")
      }
      let band = ["title", "source"].flatMap(texts).map(\.bounds)
      if band.contains(where: { $0.intersects(piece.rect) }) {
        faults.append("\(piece.name) on the title or the source line")
      }
    }
    return faults
  }

  func box(_ name: String) -> OrientedBox? {
    drawing.labelBoxes.first { $0.name == name }?.box
  }

  /// Pairs of labels that share area.
  var overlaps: [String] {
    let boxes = drawing.labelBoxes
    return boxes.indices.flatMap { i in
      boxes[..<i].filter { $0.box.intersects(boxes[i].box) }.map { "\($0.name) / \(boxes[i].name)" }
    }
  }

  /// Labels on something that they must keep off, and on what.
  var trespassers: [String] {
    let frame = frame ?? Rect(x: 0, y: 0, width: 0, height: 0)
    let casing = (paths("routes").first?.stroke?.width ?? 0) / 2 - 1e-6
    var solids: [(name: String, rect: Rect)] = []
    solids += symbols.map { ("symbol", $0) }
    solids += aircraft.map { ("aircraft", $0) }
    solids += furniture
    return drawing.labelBoxes.flatMap { name, box in
      var faults = frame.contains(box.bounds) ? [] : ["\(name) leaves the frame"]
      // What stands in an inset is no trespasser there.
      let inset = insets.first { $0.contains(box.bounds) }
      faults += solids.filter { $0.rect != inset && OrientedBox($0.rect).intersects(box) }
        .map { "\(name) on the \($0.name)" }
      if routes.contains(where: { route in
        route.path.segments.contains { box.intersects(from: $0.0, to: $0.1, clearance: casing) }
      }) {
        faults.append("\(name) on a route")
      }
      return faults
    }
  }

  /// Texts that are cut by the page's edge.
  var cutTexts: [String] {
    let sheet = Rect(x: 0, y: 0, width: page.size.width, height: page.size.height)
    return texts.filter { $0.rotation == 0 && !sheet.contains($0.bounds) }.map(\.text)
  }

  /// Layers that hold an infinite coordinate, or one that is no number.
  var layersWithBadNumbers: [String] {
    page.layers.filter { layer in
      let numbers = layer.items.flatMap(\.texts).flatMap {
        [$0.origin.x, $0.origin.y, $0.width, $0.rotation]
      }
      return layer.clip?.isFinite == false || !numbers.allSatisfy(\.isFinite)
        || !layer.items.flatMap(\.paths).allSatisfy(\.path.isFinite)
    }
    .map(\.name)
  }
}
