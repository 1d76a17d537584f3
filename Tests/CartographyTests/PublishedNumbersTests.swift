import Foundation
import Geo
import Testing

@testable import Cartography

/// Projections against numbers and formulas in print, worked out here without PROJ.
@Suite struct PublishedNumbersTests {
  private func point(
    _ projection: Projection, _ rotation: Rotation, _ latitude: Double, _ longitude: Double,
    radius: Double = 1
  ) throws -> PlanePoint {
    let projector = try MapProjector(
      MapView(
        projection: projection, rotation: rotation, scale: radius, originX: 0, originY: 0,
        frame: Frame(minX: -1e9, minY: -1e9, maxX: 1e9, maxY: 1e9)))
    let p = try #require(projector.point(Coordinate(latitude: latitude, longitude: longitude)))
    return PlanePoint(x: p.x, y: -p.y)
  }

  private func row(_ name: String) throws -> Projection { try #require(Projection.named(name)) }

  /// Snyder, "Map Projections: A Working Manual", USGS Professional Paper 1395 (1987), appendix A,
  /// examples for the sphere: φ 35° N, λ 75° W; origin 23° N 96° W.
  @Test(arguments: [
    ("albers", 29.5, 45.5, 0.2952720, 0.2416774),
    ("lambert-conformal-conic", 33, 45, 0.2966785, 0.2462112),
    ("equidistant-conic", 29.5, 45.5, 0.2952057, 0.2424021),
  ])
  func conics(_ name: String, _ first: Double, _ second: Double, _ x: Double, _ y: Double) throws {
    let projection = try row(name).conic(first: first, second: second, origin: 23)
    let p = try point(projection, Rotation(centralMeridian: -96), 35, -75)
    #expect(abs(p.x - x) < 1e-7 && abs(p.y - y) < 1e-7, "\(p)")
  }

  /// The same, transverse Mercator: central meridian 75° W, φ 40°30′ N, λ 73°30′ W.
  @Test func transverseMercator() throws {
    let (projection, rotation) = try row("transverse-mercator").placed(
      for: ProjectionSetting(center: Coordinate(latitude: 0, longitude: -75)))
    let p = try point(projection, rotation, 40.5, -73.5)
    #expect(abs(p.x - 0.0199077) < 1e-7 && abs(p.y - 0.7070276) < 1e-7, "\(p)")
  }

  /// The same, vertical perspective: radius 6371 km, 500 km high over 39° N 77° W; φ 41° N, λ 74° W.
  @Test func verticalPerspective() throws {
    let (projection, rotation) = try row("near-sided-perspective").placed(
      for: ProjectionSetting(
        center: Coordinate(latitude: 39, longitude: -77),
        height: Length(meters: 500 / 6371.0 * 6_371_008.8)))
    let p = try point(projection, rotation, 41, -74, radius: 6371)
    #expect(abs(p.x - 247.19409) < 1e-5 && abs(p.y - 222.48596) < 1e-5, "\(p)")
  }

  /// The same, Mollweide (central meridian 90° W, φ 50° S, λ 75° W) and Miller (0°, 50° N, 75° W).
  @Test(arguments: [
    ("mollweide", -90.0, -50.0, -75.0, 0.1788845, -0.9208758),
    ("miller", 0, 50, -75, -1.3089969, 0.9536371),
  ])
  func worlds(
    _ name: String, _ meridian: Double, _ latitude: Double, _ longitude: Double, _ x: Double,
    _ y: Double
  ) throws {
    let p = try point(try row(name), Rotation(centralMeridian: meridian), latitude, longitude)
    #expect(abs(p.x - x) < 1e-7 && abs(p.y - y) < 1e-7, "\(p)")
  }

  /// The oblique forms of Snyder 1987, (22-4) and (22-5): gnomonic.
  @Test func gnomonicByItsFormula() throws {
    let radian = Double.pi / 180
    let (f1, f, l) = (40 * radian, 30 * radian, -10 * radian)
    let c = sin(f1) * sin(f) + cos(f1) * cos(f) * cos(l)
    let p = try point(
      try row("gnomonic"), Rotation(center: Coordinate(latitude: 40, longitude: -100)), 30, -110)
    #expect(abs(p.x - cos(f) * sin(l) / c) < 1e-12)
    #expect(abs(p.y - (cos(f1) * sin(f) - sin(f1) * cos(f) * cos(l)) / c) < 1e-12)
  }

  /// Robinson's table at latitudes 0 to 90 by 5: lengths of parallels and their distances from the
  /// equator (Snyder, "The Robinson projection: a computation algorithm", CaGIS 17(4), 1990).
  @Test func robinsonHasItsTable() throws {
    let lengths = [
      1, 0.9986, 0.9954, 0.9900, 0.9822, 0.9730, 0.9600, 0.9427, 0.9216, 0.8962, 0.8679, 0.8350,
      0.7986, 0.7597, 0.7186, 0.6732, 0.6213, 0.5722, 0.5322,
    ]
    let heights = [
      0, 0.0620, 0.1240, 0.1860, 0.2480, 0.3100, 0.3720, 0.4340, 0.4958, 0.5571, 0.6176, 0.6769,
      0.7346, 0.7903, 0.8435, 0.8936, 0.9394, 0.9761, 1,
    ]
    let projection = try row("robinson")
    for (i, (length, height)) in zip(lengths, heights).enumerated() {
      let p = try point(projection, Rotation(centralMeridian: 0), Double(i) * 5, 90)
      #expect(abs(p.x - 0.8487 * length * .pi / 2) < 2e-4, "\(i * 5)")
      #expect(abs(p.y - 1.3523 * height) < 2e-4, "\(i * 5)")
    }
  }

  /// Šavrič, Jenny, Patterson, Petrovič, Hurni, "A polynomial equation for the Natural Earth
  /// projection", CaGIS 38(4), 2011.
  @Test func naturalEarthByItsPolynomial() throws {
    let projection = try row("natural-earth")
    for latitude in stride(from: -90.0, through: 90, by: 15) {
      let (f, l) = (latitude * .pi / 180, 100 * Double.pi / 180)
      let s = f * f
      let x =
        l * (0.8707 - 0.131979 * s - 0.013791 * s * s + pow(s, 5) * (0.003971 - 0.001529 * s))
      let y =
        f
        * (1.007226 + s * (0.015085 + s * s * (-0.044475 + 0.028874 * s - 0.005916 * s * s)))
      let p = try point(projection, Rotation(centralMeridian: 0), latitude, 100)
      #expect(abs(p.x - x) < 1e-6 && abs(p.y - y) < 1e-6, "\(latitude)")
    }
  }

  /// The mean of Aitoff's and of the equirectangular with cos φ₁ = 2/π (Winkel 1921; Snyder and
  /// Voxland, "An Album of Map Projections", USGS Professional Paper 1453, 1989).
  @Test func winkelTripelByItsFormula() throws {
    for (latitude, longitude) in [(10.0, 20.0), (-50, 170), (85, -120), (33, 0.001)] {
      let (f, l) = (latitude * .pi / 180, longitude * .pi / 180)
      let a = acos(cos(f) * cos(l / 2))
      let x = (l * 2 / .pi + 2 * cos(f) * sin(l / 2) * a / sin(a)) / 2
      let y = (f + sin(f) * a / sin(a)) / 2
      let p = try point(
        try row("winkel-tripel"), Rotation(centralMeridian: 0), latitude, longitude)
      #expect(abs(p.x - x) < 1e-9 && abs(p.y - y) < 1e-9)
    }
  }

  /// Eckert IV: half as high as wide, its pole half as long as its equator, and 4π of area: so
  /// y = 2 √(π/(4 + π)) at the pole (Snyder 1987, p. 256).
  @Test func eckertFourHasItsSize() throws {
    let projection = try row("eckert-iv")
    let east = try point(projection, Rotation(centralMeridian: 0), 0, 180)
    let pole = try point(projection, Rotation(centralMeridian: 0), 90, 180)
    #expect(abs(pole.y - 2 * (Double.pi / (4 + .pi)).squareRoot()) < 1e-9)
    #expect(abs(east.x - 2 * pole.y) < 1e-9 && abs(pole.x - east.x / 2) < 1e-9)
  }

  /// Along an oblique Mercator's line lengths are true, and the line is level, east on the right.
  @Test func theRouteLiesLevelOnAnObliqueMercator() throws {
    let ends = ProjectionSetting.Ends(
      origin: Coordinate(latitude: 55.97, longitude: 37.41),
      destination: Coordinate(latitude: 10.6, longitude: -67))
    let (projection, rotation) = try row("oblique-mercator").placed(
      for: ProjectionSetting(center: ends.origin, ends: ends))
    let a = try point(projection, rotation, ends.origin.latitude, ends.origin.longitude)
    let b = try point(projection, rotation, ends.destination.latitude, ends.destination.longitude)
    let angle = UnitVector(ends.origin).angle(to: UnitVector(ends.destination))
    #expect(abs(a.y) < 1e-12 && abs(b.y) < 1e-12)
    #expect(abs(a.x - b.x - angle) < 1e-12 && a.x > 0)
  }

  /// Parallels a sixth inside the extent; a cone that opens to a cylinder over the equator.
  @Test func conicsTakeTheirParallelsFromTheExtent() throws {
    let europe = try row("albers").placed(
      for: ProjectionSetting(
        center: Coordinate(latitude: 50, longitude: 15), south: 36, north: 72))
    #expect(europe.projection.proj == "+proj=aea +R=1 +lat_1=42.0 +lat_2=66.0 +lat_0=54.0")
    #expect(europe.rotation.center == Coordinate(latitude: 0, longitude: 15))
    for name in ["albers", "lambert-conformal-conic", "equidistant-conic"] {
      for (south, north) in [(-30.0, 30.0), (-90, 90), (0, 0), (88, 90), (-90, -89), (-1, 4)] {
        let setting = ProjectionSetting(
          center: Coordinate(latitude: 0, longitude: 0), south: south, north: north)
        let (projection, rotation) = try row(name).placed(for: setting)
        let p = try point(projection, rotation, (south + north) / 2, 0)
        #expect(p.x.isFinite && p.y.isFinite)
      }
    }
  }

  @Test func northAndScaleAtAPlace() throws {
    let (projection, rotation) = try row("oblique-mercator").placed(
      for: ProjectionSetting(
        center: Coordinate(latitude: 0, longitude: 0),
        ends: .init(
          origin: Coordinate(latitude: -20, longitude: 10),
          destination: Coordinate(latitude: 20, longitude: 10))))
    let view = MapView(
      projection: projection, rotation: rotation, scale: 500, originX: 100, originY: 100,
      frame: Frame(minX: 0, minY: 0, maxX: 200, maxY: 200))
    let projector = try MapProjector(view)
    let north = try #require(projector.north(x: 100, y: 100))
    #expect(abs(abs(north) - 90) < 1e-6)
    for direction in [0.0, 37, 90] {
      let scale = try #require(projector.scale(x: 100, y: 100, direction: direction))
      #expect(abs(scale * 6_371_008.8 / 500 - 1) < 1e-6)
    }
    let globe = try MapProjector(
      try openView("orthographic", latitude: 20, longitude: 5, scale: 100))
    let up = try #require(globe.north(x: 0, y: -40))
    #expect(abs(up) < 1e-6)
    #expect(globe.north(x: 120, y: 0) == nil)
    #expect(globe.scale(x: 0, y: 120, direction: 0) == nil)
    // Foreshortened by the cosine of the angle from the middle: 60° off, a half.
    let rim = try #require(globe.scale(x: 100 * sin(.pi / 3), y: 0, direction: 90))
    #expect(abs(rim * 6_371_008.8 / 100 - 0.5) < 1e-4)
  }
}
