public import Geo

/// Chooses projection, centre and scale so that given lines and places fill a frame.
public struct ViewFitter: Sendable {
  /// Kept free between the content and the frame's sides, in page units.
  public struct Padding: Sendable, Hashable {
    public var left: Double
    public var right: Double
    public var top: Double
    public var bottom: Double

    public init(left: Double, right: Double, top: Double, bottom: Double) {
      self.left = left
      self.right = right
      self.top = top
      self.bottom = bottom
    }

    public init(horizontal: Double, top: Double, bottom: Double) {
      self.init(left: horizontal, right: horizontal, top: top, bottom: bottom)
    }
  }

  /// `nil` chooses.
  public var projection: Projection?
  /// The middle of the map; `nil` chooses.
  public var center: Coordinate?
  /// What the map holds in place of the content; `nil` for the content.
  public var extent: GeoBounds?
  /// How many times larger than what fits.
  public var zoom: Double
  public var frame: Frame
  public var padding: Padding
  /// The least height of ground that the frame shows, in radii of the sphere.
  public var smallestExtent: Double
  /// The same where the content is all in one place, within a kilometre or so.
  public var loneExtent = 900 / 6371.0

  public init(
    projection: Projection?, center: Coordinate? = nil, extent: GeoBounds? = nil, zoom: Double = 1,
    frame: Frame, padding: Padding, smallestExtent: Double = 80 / 6371.0
  ) {
    self.projection = projection
    self.center = center
    self.extent = extent
    self.zoom = zoom
    self.frame = frame
    self.padding = padding
    self.smallestExtent = smallestExtent
  }

  /// The view for this content.
  ///
  /// - Throws: `ProjectionFault` where PROJ refuses the projection, or it cannot show the extent.
  public func fit(_ content: ViewContent) throws(ProjectionFault) -> MapView {
    let subject = extent.map { ViewContent(outlineOf: $0) } ?? content
    let sample = subject.sample
    let choice = ViewChoice(sample.lines.flatMap { $0 } + sample.places)
    var row = projection ?? Projection.named(choice.name) ?? Projection.all[0]
    var fitted = try fit(subject, routes: content.lines, sample, choice, row)
    if projection == nil, let disc = try disc(fitted, choice) {
      row = disc
      fitted = try fit(subject, routes: content.lines, sample, choice, row)
    }
    return try zoomed(try trimmed(fitted, choice))
  }

  private func fit(
    _ subject: ViewContent, routes: [[Coordinate]],
    _ sample: (lines: [[UnitVector]], places: [UnitVector]), _ choice: ViewChoice,
    _ row: Projection
  ) throws(ProjectionFault) -> MapView {
    let (placed, rotation) = row.placed(for: setting(row, routes, sample, choice))
    let projector = try MapProjector(plain(placed, rotation))
    if extent != nil { try check(subject, projector) }
    if isWhole(placed, choice) {
      var bounds = BoundsSink()
      projector.drawSphere(into: &bounds)
      return view(projector.view, around: bounds.frame, padding: wholePadding)
    }
    let bounds = self.bounds(of: subject, projector)
    guard extent == nil else {
      return view(
        projector.view, around: bounds, padding: Padding(horizontal: 0, top: 0, bottom: 0))
    }
    return try reserving(subject.places, projector.view, bounds, least: least(choice))
  }

  /// A place alone is shown with its surroundings.
  private func least(_ choice: ViewChoice) -> Double {
    choice.cap.radius < 1 / 6371.0 ? max(smallestExtent, loneExtent) : smallestExtent
  }

  private func setting(
    _ row: Projection, _ routes: [[Coordinate]],
    _ sample: (lines: [[UnitVector]], places: [UnitVector]), _ choice: ViewChoice
  ) -> ProjectionSetting {
    let middle: Coordinate
    if let center {
      middle = center
    } else if let extent, row.aspect == .meridian {
      middle = Coordinate(latitude: (extent.south + extent.north) / 2, longitude: extent.middle)
    } else if row.aspect == .meridian, !row.isConic {
      middle = Coordinate(
        latitude: 0,
        longitude: CentralMeridian.choose(lines: sample.lines, places: sample.places))
    } else {
      middle = choice.cap.center.coordinate
    }
    let longest = routes.max { Self.span($0) < Self.span($1) }
    return ProjectionSetting(
      center: middle, isCenterGiven: center != nil, south: choice.south, north: choice.north,
      ends: longest.flatMap(Self.ends),
      reach: choice.cap.radius * 180 / .pi)
  }

  private static func ends(_ line: [Coordinate]) -> ProjectionSetting.Ends? {
    guard let first = line.first, let last = line.last else { return nil }
    return ProjectionSetting.Ends(origin: first, destination: last)
  }

  private static func span(_ line: [Coordinate]) -> Double {
    guard let first = line.first, let last = line.last else { return 0 }
    return UnitVector(first).angle(to: UnitVector(last))
  }

  /// A scale of 1000 keeps the resampler's tolerance meaningful.
  private func plain(_ projection: Projection, _ rotation: Rotation) -> MapView {
    MapView(
      projection: projection, rotation: rotation, scale: 1000, originX: 0, originY: 0,
      frame: Frame(minX: -1e9, minY: -1e9, maxX: 1e9, maxY: 1e9))
  }

