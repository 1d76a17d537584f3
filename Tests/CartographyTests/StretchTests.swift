import Geo
import Testing

@testable import Cartography

/// How much a formula enlarges what lies in a cap: by it shapes are left out unseen, and drawn corner by
/// corner.
@Suite struct StretchTests {
  private static let definitions = [
    "+proj=ortho +R=1", "+proj=laea +R=1", "+proj=stere +R=1", "+proj=gnom +R=1",
    "+proj=aeqd +R=1", "+proj=aea +R=1 +lat_1=29.5 +lat_2=45.5 +lat_0=37.5",
    "+proj=aea +R=1 +lat_1=-18 +lat_2=-36 +lat_0=0",
    "+proj=aea +R=1 +lat_1=50 +lat_2=50 +lat_0=50",
    "+proj=aea +R=1 +lat_1=-3 +lat_2=8 +lat_0=2",
  ]
  private static let radius = 10 * Double.pi / 180

  /// The length of a step of a millionth of a radian on the map, against that on the sphere, at an azimuth.
  private static func scale(_ formula: VectorFormula, _ a: UnitVector, _ azimuth: Double) -> Double
  {
    let b = away(a, azimuth, by: 1e-6)
    let (p, q) = (formula.project(a), formula.project(b))
    let (dx, dy) = (q.x - p.x, q.y - p.y)
    return (dx * dx + dy * dy).squareRoot() / a.angle(to: b)
  }

  /// The point so far from another, in radians, at an azimuth in degrees.
  private static func away(_ a: UnitVector, _ azimuth: Double, by distance: Double) -> UnitVector {
    let east = UnitVector(x: -a.y, y: a.x, z: 0).normalized
    let north = a.cross(east)
    let (sine, cosine) = UnitVector.sineAndCosine(azimuth)
    let (up, along) = UnitVector.sineAndCosine(distance * 180 / .pi)
    let (u, v) = (up * cosine, up * sine)
    return UnitVector(
      x: a.x * along + north.x * u + east.x * v, y: a.y * along + north.y * u + east.y * v,
      z: a.z * along + north.z * u + east.z * v)
  }

  /// No step within the cap is enlarged more than the bound says.
  @Test(arguments: definitions) func nothingIsEnlargedMore(definition: String) throws {
    let formula = try #require(VectorFormula(proj: definition))
    var bounded = 0
    for latitude in stride(from: -60.0, through: 60, by: 15) {
      for longitude in stride(from: -150.0, through: 150, by: 25) {
        let center = UnitVector(Coordinate(latitude: latitude, longitude: longitude))
        let bound = formula.stretch(over: SphereCap(center: center, radius: Self.radius))
        guard bound.isFinite else { continue }
        bounded += 1
        for azimuth in stride(from: 0.0, to: 360, by: 30) {
          for share in [0, 0.5, 0.99] {
            let place = Self.away(center, azimuth, by: share * Self.radius)
            for course in stride(from: 0.0, to: 180, by: 30) {
              let scale = Self.scale(formula, place, course)
              // What the horizon hides has no scale.
              #expect(scale < bound * 1.001 || !scale.isFinite)
            }
          }
        }
      }
    }
    #expect(bounded > 15)
  }

  /// A bound that is far too large would be of no use: by the middle of the map it is nearly met.
  @Test(arguments: definitions) func theBoundIsNear(definition: String) throws {
    let formula = try #require(VectorFormula(proj: definition))
    for latitude in [-30.0, 0, 30] {
      let center = UnitVector(Coordinate(latitude: latitude, longitude: 0))
      let bound = formula.stretch(over: SphereCap(center: center, radius: Self.radius))
      var most = 0.0
      for azimuth in stride(from: 0.0, to: 360, by: 30) {
        let place = Self.away(center, azimuth, by: 0.99 * Self.radius)
        for course in stride(from: 0.0, to: 180, by: 15) {
          most = max(most, Self.scale(formula, place, course))
        }
      }
      #expect(most > bound / 1.3)
    }
  }

  /// Round the antipode nothing bounds what azimuthal maps enlarge.
  @Test(arguments: definitions.prefix(5)) func theAntipodeHasNone(definition: String) throws {
    let formula = try #require(VectorFormula(proj: definition))
    for longitude in [172.0, 180, -175] {
      let center = UnitVector(Coordinate(latitude: 3, longitude: longitude))
      #expect(formula.stretch(over: SphereCap(center: center, radius: Self.radius)) == .infinity)
    }
  }
}
