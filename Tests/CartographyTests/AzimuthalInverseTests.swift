import Geo
import Testing

@testable import Cartography

/// The way back from azimuthal maps, which PROJ is not asked for.
@Suite struct AzimuthalInverseTests {
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