  private func check(
    _ subject: ViewContent, _ projector: MapProjector
  ) throws(ProjectionFault) {
    for c in subject.lines.joined() where projector.point(c) == nil {
      throw ProjectionFault(
        message: "the \(projector.view.projection.title) projection cannot show all of the extent",
        hint: "choose a smaller extent or another projection, or leave it to auto")
    }
  }

  /// Whether the map shows all that the projection can: a globe, or the world with its outline.
  /// Maps that are rectangles are cut to the content like regional ones.
  private func isWhole(_ projection: Projection, _ choice: ViewChoice) -> Bool {
    guard extent == nil else { return false }
    return (projection.isGlobe || projection.isWorldMap)
      && choice.cap.radius > ViewChoice.widestDetail
  }

  private var wholePadding: Padding { Padding(horizontal: 14, top: 14, bottom: 14) }

  /// The plane rectangle of the content, page units of the projector's view.
  private func bounds(of subject: ViewContent, _ projector: MapProjector) -> Frame? {
    var bounds = BoundsSink()
    for line in subject.lines { projector.draw(line: line, into: &bounds) }
    for place in subject.places {
      if let (x, y) = projector.point(place.coordinate) { bounds.add(x, y) }
    }
    guard var b = bounds.frame, let center, let (x, y) = projector.point(center) else {
      return bounds.frame
    }
    // The centre asked for stands in the middle.
    let (dx, dy) = (max(b.maxX - x, x - b.minX), max(b.maxY - y, y - b.minY))
    b = Frame(minX: x - dx, minY: y - dy, maxX: x + dx, maxY: y + dy)
    return b
  }

  /// The view with room for the names of the places at its sides.
  private func reserving(
    _ places: [ViewContent.Place], _ plain: MapView, _ bounds: Frame?, least: Double
  ) throws(ProjectionFault) -> MapView {
    var padding = self.padding
    var fitted = view(plain, around: bounds, padding: padding, least: least)
    let (width, height) = (frame.maxX - frame.minX, frame.maxY - frame.minY)
    for _ in 0..<6 {
      let projector = try MapProjector(fitted)
      let need = LabelReserve(frame: frame).shortage(
        places.compactMap { place in
          projector.point(place.coordinate).map {
            (PlanePoint(x: $0.x, y: $0.y), place.labelWidth, place.labelHeight)
          }
        })
      guard need != Padding(horizontal: 0, top: 0, bottom: 0) else { break }
      // Names never take more than a third of the frame from either side.
      padding.left = min(max(padding.left, padding.left + need.left), width / 3)
      padding.right = min(max(padding.right, padding.right + need.right), width / 3)
      padding.top = min(padding.top + need.top, height / 3)
      padding.bottom = min(padding.bottom + need.bottom, height / 3)
      fitted = view(plain, around: bounds, padding: padding, least: least)
    }
    return fitted
  }

  /// The view that shows `bounds`, given in page units of `plain`, as large as fits.
  private func view(
    _ plain: MapView, around bounds: Frame?, padding: Padding, least: Double = 0
  ) -> MapView {
    let b = bounds ?? Frame(minX: 0, minY: 0, maxX: 0, maxY: 0)
    let width = max(1, frame.maxX - frame.minX - padding.left - padding.right)
    let height = max(1, frame.maxY - frame.minY - padding.top - padding.bottom)
    let largest = least > 0 ? (frame.maxY - frame.minY) / least : .infinity
    let scale = min(
      width / max((b.maxX - b.minX) / plain.scale, 1e-9),
      height / max((b.maxY - b.minY) / plain.scale, 1e-9), largest)
    var view = plain
    view.scale = scale
    view.frame = frame
    view.originX =
      frame.minX + padding.left + width / 2 - (b.minX + b.maxX) / 2 / plain.scale * scale
    view.originY =
      frame.minY + padding.top + height / 2 - (b.minY + b.maxY) / 2 / plain.scale * scale
    return view
  }

  /// Enlarged about the given centre or, without one, about the middle of what the padding leaves
  /// free: a place alone stays where it is.
  private func zoomed(_ view: MapView) throws(ProjectionFault) -> MapView {
    guard zoom != 1 else { return view }
    var (x, y) = ((frame.minX + frame.maxX) / 2, (frame.minY + frame.maxY) / 2)
    if let center, let point = try MapProjector(view).point(center) {
      (x, y) = point
    } else if extent == nil {
      x += (padding.left - padding.right) / 2
      y += (padding.top - padding.bottom) / 2
    }
    var zoomed = view
    zoomed.scale *= zoom
    zoomed.originX = x + (view.originX - x) * zoom
    zoomed.originY = y + (view.originY - y) * zoom
    return zoomed
  }
}

extension GeoBounds {
  /// The longitude halfway from west to east.
  fileprivate var middle: Double {
    let width = west <= east ? east - west : east - west + 360
    return CentralMeridian.wrapped(west + width / 2)
  }
}
