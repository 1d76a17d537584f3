import Foundation
import Geo
import Testing

@testable import Cartography

/// What lies exactly on an edge: the seam, the poles, the antipode.
@Suite struct HardClippingTests {
  private func line(_ name: String, _ places: [(Double, Double)]) throws -> RecordingSink {
    var sink = RecordingSink()
    try MapProjector(try openView(name), grain: 0).draw(
      line: places.map { Coordinate(latitude: $0.0, longitude: $0.1) }, into: &sink)
    return sink
  }

  private func fill(_ name: String, _ rings: [GeoRing], longitude: Double = 0) throws
    -> RecordingSink
  {
    var sink = RecordingSink()
    try MapProjector(try openView(name, longitude: longitude), grain: 0).draw(
      polygon: SphericalPolygon(rings: rings), into: &sink)
    return sink
  }

  private func boxArea(_ south: Double, _ north: Double, width: Double) -> Double {
    width * .pi / 180 * (sin(north * .pi / 180) - sin(south * .pi / 180)) * 1e6
  }

  @Test("A line that begins on a cap's edge and leaves it, or comes to it, meets it there")
  func anEndOnTheEdgeOfACap() throws {
    let cap = CapCutter(radius: 1)
    // Its cosine is that of the cap to the last bit.
    let edge = UnitVector(x: cos(1.0), y: sin(1.0), z: 0)
    let outside = UnitVector(x: cos(1.3), y: sin(1.3), z: 0)
    let inside = UnitVector(x: cos(0.8), y: sin(0.8), z: 0)
    for line in [[edge, outside], [outside, edge], [inside, edge, outside]] {
      for point in cap.cut(line: line).joined() {
        #expect(cap.center.angle(to: point) < 1 + 1e-12)
      }
    }
    // In between it is found to the last bits.
    let met = try #require(cap.cut(line: [inside, outside]).first?.last)
    #expect(abs(cap.center.angle(to: met) - 1) < 1e-15)
  }

  @Test(arguments: [180.0, -180]) func aLineAlongTheSeamIsWhole(_ longitude: Double) throws {
    let places = stride(from: 40.0, through: -40, by: -1).map { ($0, longitude) }
    let sink = try line("equal-earth", places)
    #expect(sink.subpaths.count == 1)
    #expect(sink.points.allSatisfy { $0.x > 0 })
  }

  @Test(arguments: ["equal-earth", "robinson", "equirectangular", "winkel-tripel"])
  func aLineOverThePoleBreaksThere(_ name: String) throws {
    let up = stride(from: 60.0, through: 90, by: 0.5).map { ($0, 30.0) }
    let down = stride(from: 89.5, through: 60, by: -0.5).map { ($0, -150.0) }
    for places in [up + down, up.dropLast() + down] {
      let sink = try line(name, places)
      #expect(sink.subpaths.count == 2)
      for path in sink.subpaths {
        for (p, q) in zip(path.points, path.points.dropFirst()) {
          #expect(hypot(q.x - p.x, q.y - p.y) < 40)
        }
      }
    }
  }

  @Test func aLineOverThePoleIsWholeWhereThePoleIsAPoint() throws {
    let view = try openView("lambert-azimuthal", latitude: 70)
    var sink = RecordingSink()
    try MapProjector(view).draw(
      line: [Coordinate(latitude: 80, longitude: 30), Coordinate(latitude: 80, longitude: -150)],
      into: &sink)
    #expect(sink.subpaths.count == 1)
  }

  /// A sector from the pole to 60°, its corner in the pole itself.
  @Test(arguments: ["equal-earth", "mollweide", "eckert-iv", "albers"])
  func aCornerInThePoleKeepsTheArea(_ name: String) throws {
    for (west, east) in [(20.0, 80.0), (-170, -100), (100, 179), (150, -150)] {
      let width = east > west ? east - west : east - west + 360
      let outer = (0...60).map { i -> Coordinate in
        let longitude = west + width * Double(i) / 60
        return Coordinate(latitude: 60, longitude: longitude > 180 ? longitude - 360 : longitude)
      }
      let up = stride(from: 60.5, to: 90, by: 0.5).map { Coordinate(latitude: $0, longitude: east) }
      let down = stride(from: 89.5, to: 60, by: -0.5).map {
        Coordinate(latitude: $0, longitude: west)
      }
      let pole = [Coordinate(latitude: 90, longitude: 0)]
      let sink = try fill(name, [GeoRing(points: outer + up + pole + down)])
      let expected = boxArea(60, 90, width: width)
      #expect(abs(sink.area / expected - 1) < 2e-3, "\(name) \(west): \(sink.area / expected)")
    }
  }

  /// Boxes that end on the seam exactly, on either side, as flat files have them.
  @Test(arguments: [(150.0, 180.0), (-180, -150)])
  func aBoxThatEndsOnTheSeamKeepsItsArea(_ west: Double, _ east: Double) throws {
    let box = ring([(-10, west), (-10, east), (10, east), (10, west)])
    for longitude in [0.0, 150, -30, west, east] {
      let sink = try fill("equal-earth", [box], longitude: longitude)
      let expected = boxArea(-10, 10, width: 30)
      #expect(abs(sink.area / expected - 1) < 1e-3, "\(longitude): \(sink.area / expected)")
    }
  }

