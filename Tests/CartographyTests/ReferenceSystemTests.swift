import Geo
import Testing

@testable import Cartography

/// The reference system that companions of a map name puts every coordinate where the map has it.
@Suite struct ReferenceSystemTests {
  static let frame = Frame(minX: 0, minY: 60, maxX: 1440, maxY: 780)

  private static func view(
    _ name: String, _ setting: ProjectionSetting, scale: Double = 900
  ) throws -> MapView {
    let (projection, rotation) = try #require(Projection.named(name)).placed(for: setting)
    return MapView(
      projection: projection, rotation: rotation, scale: scale, originX: 640, originY: 400,
      frame: frame)
  }

  static let setting = ProjectionSetting(
    center: Coordinate(latitude: 41.3, longitude: -27.4), south: 20, north: 62,
    ends: .init(
      origin: Coordinate(latitude: 55.75, longitude: 37.62),
      destination: Coordinate(latitude: 10.6, longitude: -66.99)), reach: 50)

  @Test(arguments: Projection.all.map(\.name)) func agreesWithTheMap(_ name: String) throws {
    let view = try Self.view(name, Self.setting)
    let system = try #require(try view.referenceSystem(), "\(name) has no reference system")
    let definition = try #require(system.proj.split(separator: " +R=").first)
    let formula = try #require(SystemFormula(String(definition)))
    let projector = try MapProjector(view)
    var random = SeededGenerator(state: 7)
    var count = 0
    for _ in 0..<2000 {
      let c = Coordinate(
        latitude: .random(in: -89...89, using: &random),
        longitude: .random(in: -180...180, using: &random))
      guard let (x, y) = projector.point(c), (0...1440).contains(x), (60...780).contains(y),
        let plane = formula.forward(c)
      else { continue }
      let (easting, northing) = system.position(x: x, y: y)
      count += 1
      // A hundredth of a page unit on the ground.
      let tolerance = 0.01 * ReferenceSystem.radius / view.scale
      #expect(abs(easting - plane.x) < tolerance && abs(northing - plane.y) < tolerance, "\(c)")
    }
    #expect(count > 100)
  }

  /// From Auckland to Santiago, over the antimeridian.
  @Test(arguments: Projection.all.map(\.name)) func overTheAntimeridianToo(_ name: String) throws {
    let setting = ProjectionSetting(
      center: Coordinate(latitude: -52.4, longitude: -126.2), south: -52, north: -33,
      ends: .init(
        origin: Coordinate(latitude: -37.01, longitude: 174.79),
        destination: Coordinate(latitude: -33.39, longitude: -70.79)), reach: 50)
    #expect(try Self.view(name, setting).referenceSystem() != nil)
  }

  /// Where up is north, a page unit is the radius over the scale and nothing is turned.
  @Test(arguments: [
    "lambert-azimuthal", "albers", "mercator", "equal-earth", "transverse-mercator",
  ])
  func northUpIsNotTurned(_ name: String) throws {
    let view = try Self.view(name, Self.setting)
    let system = try #require(try view.referenceSystem())
    #expect(system.metersAcross == 0)
    #expect(abs(system.metersAlong / (ReferenceSystem.radius / 900) - 1) < 1e-9)
    // The map's centre is the system's, but for conics' latitude of origin and cylinders' equator.
    let (easting, _) = system.position(x: 640, y: 400)
    #expect(abs(easting) < 1)
  }

  @Test(arguments: [
    ("lambert-azimuthal", "PROJECTION[\"Lambert_Azimuthal_Equal_Area\"]", "+lat_0=41.3"),
    ("albers", "PROJECTION[\"Albers_Conic_Equal_Area\"]", "+lat_1="),
    ("mercator", "PROJECTION[\"Mercator_1SP\"]", "+lon_0=-27.4"),
    ("orthographic", "PROJECTION[\"Orthographic\"]", "+lon_0=-27.4"),
  ])
  func bothFormsNameTheProjection(_ name: String, _ wkt: String, _ proj: String) throws {
    let system = try #require(try Self.view(name, Self.setting).referenceSystem())
    #expect(system.wkt.contains(wkt), "\(system.wkt)")
    #expect(system.wkt.contains("6371008.8"))
    #expect(system.proj.contains(proj))
    #expect(system.proj.hasSuffix(" +R=6371008.8 +units=m +no_defs"))
  }

  /// No system that a GIS knows has a world map turned to another centre.
  @Test(arguments: ["equal-earth", "robinson", "winkel-tripel", "equirectangular"])
  func aTurnedWorldMapHasNone(_ name: String) throws {
    var setting = Self.setting
    setting.isCenterGiven = true
    #expect(try Self.view(name, setting, scale: 200).referenceSystem() == nil)
  }

  @Test func aRolledMapFromAboveIsTurned() throws {
    var view = try Self.view("lambert-azimuthal", Self.setting)
    view.rotation = Rotation(center: Self.setting.center, roll: 30)
    let system = try #require(try view.referenceSystem())
    let unit = ReferenceSystem.radius / 900
    #expect(abs(abs(system.metersAcross) - unit / 2) < 1e-6 * unit)
    #expect(abs(system.metersAlong - unit * 0.75.squareRoot()) < 1e-6 * unit)
  }
}
