internal import Geo
internal import Layout

/// Which places bear numbers where a page has no room for all names.
extension MapComposer {
  func draw() throws -> MapDrawing {
    let parts = PageParts(self)
    var best = try drawn(parts)
    guard request.hasFurniture, marks.count <= PlaceNaming.mostNamed else { return best }
    // A name that the page has no room for stands below the map, and its number on it. The map then
    // has less room for the others: each round numbers twice as many as the one before.
    var (numbered, last) = (Set<String>(), best)
    while !last.lostStops.isSubset(of: numbered) {
      let least = 2 * numbered.count
      numbered.formUnion(last.lostStops)
      numbered.formUnion(nearest(to: numbered, count: least - numbered.count))
      last = try drawn(parts, PlaceStrip(self, numbered: numbered, frame: parts.frame))
      if last.lostStops.count < best.lostStops.count { best = last }
    }
    return best.lostStops.isEmpty ? best : try tiny(insteadOf: best, parts)
  }

  /// The page with all its places in a list, whatever that takes from the map: where a name would
  /// else be lost.
  private func tiny(insteadOf best: MapDrawing, _ parts: PageParts) throws -> MapDrawing {
    var pages = try [true, false].compactMap { try tiny(best, parts, isBeside: $0) }
    // The source line of such a map is often shorter than the longest, for which room is kept.
    if let height = pages.map(\.drawing.sourceHeight).max(), height < parts.sourceHeight {
      let parts = PageParts(self, sourceHeight: height)
      pages += try [true, false].compactMap { try tiny(best, parts, isBeside: $0) }
        .filter { $0.drawing.sourceHeight <= height }
    }
    func faults(_ page: TinyPage) -> [Double] {
      let (drawing, strip) = page
      return [
        drawing.lostStops.count, strip.unmarked.count, drawing.warnings.count,
      ].map(Double.init) + [-drawing.view.scale]
    }
    let page = pages.min { faults($0).lexicographicallyPrecedes(faults($1)) }
    guard var drawing = page?.drawing, drawing.lostStops.count < best.lostStops.count else {
      return best
    }
    drawing.omissions += marks.filter { page?.strip.unmarked.contains($0.id) == true }.map {
      "no room for the number of a stop that the list names: “\(wording.name($0))”"
    }
    return drawing
  }

  private typealias TinyPage = (drawing: MapDrawing, strip: PlaceStrip)

  /// - Parameter isBeside: whether the list is to stand beside the map, not below it.
  /// - Returns: `nil` where it has no room there.
  private func tiny(
    _ best: MapDrawing, _ parts: PageParts, isBeside: Bool
  ) throws -> TinyPage? {
    var ids = listed(best, best.lostStops)
    var unmarked = Set<String>()
    var page: TinyPage?
    // A number that finds no room is left to the list, which may grow by it. Each round but the last
    // adds one place at least.
    for _ in 0...2 * PlaceNaming.mostNamed {
      guard
        let strip = PlaceStrip.tiny(
          self, ids, unmarked: unmarked, frame: parts.frame, isBeside: isBeside)
      else { break }
      let drawing = try drawn(parts, strip)
      page = (drawing, strip)
      unmarked.formUnion(drawing.lostStops.intersection(strip.listed))
      // Another frame may show other places.
      let next = listed(drawing, drawing.lostStops.union(ids))
      if unmarked.intersection(strip.listed) == strip.unmarked, Set(next) == Set(ids) { break }
      ids = next
    }
    return page
  }

  /// Ids of the places for the list of a tiny page, the lost ones first: all but those that a hand has
  /// placed on the map.
  private func listed(_ drawing: MapDrawing, _ needy: Set<String>) -> [String] {
    let shown = marks.filter { drawing.shownStops.contains($0.id) }
    let others = shown.filter { mark in
      ![wording.name(mark), mark.stop.name, mark.stop.place.name].contains {
        plan.map.labels[$0] != nil
      }
    }
    return shown.map(\.id).filter(needy.contains)
      + others.map(\.id).filter { !needy.contains($0) }
  }

  /// Ids of places that crowd round others.
  func nearest(to ids: Set<String>, count: Int) -> Set<String> {
    let crowd = marks.filter { ids.contains($0.id) }.map(\.coordinate)
    let others = marks.filter { !ids.contains($0.id) }.map { mark in
      (
        id: mark.id,
        far: crowd.map { Geodesic.inverse(from: mark.coordinate, to: $0).distance.meters }.min()
          ?? 0
      )
    }
    let nearest = others.enumerated().sorted {
      ($0.element.far, $0.offset) < ($1.element.far, $1.offset)
    }
    return Set(nearest.prefix(max(0, count)).map(\.element.id))
  }
}
