/// Names of areas: countries inside their borders, seas on open water.
extension LabelPlacer {
  func inside(
    _ region: Int32, _ preferred: Point?, _ wish: LabelWish, _ block: LabelBlock
  ) -> PlacedLabel? {
    if let point = preferred, wish.pinnedSide != nil || wish.offset != Point(x: 0, y: 0) {
      return upright(wish, block, centered(block, at: point), .center)
    }
    let centers = candidates(region, preferred)
    guard !centers.isEmpty else { return nil }
    let goal = preferred.flatMap { frame.contains($0) ? $0 : nil } ?? mean(centers)
    return best(centers, goal, wish, block) { $0 == region }
      ?? best(centers, goal, wish, block, share: 0.45, of: region) {
        $0 == region || $0 == RegionGrid.water
      }
  }

  func atSea(
    _ point: Point, reach: Double, _ wish: LabelWish, _ block: LabelBlock
  ) -> PlacedLabel? {
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

  /// Middles to try: the wanted one, then the region's cells, thinned to a few hundred.
  private func candidates(_ region: Int32, _ preferred: Point?) -> [Point] {
    var centers = grid.centers(of: region, stride: 2)
    if centers.count > 400 {
      let step = (centers.count + 399) / 400
      centers = stride(from: 0, to: centers.count, by: step).map { centers[$0] }
    }
    if let preferred, frame.contains(preferred) { centers.insert(preferred, at: 0) }
    return centers
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

  private func centered(_ block: LabelBlock, at p: Point) -> Rect {
    Rect(
      x: p.x - block.width / 2, y: p.y - block.height / 2, width: block.width, height: block.height)
  }

  private func mean(_ points: [Point]) -> Point {
    let sum = points.reduce(Point(x: 0, y: 0), +)
    return sum * (1 / Double(max(1, points.count)))
  }
}
