import Geo
import Testing

@testable import Cartography

/// Albers' cone, which PROJ is not asked for.
@Suite struct AlbersConeTests {
  private static let definitions = [
    "+proj=aea +R=1 +lat_1=29.5 +lat_2=45.5 +lat_0=37.5",
    "+proj=aea +R=1 +lat_1=42.0 +lat_2=66.0 +lat_0=54.0",
    "+proj=aea +R=1 +lat_1=-18 +lat_2=-36 +lat_0=0",
    "+proj=aea +R=1 +lat_1=50 +lat_2=50 +lat_0=50",
    "+proj=aea +R=1 +lat_1=-3 +lat_2=8 +lat_0=2",
  ]

  /// PROJ says where places are drawn, and our way back leads to them.
  @Test(arguments: definitions) func drawsWherePROJDoes(definition: String) throws {
    let cone = try #require(AlbersCone(proj: definition))
    let reference = try ReferenceFormula(definition)
    for latitude in stride(from: -85.0, through: 85, by: 8.5) {
      for longitude in stride(from: -179.0, through: 179, by: 17.9) {
        let place = Coordinate(latitude: latitude, longitude: longitude)
        let p = try #require(reference.point(place))
        // On a slender cone all is some twenty radii from the tip.
        let vector = cone.project(UnitVector(place))
        #expect(abs(vector.x - p.x) < 1e-11 && abs(vector.y - p.y) < 1e-11)
        let (lambda, phi) = (longitude * .pi / 180, latitude * .pi / 180)
        let angles = cone.project(longitude: lambda, latitude: phi)
        #expect(abs(angles.x - p.x) < 1e-11 && abs(angles.y - p.y) < 1e-11)
        let back = try #require(cone.unproject(p))
        // 6 mm on the ground, where parallels lie closest.
        #expect(abs(back.longitude - lambda) < 1e-9 && abs(back.latitude - phi) < 1e-9)
      }
    }
  }

  /// Both sides of the seam are drawn, each in its place, and both poles.
  @Test(arguments: definitions) func theSeamHasTwoSides(definition: String) throws {
    let cone = try #require(AlbersCone(proj: definition))
    let reference = try ReferenceFormula(definition)
    for latitude in [-90.0, -40, 0, 70, 90] {
      let east = cone.project(longitude: .pi, latitude: latitude * .pi / 180)
      let west = cone.project(longitude: -.pi, latitude: latitude * .pi / 180)
      let p = try #require(reference.point(Coordinate(latitude: latitude, longitude: 180)))
      #expect(abs(abs(p.x) - abs(east.x)) < 1e-7 && abs(p.y - east.y) < 1e-7)
      #expect(east.x == -west.x && east.y == west.y)
    }
  }

  @Test(arguments: definitions) func nothingLiesBeyondTheFan(definition: String) throws {
    let cone = try #require(AlbersCone(proj: definition))
    let edges = [-Double.pi / 2, .pi / 2].map { cone.project(longitude: 0, latitude: $0).y }
    let (south, north) = (edges[0], edges[1])
    #expect(cone.unproject(PlanePoint(x: 0, y: south - 1e-3)) == nil)
    #expect(cone.unproject(PlanePoint(x: 0, y: south + 1e-3)) != nil)
    #expect(cone.unproject(PlanePoint(x: 0, y: north + 1e-3)) == nil)
    #expect(cone.unproject(PlanePoint(x: 0, y: north - 1e-3)) != nil)
    #expect(cone.unproject(PlanePoint(x: 1e6, y: 1e6)) == nil)
    #expect(cone.unproject(PlanePoint(x: .nan, y: 0)) == nil)
    #expect(cone.unproject(PlanePoint(x: .infinity, y: 0)) == nil)
  }

  /// Over the seam and at the poles it has no bound.
  @Test func hasNoBoundWhereItIsTorn() throws {
    let cone = try #require(AlbersCone(proj: Self.definitions[0]))
    for (latitude, longitude) in [(40.0, 175.0), (40, -172), (85, 0), (-84, 100), (0, 180)] {
      let center = UnitVector(Coordinate(latitude: latitude, longitude: longitude))
      #expect(cone.stretch(over: SphereCap(center: center, radius: 10 * .pi / 180)) == .infinity)
    }
  }

  @Test(arguments: [
    "+proj=lcc +R=1 +lat_1=30 +lat_2=60 +lat_0=45",
    "+proj=aea +R=1 +lat_1=30 +lat_2=60",
    "+proj=aea +R=2 +lat_1=30 +lat_2=60 +lat_0=45",
    "+proj=aea +R=1 +lat_1=30 +lat_2=60 +lat_0=45 +x_0=1",
    "+proj=aea +R=1 +lat_1=30 +lat_2=60 +lat_0=45 +over",
    "+proj=aea +R=1 +lat_1=-30 +lat_2=30 +lat_0=0",
    "+proj=aea +R=1 +lat_1=nan +lat_2=30 +lat_0=0",
  ]) func leavesOthersToPROJ(definition: String) {
    #expect(AlbersCone(proj: definition) == nil)
  }
}
