public import Geo

/// Draws coordinates, lines and polygons of the globe on the page of one view.
///
/// Rotate, cut on the sphere, resample and project, cut to the frame: in that order. Not
/// `Sendable`: PROJ's context serves one page at a time.
public final class MapProjector {
  public let view: MapView
  let cutter: any SphereCutter
  let resampler: Resampler
  private let clipper: FrameClipper
  /// Points closer to the last one drawn than this, in page units, are left out.
  private let grain: Double

  /// - Parameters:
  ///   - margin: how far beyond the frame geometry is kept, so that no stroke shows the cut.
  ///   - grain: detail finer than this, in page units, is dropped; a third of a pixel by default.
  /// - Throws: `ProjectionFault` where PROJ refuses the projection.
  public init(_ view: MapView, margin: Double = 12, grain: Double = 0.25) throws(ProjectionFault) {
    self.view = view
    self.grain = grain
    switch view.projection.cut {
    case .circle(let degrees): cutter = CircleCutter(radius: degrees * .pi / 180)
    case .antimeridian: cutter = AntimeridianCutter()
    }
    resampler = Resampler(try PlaneProjector(view.projection), scale: view.scale)
    clipper = FrameClipper(frame: view.frame.expanded(by: margin))
  }

  /// Where a coordinate is drawn; `nil` if it is on the hidden side.
  public func point(_ c: Coordinate) -> (x: Double, y: Double)? {
    let v = view.rotation.rotate(UnitVector(c))
    if case .circle(let degrees) = view.projection.cut,
      v.angle(to: UnitVector(x: 1, y: 0, z: 0)) > degrees * .pi / 180
    {
      return nil
    }
    let plane = resampler.projector.forward(longitude: v.longitude, latitude: v.latitude)
    guard plane.x.isFinite, plane.y.isFinite else { return nil }
    let page = view.page(plane)
    return (page.x, page.y)
  }

  /// The coordinate drawn at a page position; `nil` outside the globe.
  public func coordinate(x: Double, y: Double) -> Coordinate? {
    let plane = view.plane(PlanePoint(x: x, y: y))
    guard let (longitude, latitude) = resampler.projector.inverse(plane) else { return nil }
    let v = UnitVector(longitude: longitude, latitude: latitude)
    return view.rotation.unrotate(v).coordinate
  }

  /// What part of the globe the frame can show.
  public var visibleArea: VisibleArea { VisibleArea(self) }

  /// Draws a line given by points so close that a great circle joins them truly.
  public func draw(line coordinates: [Coordinate], into sink: inout some PathSink) {
    var chains = ChainBuilder()
    cutter.trace(rotated(coordinates), closed: false, into: &chains)
    for chain in chains.chains {
      for part in clipper.line(onPage(chain.points, closed: false)) {
        emit(part, closed: false, into: &sink)
      }
    }
  }

  /// Draws a polygon whose rings keep its inside on their left, each ring closing itself.
  public func draw(polygon: SphericalPolygon, into sink: inout some PathSink) {
    draw(rings: polygon.rings.map(\.points), into: &sink) { polygon.contains($0) }
  }

  /// - Parameter contains: whether the polygon holds a coordinate; asked only where no ring meets
  ///   the projection's edge.
  func draw(
    rings: [[Coordinate]], into sink: inout some PathSink, contains: (Coordinate) -> Bool
  ) {
    var chains: [Chain] = []
    for ring in rings {
      var builder = ChainBuilder()
      cutter.trace(rotated(ring), closed: true, into: &builder)
      chains += builder.chains
    }
    let meetsEdge = chains.contains { $0.entry != nil }
    for ring in RingJoiner.join(chains, along: cutter) { emit(ring: ring, into: &sink) }
    if !meetsEdge, contains(view.rotation.unrotate(cutter.probe).coordinate) {
      emit(ring: edgeRing(), into: &sink)
    }
  }

  /// Draws the outline of all that the projection can show.
  public func drawSphere(into sink: inout some PathSink) {
    emit(ring: edgeRing(), into: &sink)
  }

  private func edgeRing() -> [PlanePoint] {
    cutter.edge(from: 0, to: cutter.period - 1e-9)
  }

  private func rotated(_ coordinates: [Coordinate]) -> [UnitVector] {
    coordinates.map { view.rotation.rotate(UnitVector($0)) }
  }

  private func onPage(_ points: [PlanePoint], closed: Bool) -> [PlanePoint] {
    resampler.project(points, closed: closed).map(view.page)
  }

  private func emit(ring: [PlanePoint], into sink: inout some PathSink) {
    emit(clipper.ring(onPage(ring, closed: true)), closed: true, into: &sink)
  }

  private func emit(_ points: [PlanePoint], closed: Bool, into sink: inout some PathSink) {
    guard points.count > (closed ? 2 : 1), var last = points.first else { return }
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
