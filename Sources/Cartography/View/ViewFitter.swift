public import Geo

/// Chooses projection, centre and scale so that given lines and places fill a frame.
public struct ViewFitter: Sendable {
  /// Kept free between the content and the frame's sides, in page units.
  public struct Padding: Sendable, Hashable {
    public var horizontal: Double
    public var top: Double
    public var bottom: Double

    public init(horizontal: Double, top: Double, bottom: Double) {
      self.horizontal = horizontal
      self.top = top
      self.bottom = bottom
    }
  }

  /// Beyond this angular radius of the content, 78°, no single view from above shows it well.
  static let widestRegion = 78 * Double.pi / 180
  /// A line nearer to a pole than this latitude would on a world map run along the map's edge, where
  /// the pole is drawn as a line; up to this radius it gets a view from above all the same.
  static let polar = (latitude: 75 * Double.pi / 180, widest: 96 * Double.pi / 180)
  /// Content wider than this, 35°, on a globe or world map gets the whole of it.
  static let widestDetail = 35 * Double.pi / 180

  /// Degrees from the centre beyond which shapes on an azimuthal map are no longer to be known again.
  static let smearing = 118.0

  /// `nil` chooses.
  public var projection: Projection?
  public var frame: Frame
  public var padding: Padding
  /// The least height of ground that the frame shows, in radii of the sphere.
  public var smallestExtent: Double

  public init(
    projection: Projection?, frame: Frame, padding: Padding, smallestExtent: Double = 80 / 6371.0
  ) {
    self.projection = projection
    self.frame = frame
    self.padding = padding
    self.smallestExtent = smallestExtent
  }

  /// The view for these lines, each given by points close together, and these places.
  ///
  /// - Throws: `ProjectionFault` where PROJ refuses the projection.
  public func fit(
    lines: [[Coordinate]], places: [Coordinate]
  ) throws(ProjectionFault) -> MapView {
    let all = (lines.flatMap { $0 } + places).map(UnitVector.init)
    let cap = EnclosingCap(around: all)
    let chosen = projection ?? choose(cap, all)
    let (projection, rotation) = placed(chosen, cap, all, lines)
    let world = try extent(projection, rotation, lines: [], places: [], isWhole: true)
    if isWhole(projection, cap) {
      return view(projection, rotation, around: world, padding: globePadding)
    }
    let content = try extent(projection, rotation, lines: lines, places: places, isWhole: false)
    let fitted = view(projection, rotation, around: content, padding: padding)
    return try trimmed(fitted, cap)
  }

  /// A map from above whose corners would reach far round the globe, where shapes smear, becomes a
  /// disc: the hemisphere, or the content with some 22° round it.
  private func trimmed(_ view: MapView, _ cap: EnclosingCap) throws(ProjectionFault) -> MapView {
    guard case .circle(let limit) = view.projection.cut, limit > 90 else { return view }
    let projector = try MapProjector(view)
    let corners = [
      (frame.minX, frame.minY), (frame.maxX, frame.minY), (frame.minX, frame.maxY),
      (frame.maxX, frame.maxY),
    ]
    let reach = corners.map { x, y in
      projector.coordinate(x: x, y: y).map { UnitVector($0).angle(to: cap.center) } ?? .pi
    }
    guard (reach.max() ?? 0) * 180 / .pi > Self.smearing else { return view }
    var trimmed = view
    trimmed.projection.cut = .circle(degrees: min(limit, max(90, cap.radius * 180 / .pi + 22)))
    return trimmed
  }

  private func choose(_ cap: EnclosingCap, _ points: [UnitVector]) -> Projection {
    let isPolar = points.contains { abs($0.latitude) > Self.polar.latitude }
    let widest = isPolar ? Self.polar.widest : Self.widestRegion
    let name = cap.radius > widest ? "equal-earth" : "lambert-azimuthal"
    return Projection.named(name) ?? Projection.all[0]
  }

