/// Where in the part of a region that is seen its name may stand.
struct RegionArea {
  let region: Int32
  let shape: RegionShape
  /// Where the name is wanted.
  let goal: Point
  /// Places to try for the name's middle, the goal first.
  let centers: [Point]
  /// No less than what all cells of the region take in width and in height: most countries are told by
  /// it to be too small for their names.
  let room: Size

  /// - Parameters:
  ///   - centers: of every other cell of the region.
  ///   - preferred: where the name is wanted, if that is in the frame.
  /// - Returns: `nil` where nothing of the region is seen.
  init?(
    _ region: Int32, centers: [Point], cell: Double, preferred: Point?, frame: Rect
  ) {
    shape = RegionShape(centers)
    guard let bounds = shape.bounds, let middle = shape.middle else { return nil }
    self.region = region
    goal = preferred.flatMap { frame.contains($0) ? $0 : nil } ?? middle
    self.centers = shape.sample(400, first: goal)
    room = Size(width: bounds.width + 3 * cell, height: bounds.height + 3 * cell)
  }
}
