internal import Layout

/// One piece of what stands on or round a map beside the map itself.
struct Furniture {
  enum Kind: String {
    case graticuleLabels = "graticule-labels"
    case zoomInset = "zoom-inset"
    case panel
    case scaleBar = "scale-bar"
    case northArrow = "north-arrow"
    case locator
    case places = "place-list"
    case profile
    case title
    case source

    /// What goes before a stop loses its name for want of room.
    var givesWay: Bool { self == .graticuleLabels || self == .northArrow || self == .locator }
  }

  var kind: Kind
  var items: [Item]
  /// Where it stands on the map: labels keep off.
  var rects: [Rect] = []
  /// Lines of it that no label may cross.
  var lines: [(from: Point, to: Point)] = []
}

extension Scene {
  /// Adds the pieces, those of one kind in one layer, lowest first.
  mutating func add(_ pieces: [Furniture], air: Double) {
    for piece in pieces {
      blocks += piece.rects.map { $0.inset(by: -air) }
      barriers += piece.lines.map { Barrier(points: [$0.from, $0.to], clearance: 1.5) }
    }
    let order: [Furniture.Kind] = [
      .zoomInset, .panel, .scaleBar, .northArrow, .locator, .places, .profile, .title,
      .source,
    ]
    func layer(_ kind: Furniture.Kind, clip: Path? = nil) -> PageLayer? {
      let items = pieces.filter { $0.kind == kind }.flatMap(\.items)
      return items.isEmpty ? nil : PageLayer(name: kind.rawValue, clip: clip, items: items)
    }
    // Degrees belong to the map's ground; names stand above them.
    if let degrees = layer(.graticuleLabels, clip: .rectangle(frame)) { ground.append(degrees) }
    furniture += order.compactMap { layer($0) }
  }
}
