public import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension MapProjector {
  /// Degrees of a great circle that one page unit covers at the middle of the frame.
  public var degreesPerUnit: Double {
    let frame = view.frame
    let (x, y) = ((frame.minX + frame.maxX) / 2, (frame.minY + frame.maxY) / 2)
    let reach = 8.0
    if let west = coordinate(x: x - reach, y: y), let east = coordinate(x: x + reach, y: y) {
      let angle = UnitVector(west).angle(to: UnitVector(east)) * 180 / .pi
      if angle > 0 { return angle / (2 * reach) }
    }
    return 180 / .pi / view.scale
  }

  /// Whether a line or an outline may be seen; `true` for anything doubtful.
  public func mayShow(_ line: SphereLine) -> Bool {
    visibleArea.mayShow(line) && mayShow(line.sphere)
  }

  /// Whether an outline may be seen and takes more than so many page units, as `isSmaller` has it.
  public func mayShow(_ outline: SphereLine, largerThan size: Double) -> Bool {
    guard visibleArea.mayShow(outline) else { return false }
    let sphere = outline.sphere
    return mayShow(sphere) && !isSmaller(outline, sphere, than: size)
  }

  private func mayShow(_ sphere: SpherePoints?) -> Bool {
    guard cutters.count == 1, let sphere else { return true }
    return sight(of: sphere) != .outside
  }

  /// Whether an outline takes less than so many page units in width and in height, wherever on the
  /// map it lies; found from its box, without projecting it.
  public func isSmaller(_ outline: SphereLine, than size: Double) -> Bool {
    isSmaller(outline, outline.sphere, than: size)
  }

  private func isSmaller(
    _ outline: SphereLine, _ sphere: SpherePoints?, than size: Double
  ) -> Bool {
    // The cap round it is at most twice the smallest.
    if let sphere, sphere.radius * view.scale > 2 * size { return false }
    guard let extremes = outline.extremes else { return true }
    let limit = size / view.scale * 180 / .pi
    let (south, north) = (extremes.south, extremes.north)
    let (west, east) = (extremes.west, extremes.east)
    if north - south > limit { return false }
    let latitude = (south + north) / 2
    guard (east - west) * cos(latitude * .pi / 180) <= limit else { return false }
    // Small at the map's true scale: but away from its centre the scale may be larger.
    guard let middle = point(Coordinate(latitude: latitude, longitude: (west + east) / 2)),
      let top = point(Coordinate(latitude: north, longitude: (west + east) / 2)),
      let side = point(Coordinate(latitude: latitude, longitude: east))
    else { return false }
    let tall = max(abs(top.x - middle.x), abs(top.y - middle.y))
    let wide = max(abs(side.x - middle.x), abs(side.y - middle.y))
    return 2 * max(tall, wide) < size
  }
}
