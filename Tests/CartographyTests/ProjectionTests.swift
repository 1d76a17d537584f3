import Geo
import Testing

@testable import Cartography

@Suite struct ProjectionTests {
  struct Example: CustomTestStringConvertible {
    var name: String
    var radius: Double
    var center: (Double, Double)
    var point: (Double, Double)
    var expected: (Double, Double)
    var testDescription: String { name }
  }

  /// Numerical examples for the sphere from Snyder, "Map Projections: A Working Manual", USGS
  /// Professional Paper 1395 (1987), appendix A; seven decimals are printed there.
  static let snyder = [
    Example(
      name: "orthographic", radius: 1, center: (40, -100), point: (30, -110),
      expected: (-0.1503837, -0.1651911)),
    Example(
      name: "stereographic", radius: 1, center: (40, -100), point: (30, -75),
      expected: (0.3807224, -0.1263802)),
    Example(
      name: "lambert-azimuthal", radius: 3, center: (40, -100), point: (-20, 100),
      expected: (-4.2339303, 4.0257775)),
    Example(
      name: "azimuthal-equidistant", radius: 3, center: (40, -100), point: (-20, 100),
      expected: (-5.8311398, 5.5444634)),
    Example(
      name: "mercator", radius: 1, center: (0, 180), point: (35, -75),
      expected: (1.8325957, 0.6528366)
    ),
  ]

  @Test(arguments: snyder) func agreesWithSnyder(_ example: Example) throws {
    let view = try openView(
      example.name, latitude: example.center.0, longitude: example.center.1, scale: example.radius)
    let place = Coordinate(latitude: example.point.0, longitude: example.point.1)
    let p = try #require(try MapProjector(view).point(place))
    #expect(abs(p.x - example.expected.0) < 2e-7)
    #expect(abs(-p.y - example.expected.1) < 2e-7)
  }

  /// Half axes of the Equal Earth map on the unit sphere, worked out from its polynomial (Šavrič,
  /// Patterson, Jenny, "The Equal Earth map projection", IJGIS 33, 2019): 2.70663 and 1.31737.
  @Test func equalEarthHasItsPublishedSize() throws {
    let projector = try MapProjector(try openView("equal-earth", scale: 1))
    let east = try #require(projector.point(Coordinate(latitude: 0, longitude: 180)))
    let north = try #require(projector.point(Coordinate(latitude: 90, longitude: 0)))
    #expect(abs(east.x - 2.70663) < 1e-5)
    #expect(abs(-north.y - 1.31737) < 1e-5)
  }

  @Test(arguments: Projection.all.map(\.name)) func roundTrips(_ name: String) throws {
    var generator = SeededGenerator(state: 7)
    let view = try openView(name, latitude: name == "mercator" ? 0 : 37, longitude: 172)
    let projector = try MapProjector(view)
    var count = 0
    for _ in 0..<400 {
      let place = Coordinate(
        latitude: .random(in: -84...84, using: &generator),
        longitude: .random(in: -179.9...179.9, using: &generator))
      guard let p = projector.point(place) else { continue }
      let away = UnitVector(place).angle(to: UnitVector(view.rotation.center))
      // At the rim of the globe a pixel is a wide stretch of ground: the inverse loses its digits.
      if name == "orthographic", away > 1.5 { continue }
      let back = try #require(projector.coordinate(x: p.x, y: p.y))
      #expect(UnitVector(back).angle(to: UnitVector(place)) < 1e-6)
      count += 1
    }
    #expect(count > 100)
  }

  @Test func hiddenSideHasNoPoint() throws {
    let projector = try MapProjector(try openView("orthographic", latitude: 10, longitude: 20))
    #expect(projector.point(Coordinate(latitude: -10, longitude: -160)) == nil)
    #expect(projector.point(Coordinate(latitude: -30, longitude: -80)) == nil)
    #expect(projector.point(Coordinate(latitude: 50, longitude: 60)) != nil)
  }

  @Test func rotationCentresAndKeepsNorthUp() {
    let rotation = Rotation(center: Coordinate(latitude: -41, longitude: 175))
    let center = rotation.rotate(UnitVector(rotation.center))
    #expect(abs(center.x - 1) < 1e-15)
    let north = rotation.rotate(UnitVector(Coordinate(latitude: -40, longitude: 175)))
    #expect(abs(north.y) < 1e-15 && north.z > 0)
    let v = UnitVector(Coordinate(latitude: 12, longitude: -34))
    #expect(rotation.unrotate(rotation.rotate(v)).angle(to: v) < 1e-15)
  }

  @Test func aDefinitionThatPROJRefusesIsAFault() {
    var projection = Projection.all[0]
    projection.proj = "+proj=nonsense"
    let view = MapView(
      projection: projection, rotation: Rotation(centralMeridian: 0), scale: 1, originX: 0,
      originY: 0, frame: Frame(minX: 0, minY: 0, maxX: 1, maxY: 1))
    #expect(throws: ProjectionFault.self) { try MapProjector(view) }
  }
}