  /// Corners that only touch the seam, and a diamond whose two corners lie on it.
  @Test func cornersOnTheSeamMakeNoBand() throws {
    let touching = ring([(0, 180), (10, 170), (0, 160), (-10, 170)])
    let across = ring([(0, 170), (-10, 180), (0, -170), (10, 180)])
    for shape in [touching, across] {
      let expected = AreaProperties.sphericalArea(SphericalPolygon(rings: [shape])) * 1e6
      for longitude in [0.0, 10, -10, 180] {
        let sink = try fill("equal-earth", [shape], longitude: longitude)
        #expect(abs(sink.area / expected - 1) < 1e-3, "\(longitude): \(sink.area / expected)")
      }
    }
  }

  /// A box round the horizon's own points: corners exactly 90° from the centre.
  @Test func cornersOnTheHorizon() throws {
    let box = ring([(-30, 0), (-30, 90), (30, 90), (30, 0)])
    let sink = try fill("orthographic", [box])
    #expect(sink.subpaths.count == 1)
    let y = 30 * Double.pi / 180
    #expect(abs(sink.area / ((sin(y) * cos(y) + y) * 1e6) - 1) < 1e-3)
  }

  /// A side whose ends both lie outside a small frame and which runs through it.
  @Test func sidesThroughAFrameAreSeen() throws {
    var view = try openView("lambert-azimuthal", latitude: 50, longitude: 10, scale: 2e5)
    view.frame = Frame(minX: -300, minY: -200, maxX: 300, maxY: 200)
    let projector = try MapProjector(view)
    var sink = RecordingSink()
    projector.draw(
      line: [Coordinate(latitude: 49, longitude: 9), Coordinate(latitude: 51, longitude: 11.03)],
      into: &sink)
    #expect(sink.subpaths.count == 1)
    var filled = RecordingSink()
    let west = ring([(40, 0), (40, 10), (60, 10), (60, 0)])
    projector.draw(polygon: SphericalPolygon(rings: [west]), into: &filled)
    // The western half of the frame and its margin of 12.
    #expect(abs(filled.area / (312 * 424) - 1) < 1e-3)
    var whole = RecordingSink()
    projector.draw(
      polygon: SphericalPolygon(rings: [ring([(40, 0), (40, 30), (60, 30), (60, 0)])]), into: &whole
    )
    #expect(abs(whole.area / (624 * 424) - 1) < 1e-6)
    var none = RecordingSink()
    projector.draw(
      polygon: SphericalPolygon(rings: [ring([(40, 20), (40, 30), (60, 30), (60, 20)])]),
      into: &none)
    #expect(none.subpaths.isEmpty)
  }

  /// Between the two ends' antipodes the map is torn; elsewhere on that meridian it is not.
  @Test func theSlitCutsOnlyWhereTheMapIsTorn() throws {
    let ends = ProjectionSetting.Ends(
      origin: Coordinate(latitude: 0, longitude: -30),
      destination: Coordinate(latitude: 0, longitude: 30))
    let (projection, rotation) = try #require(Projection.named("two-point-equidistant")).placed(
      for: ProjectionSetting(center: ends.origin, ends: ends))
    let projector = try MapProjector(
      MapView(
        projection: projection, rotation: rotation, scale: 1000, originX: 0, originY: 0,
        frame: Frame(minX: -1e6, minY: -1e6, maxX: 1e6, maxY: 1e6)))
    func parts(_ longitude: Double) -> Int {
      var sink = RecordingSink()
      projector.draw(
        line: [
          Coordinate(latitude: -20, longitude: longitude),
          Coordinate(latitude: 20, longitude: longitude),
        ], into: &sink)
      return sink.subpaths.count
    }
    #expect(parts(170) == 2 && parts(-155) == 2)
    #expect(parts(140) == 1 && parts(-140) == 1 && parts(0) == 1)
    // Both distances are true: 30° each from the middle, on a level line, north up.
    let (west, east) = (
      try #require(projector.point(ends.origin)), try #require(projector.point(ends.destination))
    )
    #expect(abs(east.x - west.x - 1000 * .pi / 3) < 1e-6 && abs(east.y - west.y) < 1e-6)
    let place = Coordinate(latitude: 47, longitude: 100)
    let p = try #require(projector.point(place))
    for (end, x) in [(ends.origin, west), (ends.destination, east)] {
      let angle = UnitVector(place).angle(to: UnitVector(end)) * 1000
      #expect(abs(hypot(p.x - x.x, p.y - x.y) - angle) < 1e-5)
    }
    #expect(p.y < 0)
  }

  @Test func clippingToCapsTwiceChangesNothing() {
    var generator = SeededGenerator(state: 107)
    for _ in 0..<40 {
      let cap = CapCutter(
        center: UnitVector(RouteProperties.coordinate(&generator)),
        radius: .random(in: 0.2...1.5, using: &generator))
      let shape = AreaProperties.star(&generator)
      let ring = shape.rings[0].points.map(UnitVector.init)
      let once = cap.cut(rings: [ring]) { shape.contains(cap.probe.coordinate) }
      #expect(once.joined().allSatisfy { cap.holds($0) })
      // A hair wider, so that the edge itself is inside.
      let wider = CapCutter(center: cap.center, radius: cap.radius + 1e-9)
      let twice = wider.cut(rings: once) { false }
      #expect(once.map(\.count).sorted() == twice.map(\.count).sorted())
    }
  }
}
