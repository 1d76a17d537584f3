/// Where in the part of a region that is seen its name may stand.
final class RegionArea {
  let region: Int32
  let shape: RegionShape
  /// Where the name is wanted.
  let goal: Point
  /// Places to try for the name's middle, the goal first.
  let centers: [Point]
  /// No less than what all cells of the region take in width and in height: most countries are told by
  /// it to be too small for their names.
  let room: Size
  /// What all cells of the region take.
  let extent: Rect
  /// See `RegionShape.axis`.
  private(set) lazy var axis = shape.axis

  /// - Parameters:
  ///   - shape: of every other cell of the region.
  ///   - preferred: where the name is wanted, if that is in the frame.
  /// - Returns: `nil` where nothing of the region is seen.
  init?(
    _ region: Int32, _ shape: RegionShape, cell: Double, preferred: Point?, frame: Rect
  ) {
    guard let bounds = shape.bounds, let extent = shape.extent,
      let goal = preferred.flatMap({ frame.contains($0) ? $0 : nil }) ?? shape.middle
    else { return nil }
    self.region = region
    self.shape = shape
    self.extent = extent
    self.goal = goal
    centers = shape.sample(400, first: goal)
    room = Size(width: bounds.width + 3 * cell, height: bounds.height + 3 * cell)
  }
}
