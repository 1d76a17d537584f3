import Testing

@testable import Geo

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite("Coordinates as points of the unit sphere")
struct UnitVectorTests {
  /// sin and cos of 0°, 30°, 45°, 60° and 90° in closed form (Abramowitz and Stegun 1964, 4.3.46).
  private static let known: [(degrees: Double, sine: Double, cosine: Double)] = [
    (0, 0, 1), (30, 0.5, 3.0.squareRoot() / 2), (45, 0.5.squareRoot(), 0.5.squareRoot()),
    (60, 3.0.squareRoot() / 2, 0.5), (90, 1, 0), (-90, -1, 0), (120, 3.0.squareRoot() / 2, -0.5),
    (135, 0.5.squareRoot(), -0.5.squareRoot()), (180, 0, -1), (-180, 0, -1),
    (-135, -0.5.squareRoot(), -0.5.squareRoot()),
    (270, -1, 0), (360, 0, 1), (-540, 0, -1),
  ]

  @Test("Angles whose sine and cosine are known", arguments: known)
  func knownAngles(_ angle: (degrees: Double, sine: Double, cosine: Double)) {
    let found = UnitVector.sineAndCosine(angle.degrees)
    #expect(abs(found.sine - angle.sine) < 2.3e-16)
    #expect(abs(found.cosine - angle.cosine) < 2.3e-16)
  }

  @Test("Where the axes lie")
  func axes() {
    #expect(UnitVector(Coordinate(latitude: 0, longitude: 0)) == UnitVector(x: 1, y: 0, z: 0))
    #expect(UnitVector(Coordinate(latitude: 0, longitude: 90)).y == 1)
    #expect(UnitVector(Coordinate(latitude: 90, longitude: 37)).z == 1)
    #expect(UnitVector(Coordinate(latitude: -90, longitude: -120)).z == -1)
  }

  @Test("A pole keeps the longitude it was asked for")
  func poles() {
    let pole = UnitVector(Coordinate(latitude: 90, longitude: 120))
    #expect(abs(pole.longitude - 2 * .pi / 3) < 1e-15 && pole.latitude == .pi / 2)
  }

  @Test("Every angle is as close to the C library's as two roundings allow")
  func sweep() {
    var worst = 0.0
    for step in -72_000...72_000 {
      let degrees = Double(step) * 0.0051
      let found = UnitVector.sineAndCosine(degrees)
      // Taken to within ±45° first: the C library's own argument in radians is rounded.
      let quarter = (degrees / 90).rounded()
      let rest = (degrees - quarter * 90) * .pi / 180
      let turn = Int(quarter) & 3
      let sine = [sin(rest), cos(rest), -sin(rest), -cos(rest)][turn]
      let cosine = [cos(rest), -sin(rest), -cos(rest), sin(rest)][turn]
      worst = max(worst, abs(found.sine - sine), abs(found.cosine - cosine))
    }
    #expect(worst < 3.4e-16)
  }
}
