/// Names of areas: countries inside their borders, seas on open water.
extension LabelPlacer {
  /// The area of a wish for a name in a region; `nil` for other wishes, and where nothing of it is seen.
  func area(of wish: LabelWish) -> RegionArea? {
    guard case .region(let region, let preferred) = wish.target, let shape = shapes[region] else {
      return nil
    }
    return RegionArea(region, shape, cell: grid.cell, preferred: preferred, frame: frame)
  }

  func inside(_ area: RegionArea, _ wish: LabelWish, _ block: LabelBlock) -> PlacedLabel? {
    let (region, room) = (area.region, area.room)
    var label: PlacedLabel?
    if room.width >= block.width, room.height >= block.height {
      label = best(area.centers, area.goal, wish, block, within: area.extent) { $0 == region }
    }
    if label == nil, Point(x: room.width, y: room.height).length >= block.width {
      label = turned(area, wish, block)
    }
    let share = 0.45
    if label == nil, room.width * room.height >= share * block.width * block.height {
      label = best(area.centers, area.goal, wish, block, share: share, of: region) {
        $0 == region || $0 == RegionGrid.water
      }
    }
    return label ?? besideIsland(area.shape, wish, block, region)
  }

  func atSea(
    _ point: Point, reach: Double, _ wish: LabelWish, _ block: LabelBlock
  ) -> PlacedLabel? {
    let centers =
      [point]
      + Self.rings.map { ring in
        let radius = reach * ring.share
        return Point(x: point.x + ring.x * radius, y: point.y + ring.y * radius * 0.7)
      }
    return best(centers, point, wish, block) { $0 == RegionGrid.water }
  }

  /// Eight rings of points round the middle: the ring's radius as a part of the reach, and directions.
  private static let rings: [(share: Double, x: Double, y: Double)] = (1...8).flatMap { ring in
    (0..<(6 + 2 * ring)).map { step in
      let (x, y) = unitVector(2 * .pi * Double(step) / Double(6 + 2 * ring))
      return (share: Double(ring) / 8, x: x, y: y)
    }
  }

  /// The free place nearest the goal, room on all sides counting as nearness.
  ///
  /// - Parameter extent: beyond which nothing passes.
  private func best(
    _ centers: [Point], _ goal: Point, _ wish: LabelWish, _ block: LabelBlock,
    within extent: Rect? = nil, share: Double = 0, of region: Int32 = 0,
    _ passes: (Int32) -> Bool
  ) -> PlacedLabel? {
    let (halfWidth, halfHeight) = (block.width / 2, block.height / 2)
    // Where its middle may be, a little more than that so that no rounding matters.
    let seen = frame.inset(x: halfWidth + air - 0.01, y: halfHeight + air - 0.01)
    let room = extent?.inset(x: halfWidth + 1.99, y: halfHeight + 0.99) ?? seen
    var best: (cost: Double, rect: Rect)?
    for center in centers where seen.contains(center) && room.contains(center) {
      let rect = centered(block, at: center)
      let distance = (center - goal).length
      guard distance - 30 < best?.cost ?? .infinity else { continue }
      guard grid.allSatisfy(in: rect.inset(x: -2, y: -1), passes), isFree(rect) else { continue }
      if share > 0 {
        let (inside, all) = grid.count(in: rect) { $0 == region }
        guard Double(inside) >= share * Double(all) else { continue }
      }
      var cost = distance
      for room in [5.0, 10.0, 15.0] {
        guard grid.allSatisfy(in: rect.inset(by: -room), passes) else { break }
        cost -= 10
      }
      if cost < best?.cost ?? .infinity { best = (cost, rect) }
    }
    return best.map { upright(wish, block, $0.rect, .center) }
  }

  /// A name along the axis of a long, slanting country, wholly inside it.
  private func turned(_ area: RegionArea, _ wish: LabelWish, _ block: LabelBlock) -> PlacedLabel? {
    guard block.lineCount == 1, let axis = area.axis else { return nil }
    let (halfWidth, halfHeight) = (block.width / 2, block.height / 2)
    var best: (cost: Double, box: OrientedBox)?
    for turn in [0.0, 6, -6, 12, -12, 18, -18] {
      let angle = Self.readable(axis + turn * .pi / 180)
      // Text that all but lies would look like a slip.
      guard abs(angle) > 12 * .pi / 180 else { continue }
      let (x, y) = unitVector(angle)
      // Its corners have to lie in the region.
      let reach = OrientedBox(
        center: Point(x: 0, y: 0), halfWidth: halfWidth + 1, halfHeight: halfHeight + 1,
        rotation: angle
      ).bounds
      let inner = area.extent.inset(x: reach.width / 2 - 0.01, y: reach.height / 2 - 0.01)
      guard inner.width >= 0, inner.height >= 0 else { continue }
      let probe = TurnedProbe(
        grid, halfWidth: halfWidth + 1, halfHeight: halfHeight + 1, along: Point(x: x, y: y))
      for center in area.centers {
        let cost = (center - area.goal).length * 0.5 + abs(turn)
        guard cost < best?.cost ?? .infinity, inner.contains(center),
          probe.lies(in: area.region, at: center)
        else {
          continue
        }
        let box = OrientedBox(
          center: center, halfWidth: halfWidth, halfHeight: halfHeight, rotation: angle)
        if isFree(box) { best = (cost, box) }
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

  func centered(_ block: LabelBlock, at p: Point) -> Rect {
    Rect(
      x: p.x - block.width / 2, y: p.y - block.height / 2, width: block.width, height: block.height)
  }
}
