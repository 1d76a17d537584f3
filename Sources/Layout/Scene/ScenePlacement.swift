/// A scene whose labels have found their places.
public struct ScenePlacement: Sendable {
  public var page: Page
  /// Names of the labels for which there was no room.
  public var dropped: [String]
  /// Where the placed labels stand, by name and in the order placed.
  public var boxes: [(name: String, box: OrientedBox)]
  /// The same of the labels that have an id, by that.
  public var boxesByID: [(id: String, box: OrientedBox)]
  /// Ids of the labels that were placed, and of those for which there was no room.
  public var placedIDs: Set<String>
  public var droppedIDs: Set<String>
}

extension Scene {
  /// The grid of what lies where in the frame.
  public func grid() -> RegionGrid {
    var grid = RegionGrid(bounds: frame)
    grid.fill(sphere, with: RegionGrid.water)
    for region in regions { grid.fill(region.path, with: region.id) }
    grid.fill(lakes, with: RegionGrid.water)
    return grid
  }

  /// Places every label and lays the page down.
  ///
  /// - Parameter grid: made by `grid()`, where the caller has it already.
  public func place(_ measurer: some TextMeasurer, grid: RegionGrid? = nil) -> ScenePlacement {
    var obstacles = Obstacles(page: frame)
    for block in blocks { obstacles.add(block) }
    for barrier in barriers { obstacles.add(line: barrier.points, clearance: barrier.clearance) }
    var placer = LabelPlacer(
      frame: frame, margin: labelMargin, grid: grid ?? self.grid(), measurer: measurer,
      obstacles: obstacles)
    placer.place(labels)
    let page = Page(
      size: size, background: background, layers: ground + layers(placer.placed) + furniture)
    return ScenePlacement(
      page: page, dropped: placer.dropped, boxes: placer.placed.map { ($0.wish.name, $0.box) },
      boxesByID: placer.placed.filter { !$0.wish.id.isEmpty }.map { ($0.wish.id, $0.box) },
      placedIDs: Set(placer.placed.map(\.wish.id)), droppedIDs: Set(placer.droppedIDs))
  }

  private func layers(_ placed: [PlacedLabel]) -> [PageLayer] {
    let clip = Path.rectangle(frame)
    var (marks, labels): ([String: [Int]], [String: [Int]]) = ([:], [:])
    for (index, label) in placed.enumerated() {
      let layer = label.wish.layer
      labels[layer, default: []].append(index)
      if !label.wish.marks.isEmpty { marks[markLayers[layer] ?? layer, default: []].append(index) }
    }
    return labelLayers.compactMap { name in
      var items = (marks[name] ?? []).flatMap { placed[$0].wish.marks }
      let labels = labels[name] ?? []
      guard !labels.isEmpty || !items.isEmpty else { return nil }
      for index in labels {
        if let leader, let line = placed[index].leader {
          items.append(.path(PathItem(.polyline(line.points), stroke: leader)))
        }
      }
      for index in labels { items += placed[index].items }
      return PageLayer(name: name, clip: clip, items: items)
    }
  }
}
