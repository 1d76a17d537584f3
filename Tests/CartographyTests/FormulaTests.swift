import Geo
import Testing

@testable import Cartography

/// Azimuthal maps take a shorter way from the atlas to the page than others.
@Suite struct FormulaTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    var projection: String
    var center: Coordinate
    var scale: Double
    var testDescription: String { "\(projection) \(center) \(scale)" }
  }

  private static let cases = [
    Case(
      projection: "orthographic", center: Coordinate(latitude: 36.92, longitude: -10.05),
      scale: 480),
    Case(
      projection: "orthographic", center: Coordinate(latitude: -80, longitude: 179), scale: 100),
    Case(
      projection: "lambert-azimuthal", center: Coordinate(latitude: 45, longitude: 10), scale: 900),
    Case(
      projection: "stereographic", center: Coordinate(latitude: 90, longitude: 0), scale: 300),
  ]

  /// Every country of the coarsest data, cut by the horizon, by the frame, by both or not at all.
  @Test(arguments: cases) private func drawsAsTheGeneralWayDoes(_ test: Case) throws {
    let projector = try MapProjector(
      MapView(
        projection: try #require(Projection.named(test.projection)),
        rotation: Rotation(center: test.center),
        scale: test.scale, originX: 200, originY: 150,
        frame: Frame(minX: 0, minY: 0, maxX: 400, maxY: 300)))
    #expect(projector.formula != nil)
    var drawn = 0
    for country in try Atlas().countries(at: .s110m) {
      for polygon in country.polygons {
        var (short, long) = (RecordingSink(), RecordingSink())
        projector.draw(polygon: polygon, into: &short)
        projector.draw(rings: polygon.rings.map(\.line), into: &long) { polygon.contains($0) }
        #expect(short == long, "\(country.name)")
        drawn += short.points.count
      }
    }
    #expect(drawn > 200)
  }
}
