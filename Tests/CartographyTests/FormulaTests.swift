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

  private static let definitions = ["ortho", "laea", "stere", "gnom", "aeqd"].map {
    "+proj=\($0) +R=1"
  }

  /// PROJ says where places are drawn, and our way back leads to them.
  @Test(arguments: definitions) func theWayBackLeadsToTheSamePlace(definition: String) throws {
    let formula = try #require(AzimuthalFormula(proj: definition))
    let reference = try ReferenceFormula(definition)
    for latitude in stride(from: -60.0, through: 60, by: 7.5) {
      for longitude in stride(from: -60.0, through: 60, by: 7.5) {
        let place = Coordinate(latitude: latitude, longitude: longitude)
        let p = try #require(reference.point(place))
        let ours = formula.project(UnitVector(place))
        #expect(abs(ours.x - p.x) < 1e-12 && abs(ours.y - p.y) < 1e-12)
        let back = try #require(formula.unproject(p))
        // 6 µm on the ground.
        #expect(back.angle(to: UnitVector(place)) < 1e-12)
      }
    }
  }

  @Test(arguments: definitions) func nothingLiesBeyondTheRim(definition: String) throws {
    let formula = try #require(AzimuthalFormula(proj: definition))
    let rims = ["+proj=ortho +R=1": 1, "+proj=laea +R=1": 2, "+proj=aeqd +R=1": Double.pi]
    if let rim = rims[definition] {
      #expect(formula.unproject(PlanePoint(x: 0, y: -rim * 0.999)) != nil)
      #expect(formula.unproject(PlanePoint(x: rim * 0.8, y: rim * 0.8)) == nil)
    } else {
      #expect(formula.unproject(PlanePoint(x: 1e6, y: 1e6)) != nil)
    }
    for odd in [Double.nan, .infinity] {
      let place = formula.unproject(PlanePoint(x: odd, y: 0))
      #expect(place.map { $0.x.isFinite && $0.y.isFinite && $0.z.isFinite } ?? true)
    }
    #expect(formula.unproject(PlanePoint(x: 0, y: 0)) == UnitVector(x: 1, y: 0, z: 0))
  }
}
