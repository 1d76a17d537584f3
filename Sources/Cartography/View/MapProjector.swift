public import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Draws coordinates, lines and polygons of the globe on the page of one view.
///
/// Rotate, cut on the sphere, resample and project, cut to the frame: in that order. Not
/// `Sendable`: PROJ's context serves one page at a time.
public final class MapProjector {
  public let view: MapView
  let projector: PlaneProjector
  /// What the frame can show, where that is a part of the globe.
  let cap: ViewCap?
  /// What part of the globe the frame can show.
  public let visibleArea: VisibleArea
  /// The caps of the turned globe that are drawn, one after the other.
  let cutters: [CapCutter]
  /// The middle of the first of them on the globe as it is.
  let seenCenter: UnitVector
  /// Where the globe is torn open; `nil` also where all that is seen lies away from it.
  let seam: SeamCutter?
  /// What the projection itself can show, whatever the frame.
  private let limits: [CapCutter]
  let reader: SideReader
  let resampler: Resampler
  /// What spares shapes away from the seam the way by angles.
  let formula: VectorFormula?
  let clipper: FrameClipper
  /// Points closer to the last one drawn than this, in page units, are left out.
  let grain: Double
  /// What whole shapes are worked out in, one after the other.
  var buffers = Buffers()

  /// - Parameters:
  ///   - margin: how far beyond the frame geometry is kept, so that no stroke shows the cut.
  ///   - grain: detail finer than this, in page units, is dropped; a third of a pixel by default.
  /// - Throws: `ProjectionFault` where PROJ refuses the projection.
  public init(_ view: MapView, margin: Double = 12, grain: Double = 0.25) throws(ProjectionFault) {
    self.view = view
    self.grain = grain
    let projector = try PlaneProjector(view.projection)
    self.projector = projector
    let (limits, seam) = view.projection.cut.cutters
    self.limits = limits
    let frame = view.frame.expanded(by: margin)
    clipper = FrameClipper(frame: frame)
    resampler = Resampler(projector, scale: view.scale)
    // The cap's edge lies outside the cut to the frame, which the polygons are closed along.
    cap = ViewCap(frame.expanded(by: margin)) { x, y in
      projector.position(x: x, y: y, view, within: limits)
    }
    visibleArea = VisibleArea(cap)
    reader = SideReader(visibleArea, scale: view.scale)
    if let cap {
      let seen = CapCutter(
        center: view.rotation.rotate(UnitVector(cap.center)), radius: cap.radius)
      cutters = [seen] + limits.filter { !$0.contains(seen) }
      seenCenter = UnitVector(cap.center)
      let shown = SphereCap(center: seen.center, radius: seen.radius)
      self.seam = shown.mayMeetSeam ? seam : nil
    } else {
      cutters = limits
      seenCenter = view.rotation.unrotate(
        limits.first?.center ?? UnitVector(x: 1, y: 0, z: 0))
      self.seam = seam
    }
    formula = view.projection.turn == 0 ? VectorFormula(proj: view.projection.proj) : nil
  }

  /// Where a coordinate is drawn; `nil` if it is on the hidden side or beyond the map's limits.
  public func point(_ c: Coordinate) -> (x: Double, y: Double)? {
    let v = view.rotation.rotate(UnitVector(c))
    guard limits.allSatisfy({ $0.holds(v) }) else { return nil }
    let plane =
      formula?.project(v) ?? projector.forward(longitude: v.longitude, latitude: v.latitude)
    guard plane.x.isFinite, plane.y.isFinite else { return nil }
    let page = view.page(plane)
    return (page.x, page.y)
  }

  /// The coordinate drawn at a page position; `nil` outside the map's outline.
  public func coordinate(x: Double, y: Double) -> Coordinate? {
    projector.position(x: x, y: y, view, within: limits)
  }

  /// Where north lies at a page position, in degrees clockwise from up the page; `nil` outside the
  /// map, and at a pole.
  public func north(x: Double, y: Double) -> Double? {
    guard let c = coordinate(x: x, y: y) else { return nil }
    let step = min(0.5, 90 / .pi / view.scale)
    guard abs(c.latitude) + step < 90 else { return nil }
    func beside(_ step: Double) -> (x: Double, y: Double)? {
      point(Coordinate(latitude: c.latitude + step, longitude: c.longitude))
    }
    // At the map's rim one of the two may be beyond it.
    guard let up = beside(step) ?? point(c), let down = beside(-step) ?? point(c) else {
      return nil
    }
    let (dx, dy) = (up.x - down.x, up.y - down.y)
    // Over the map's seam the two lie far apart.
    guard dx != 0 || dy != 0, dx * dx + dy * dy < 1e4 else { return nil }
    return atan2(dx, -dy) * 180 / .pi
  }

  /// The scale at a page position along a direction of the page, in page units for a metre of the
  /// ground; `nil` outside the map.
  ///
  /// - Parameter direction: in degrees clockwise from up the page.
  public func scale(x: Double, y: Double, direction: Double) -> Double? {
    let angle = direction * .pi / 180
    let (dx, dy) = (sin(angle) * 0.5, -cos(angle) * 0.5)
    guard let a = coordinate(x: x - dx, y: y - dy), let b = coordinate(x: x + dx, y: y + dy)
    else { return nil }
    let ground = UnitVector(a).angle(to: UnitVector(b)) * 6_371_008.8
    return ground > 0 ? 1 / ground : nil
  }