  /// Whether the map shows all that the projection can: a globe, or the world with its outline.
  /// Maps that are rectangles are cut to the content like regional ones.
  private func isWhole(_ projection: Projection, _ cap: EnclosingCap) -> Bool {
    (projection.isGlobe || projection.isWorldMap) && cap.radius > Self.widestDetail
  }

  private var globePadding: Padding {
    Padding(horizontal: 14, top: 14, bottom: 14)
  }

  private func placed(
    _ projection: Projection, _ cap: EnclosingCap, _ points: [UnitVector],
    _ lines: [[Coordinate]]
  ) -> (Projection, Rotation) {
    let latitudes = points.map { $0.latitude * 180 / .pi }
    var center = cap.center.coordinate
    if projection.aspect == .meridian { center.longitude = Self.centralMeridian(points) }
    let longest = lines.max { $0.count < $1.count }
    let ends = longest.flatMap { line in
      line.first.flatMap { a in
        line.last.map { ProjectionSetting.Ends(origin: a, destination: $0) }
      }
    }
    return projection.placed(
      for: ProjectionSetting(
        center: center, south: latitudes.min() ?? -90, north: latitudes.max() ?? 90, ends: ends,
        reach: cap.radius * 180 / .pi))
  }

  /// The meridian opposite the middle of the widest stretch of longitude without any content, so
  /// that the map's seam cuts no line if it can be helped.
  static func centralMeridian(_ points: [UnitVector]) -> Double {
    let longitudes = points.map { $0.longitude * 180 / .pi }.sorted()
    guard let first = longitudes.first, let last = longitudes.last else { return 0 }
    var (gap, middle) = (first + 360 - last, last + (first + 360 - last) / 2)
    for (a, b) in zip(longitudes, longitudes.dropFirst()) where b - a > gap {
      (gap, middle) = (b - a, (a + b) / 2)
    }
    let central = (middle + 180).truncatingRemainder(dividingBy: 360)
    return central > 180 ? central - 360 : central
  }

  /// The plane rectangle of the content or of the whole map, in radii.
  private func extent(
    _ projection: Projection, _ rotation: Rotation, lines: [[Coordinate]], places: [Coordinate],
    isWhole: Bool
  ) throws(ProjectionFault) -> Frame {
    // A scale of 1000 keeps the resampler's tolerance meaningful.
    let unit = 1000.0
    let view = MapView(
      projection: projection, rotation: rotation, scale: unit, originX: 0, originY: 0,
      frame: Frame(minX: -1e9, minY: -1e9, maxX: 1e9, maxY: 1e9))
    let projector = try MapProjector(view)
    var bounds = BoundsSink()
    if isWhole {
      projector.drawSphere(into: &bounds)
    } else {
      for line in lines { projector.draw(line: line, into: &bounds) }
      for place in places {
        if let (x, y) = projector.point(place) { bounds.add(x, y) }
      }
    }
    let b = bounds.frame ?? Frame(minX: 0, minY: 0, maxX: 0, maxY: 0)
    return Frame(
      minX: b.minX / unit, minY: b.minY / unit, maxX: b.maxX / unit, maxY: b.maxY / unit)
  }

  /// The view that shows `extent`, a rectangle in radii with y downwards, as large as fits.
  private func view(
    _ projection: Projection, _ rotation: Rotation, around extent: Frame, padding: Padding
  ) -> MapView {
    let width = max(1, frame.maxX - frame.minX - 2 * padding.horizontal)
    let height = max(1, frame.maxY - frame.minY - padding.top - padding.bottom)
    let largest = (frame.maxY - frame.minY) / smallestExtent
    let scale = min(
      width / max(extent.maxX - extent.minX, 1e-12), height / max(extent.maxY - extent.minY, 1e-12),
      largest)
    let middleX = frame.minX + padding.horizontal + width / 2
    let middleY = frame.minY + padding.top + height / 2
    return MapView(
      projection: projection, rotation: rotation, scale: scale,
      originX: middleX - (extent.minX + extent.maxX) / 2 * scale,
      originY: middleY - (extent.minY + extent.maxY) / 2 * scale, frame: frame)
  }
}
