/// Names of areas: countries inside their borders, seas on open water.
extension LabelPlacer {
  func inside(
    _ region: Int32, _ preferred: Point?, _ wish: LabelWish, _ block: LabelBlock
  ) -> PlacedLabel? {
    if let point = preferred, wish.pinnedSide != nil || wish.offset != Point(x: 0, y: 0) {
      return upright(wish, block, centered(block, at: point), .center)
    }
    let shape = RegionShape(centers[region] ?? [])
    guard let middle = shape.middle else { return nil }
    let goal = preferred.flatMap { frame.contains($0) ? $0 : nil } ?? middle
    let centers = shape.sample(400, first: goal)
    let room = room(shape)
    var label: PlacedLabel?
    if room.width >= block.width, room.height >= block.height {
      label = best(centers, goal, wish, block) { $0 == region }
    }
    if label == nil, Point(x: room.width, y: room.height).length >= block.width {
      label = turned(shape, centers, goal, wish, block, region)
    }
    let share = 0.45
    if label == nil, room.width * room.height >= share * block.width * block.height {
      label = best(centers, goal, wish, block, share: share, of: region) {
        $0 == region || $0 == RegionGrid.water
      }
    }
    return label ?? besideIsland(shape, wish, block, region)
  }

  /// No less than what all cells of a region take in width and in height: most countries are told by
  /// it to be too small for their names.
  private func room(_ shape: RegionShape) -> Size {
    guard let bounds = shape.bounds else { return Size(width: 0, height: 0) }
    // The shape has the middles of every other cell.
    return Size(width: bounds.width + 3 * grid.cell, height: bounds.height + 3 * grid.cell)
  }

  func atSea(
    _ point: Point, reach: Double, _ wish: LabelWish, _ block: LabelBlock
  ) -> PlacedLabel? {
    if wish.pinnedSide != nil || wish.offset != Point(x: 0, y: 0) {
      return upright(wish, block, centered(block, at: point), .center)
    }
    var centers = [point]
    for ring in 1...8 {
      let radius = reach * Double(ring) / 8
      for step in 0..<(6 + 2 * ring) {
        let (dx, dy) = unitVector(2 * .pi * Double(step) / Double(6 + 2 * ring))
        centers.append(Point(x: point.x + dx * radius, y: point.y + dy * radius * 0.7))
      }
    }
    return best(centers, point, wish, block) { $0 == RegionGrid.water }
  }

  /// The free place nearest the goal, room on all sides counting as nearness.
  private func best(
    _ centers: [Point], _ goal: Point, _ wish: LabelWish, _ block: LabelBlock,
    share: Double = 0, of region: Int32 = 0, _ passes: (Int32) -> Bool
  ) -> PlacedLabel? {
    var best: (cost: Double, rect: Rect)?
    for center in centers {
      let rect = centered(block, at: center)
      let distance = (center - goal).length
      guard distance - 30 < best?.cost ?? .infinity else { continue }
      guard grid.allSatisfy(in: rect.inset(x: -2, y: -1), passes), isFree(rect) else { continue }
      if share > 0 {
        let (inside, all) = grid.count(in: rect) { $0 == region }
        guard Double(inside) >= share * Double(all) else { continue }
      }
      var cost = distance
      for room in [5.0, 10.0, 15.0] where grid.allSatisfy(in: rect.inset(by: -room), passes) {
        cost -= 10
      }
      if cost < best?.cost ?? .infinity { best = (cost, rect) }
    }
    return best.map { upright(wish, block, $0.rect, .center) }
  }

  /// A name along the axis of a long, slanting country, wholly inside it.
  private func turned(
    _ shape: RegionShape, _ centers: [Point], _ goal: Point, _ wish: LabelWish,
    _ block: LabelBlock, _ region: Int32
  ) -> PlacedLabel? {
    guard block.lineCount == 1, let axis = shape.axis else { return nil }
    var best: (cost: Double, box: OrientedBox)?
    for turn in [0.0, 6, -6, 12, -12, 18, -18] {
      let angle = Self.readable(axis + turn * .pi / 180)
      // Text that all but lies would look like a slip.
      guard abs(angle) > 12 * .pi / 180 else { continue }
      let (x, y) = unitVector(angle)
      let along = Point(x: x, y: y)
      for center in centers {
        let cost = (center - goal).length * 0.5 + abs(turn)
        guard cost < best?.cost ?? .infinity else { continue }
        let box = OrientedBox(
          center: center, halfWidth: block.width / 2, halfHeight: block.height / 2, rotation: angle)
        guard grid.allSatisfy(in: box.expanded(by: 1), along: along, { $0 == region }),
          isFree(box)
        else { continue }
        best = (cost, box)
      }
    }
    return best.map { best in
      let (x, y) = unitVector(best.box.rotation)
      return PlacedLabel(
        wish: wish, box: best.box,
        items: block.items(
          center: best.box.center, rotation: best.box.rotation, axis: Point(x: x, y: y),
          normal: Point(x: -y, y: x)))
    }
  }

  /// An angle at which text does not stand on its head: within a quarter turn of level.
  private static func readable(_ angle: Double) -> Double {
    var angle = angle
    while angle > .pi / 2 { angle -= .pi }
    while angle <= -.pi / 2 { angle += .pi }
    // A hair's breadth past upright would be read from the other side.
    return angle > 80 * .pi / 180 ? angle - .pi : angle
  }

  /// A name in the water beside an island too small to hold it, no other land being as near.
  private func besideIsland(
    _ shape: RegionShape, _ wish: LabelWish, _ block: LabelBlock, _ region: Int32
  ) -> PlacedLabel? {
    guard let land = shape.bounds, land.width < 1.6 * block.width, land.height < 6 * block.height
    else { return nil }
    let center = land.center
    var best: (cost: Double, rect: Rect)?
    for seat in LabelSeat.all where seat.lift == 0 {
      let reach = Point(x: land.width / 2 + grid.cell, y: land.height / 2 + grid.cell)
      let distance = seat.side.x == 0 ? reach.y : reach.x
      var rect = seat.rect(block, of: center, distance: distance + 3)
      if seat.side.x != 0, seat.side.y != 0 {
        rect.y = seat.side.y < 0 ? land.minY - block.height : land.maxY
      }
      let around = rect.inset(by: -10)
      guard grid.allSatisfy(in: rect.inset(by: -1), { $0 == RegionGrid.water }), isFree(rect),
        grid.allSatisfy(in: around, { $0 == RegionGrid.water || $0 == region })
      else { continue }
      if seat.cost.0 < best?.cost ?? .infinity { best = (seat.cost.0, rect) }
    }
    return best.map { upright(wish, block, $0.rect, .center) }
  }

  private func centered(_ block: LabelBlock, at p: Point) -> Rect {
    Rect(
      x: p.x - block.width / 2, y: p.y - block.height / 2, width: block.width, height: block.height)
  }
}