  /// Draws a line.
  ///
  /// - Parameters:
  ///   - sides: what joins its points: great circles, as close as its points lie.
  ///   - grain: in place of the projector's own, for lines that are thinned elsewhere.
  public func draw(
    line coordinates: [Coordinate], sides: Sides = .greatCircle, grain: Double? = nil,
    into sink: inout some PathSink
  ) {
    draw(line: SphereLine(points: coordinates), sides: sides, grain: grain, into: &sink)
  }

  /// Draws a line whose points other maps may have asked for before.
  public func draw(
    line: SphereLine, sides: Sides, grain: Double? = nil, into sink: inout some PathSink
  ) {
    if sides == .straight, drawByFormula(line, grain: grain ?? self.grain, into: &sink) {
      return
    }
    var lines = [rotated(reader.read(line, closed: false, sides))]
    for cutter in cutters {
      lines = lines.count == 1 ? cutter.cut(line: lines[0]) : lines.flatMap(cutter.cut(line:))
    }
    for line in lines {
      for chain in onPage(line) {
        for part in clipper.line(chain) {
          if sides == .straight {
            buffers.writer.write(part, closed: false, grain: grain ?? self.grain, into: &sink)
          } else {
            emit(part, closed: false, grain: grain ?? self.grain, into: &sink)
          }
        }
      }
    }
  }

  /// The chains of a line that is cut to the caps, on the page.
  private func onPage(_ line: [UnitVector]) -> [[PlanePoint]] {
    if seam == nil, let formula { return [onPage(line, by: formula, closed: false)] }
    return (seam?.cut(line: line) ?? [Self.places(line)]).map { onPage($0, closed: false) }
  }

  /// Draws a polygon whose rings keep its inside on their left, each ring closing itself.
  public func draw(polygon: SphericalPolygon, into sink: inout some PathSink) {
    var none = NoSink()
    draw(polygon: polygon, coasts: [], into: &sink, lines: &none)
  }

  /// Draws a polygon, and stretches of its outline as lines.
  public func draw(
    polygon: SphericalPolygon, coasts: [Coast], into sink: inout some PathSink,
    lines: inout some PathSink
  ) {
    if drawByFormula(polygon, coasts: coasts, into: &sink, lines: &lines) { return }
    draw(rings: polygon.rings.map(\.line), into: &sink) { polygon.contains($0) }
    for coast in coasts {
      let ring = polygon.rings[coast.ring].line
      draw(
        line: ring.stretch(from: coast.first, sides: coast.sideCount), sides: .straight,
        into: &lines)
    }
  }

  /// Draws the outline of all that the projection can show.
  public func drawSphere(into sink: inout some PathSink) {
    draw(rings: [], into: &sink) { _ in true }
  }

  /// - Parameter contains: whether the polygon holds a coordinate; asked only where no ring meets
  ///   an edge.
  func draw(
    rings: [SphereLine], into sink: inout some PathSink, contains: (Coordinate) -> Bool
  ) {
    var cut = rings.map { rotated(reader.read($0, closed: true, .straight)) }
    for (index, cutter) in cutters.enumerated() {
      cut = cutter.cut(rings: cut) {
        isInside(cutter.probe, cutters.prefix(index), contains)
      }
    }
    if seam == nil, let formula {
      for ring in cut {
        let places = clipper.ring(onPage(ring, by: formula, closed: true))
        write(places, isGround: !rings.isEmpty, into: &sink)
      }
      return
    }
    let places =
      seam?.cut(rings: cut) { isInside(SeamCutter().probe, cutters[...], contains) }
      ?? cut.map(Self.places)
    for ring in places {
      write(clipper.ring(onPage(ring, closed: true)), isGround: !rings.isEmpty, into: &sink)
    }
  }

  /// - Parameter isGround: or else the round edge of what is seen, of which nothing is left out.
  private func write(_ ring: [PlanePoint], isGround: Bool, into sink: inout some PathSink) {
    if isGround {
      buffers.writer.write(ring, closed: true, grain: grain, into: &sink)
    } else {
      emit(ring, closed: true, grain: grain, into: &sink)
    }
  }

  private func isInside(
    _ probe: UnitVector, _ caps: ArraySlice<CapCutter>, _ contains: (Coordinate) -> Bool
  ) -> Bool {
    caps.allSatisfy { $0.contains(probe) } && contains(view.rotation.unrotate(probe).coordinate)
  }

  private func rotated(_ points: consuming [UnitVector]) -> [UnitVector] {
    let rotation = view.rotation
    for index in points.indices { points[index] = rotation.rotate(points[index]) }
    return points
  }

  private static func places(_ points: [UnitVector]) -> [PlanePoint] {
    points.map { PlanePoint(x: $0.longitude, y: $0.latitude) }
  }

  private func onPage(_ points: [PlanePoint], closed: Bool) -> [PlanePoint] {
    resampler.project(points, closed: closed).map(view.page)
  }

  private func onPage(
    _ points: [UnitVector], by formula: VectorFormula, closed: Bool
  ) -> [PlanePoint] {
    var places = resampler.project(points, by: formula, closed: closed)
    for index in places.indices { places[index] = view.page(places[index]) }
    return places
  }

  func emit(
    _ points: [PlanePoint], closed: Bool, grain: Double, into sink: inout some PathSink
  ) {
    guard points.count > (closed ? 2 : 1), var last = points.first else { return }
    sink.reserve(points.count)
    sink.move(x: last.x, y: last.y)
    for (index, p) in points.enumerated().dropFirst() {
      let isEnd = !closed && index == points.count - 1
      guard isEnd || abs(p.x - last.x) + abs(p.y - last.y) >= grain else { continue }
      sink.line(x: p.x, y: p.y)
      last = p
    }
    if closed { sink.close() }
  }
}
