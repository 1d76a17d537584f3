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

  /// Whether a line may be seen; `true` for anything doubtful.
  public func mayShow(_ line: SphereLine) -> Bool {
    Outline(line).map(mayShow) ?? true
  }

  /// Whether anything of an outline may be seen; `true` for anything doubtful.
  private func mayShow(_ outline: Outline) -> Bool {
    visibleArea.mayShow(outline.extremes)
      && (cutters.count != 1 || sight(of: outline.cap) != .outside) && !isBesideFrame(outline)
  }

  /// Whether an outline lies within the cap that is drawn, but surely beside the frame, which is
  /// little more than half of it.
  private func isBesideFrame(_ outline: Outline) -> Bool {
    guard let formula, outline.cap.radius < 1.5 else { return false }
    let turned = self.turned(outline.cap)
    let middle = view.page(formula.project(turned.center))
    let reach = turned.radius * formula.stretch(over: turned) * view.scale
    guard middle.isFinite, reach.isFinite else { return false }
    let frame = clipper.frame
    return middle.x + reach < frame.minX || middle.x - reach > frame.maxX
      || middle.y + reach < frame.minY || middle.y - reach > frame.maxY
  }

  /// Whether an outline may be seen and takes more than so many page units, as `isSmaller` has it.
  public func mayShow(_ outline: Outline, largerThan size: Double) -> Bool {
    mayShow(outline) && !isSmaller(outline, than: size)
  }

  /// Whether an outline takes less than so many page units in width and in height, wherever on the
  /// map it lies; found from its box, without projecting it.
  public func isSmaller(_ outline: SphereLine, than size: Double) -> Bool {
    Outline(outline).map { isSmaller($0, than: size) } ?? true
  }

  private func isSmaller(_ outline: Outline, than size: Double) -> Bool {
    // The longer side of the box takes at least 1.4 radii.
    if outline.cap.radius * view.scale > 2 * size { return false }
    let extremes = outline.extremes
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
