import Geo
import Testing

/// How far apart two angles are, in degrees, whole turns aside.
private func gap(_ a: Double, _ b: Double) -> Double {
  abs((a - b).remainder(dividingBy: 360))
}

private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
  Coordinate(latitude: latitude, longitude: longitude)
}

@Suite("Geodesics on WGS 84")
struct GeodesicTests {
  @Test("The inverse problem agrees with GeographicLib's table", arguments: GeodesicCase.published)
  func inverse(line: GeodesicCase) {
    let found = Geodesic.inverse(from: line.from, to: line.to)
    #expect(abs(found.distance.meters - line.distance) <= 1e-8)
    #expect(gap(found.initialAzimuth.degrees, line.initialAzimuth) <= 1e-13)
    #expect(gap(found.finalAzimuth.degrees, line.finalAzimuth) <= 1e-13)
    #expect((0..<360).contains(found.initialAzimuth.degrees))
    #expect((0..<360).contains(found.finalAzimuth.degrees))
  }

  @Test("The direct problem agrees with GeographicLib's table", arguments: GeodesicCase.published)
  func direct(line: GeodesicCase) {
    let found = Geodesic.direct(
      from: line.from, azimuth: Angle(degrees: line.initialAzimuth),
      distance: Length(meters: line.distance))
    #expect(abs(found.coordinate.latitude - line.to.latitude) <= 1e-13)
    #expect(gap(found.coordinate.longitude, line.to.longitude) <= 1e-13)
    #expect(gap(found.azimuth.degrees, line.finalAzimuth) <= 1e-13)
  }

  @Test("GeographicLib's hard cases", arguments: HardGeodesic.published)
  func hard(_ hard: HardGeodesic) {
    let found = Geodesic.inverse(from: hard.line.from, to: hard.line.to)
    #expect(abs(found.distance.meters - hard.line.distance) <= hard.distanceTolerance)
    guard let tolerance = hard.azimuthTolerance else { return }
    #expect(gap(found.initialAzimuth.degrees, hard.line.initialAzimuth) <= tolerance)
    #expect(gap(found.finalAzimuth.degrees, hard.line.finalAzimuth) <= tolerance)
  }

  @Test("Chkalovsky to Maiquetía: 9,958,095.86 m to 0.01 m")
  func caracas() {
    let found = Geodesic.inverse(from: at(55.8783, 38.0617), to: at(10.60312, -66.99059))
    #expect(abs(found.distance.meters - 9_958_095.86) <= 0.01)
  }

  @Test(
    "Points that coincide: no distance, azimuth 0",
    arguments: [
      (at(20.001, 0), at(20.001, 0)), (at(90, 0), at(90, 180)), (at(-90, 12), at(-90, 12)),
      (at(5, 180), at(5, -180)),
    ])
  func coincident(from: Coordinate, to: Coordinate) {
    let zero = GeodesicSegment(
      distance: Length(meters: 0), initialAzimuth: Angle(degrees: 0),
      finalAzimuth: Angle(degrees: 0))
    #expect(Geodesic.inverse(from: from, to: to) == zero)
  }

  /// GeodSolve33 puts half the meridian at 20,003,931 m to 0.5 m.
  @Test("From pole to pole along the meridian of the longitude given")
  func poles() {
    let across = Geodesic.inverse(from: at(90, 30), to: at(-90, 30))
    #expect(abs(across.distance.meters - 20_003_931) <= 0.5)
    let south = Geodesic.inverse(from: at(90, 10), to: at(0, 10))
    #expect(abs(south.distance.meters - 20_003_931 / 2) <= 0.25)
    #expect(south.initialAzimuth.degrees == 180)
    #expect(south.finalAzimuth.degrees == 180)
    let out = Geodesic.direct(
      from: at(-90, 0), azimuth: Angle(degrees: 40), distance: Length(kilometers: 1000))
    #expect(gap(out.coordinate.longitude, 40) <= 1e-12)
    #expect(gap(out.azimuth.degrees, 0) <= 1e-12)
  }

  /// GeodSolve5 and GeodSolve73 of PROJ's src/tests/geodtest.cpp.
  @Test("The direct problem to and from the pole")
  func directAtPole() {
    let up = Geodesic.direct(
      from: at(0.01777745589997, 30), azimuth: Angle(degrees: 0), distance: Length(kilometers: 1e4))
    #expect(abs(up.coordinate.latitude - 90) <= 0.5e-5)
    let back = Geodesic.direct(
      from: at(90, 10), azimuth: Angle(degrees: 180), distance: Length(kilometers: -1000))
    #expect(abs(back.coordinate.latitude - 81.04623) <= 0.5e-5)
    #expect(abs(back.coordinate.longitude - -170) <= 0.5e-5)
    #expect(back.azimuth.degrees == 0)
  }

  @Test(
    "Direct undoes inverse",
    arguments: GeodesicCase.published + HardGeodesic.published.map(\.line))
  func roundTrip(line: GeodesicCase) {
    let segment = Geodesic.inverse(from: line.from, to: line.to)
    let end = Geodesic.direct(
      from: line.from, azimuth: segment.initialAzimuth, distance: segment.distance)
    let miss = Geodesic.inverse(from: end.coordinate, to: line.to).distance.meters
    // 1e-13 degrees of azimuth sweep 1e-8 m; the solver adds its 15 nm at each step.
    #expect(miss <= 1e-7)
  }

  @Test("Points along the line: ends as given, equal steps")
  func points() {
    let from = at(55.8783, 38.0617)
    let to = at(10.60312, -66.99059)
    let points = Geodesic.points(from: from, to: to, count: 11)
    #expect(points.count == 11)
    #expect(points.first == from && points.last == to)
    for (a, b) in zip(points, points.dropFirst()) {
      #expect(abs(Geodesic.inverse(from: a, to: b).distance.meters - 995_809.586) <= 0.001)
    }
    let middle = Geodesic.midpoint(from: from, to: to)
    #expect(abs(middle.latitude - points[5].latitude) <= 1e-12)
    #expect(abs(middle.longitude - points[5].longitude) <= 1e-12)
  }

  @Test("Spacing is a ceiling; too few points become the two ends")
  func spacing() {
    let from = at(0, 179)
    let to = at(0, -179)  // 222.6 km over the antimeridian
    let points = Geodesic.points(from: from, to: to, spacing: Length(kilometers: 100))
    #expect(points.count == 4)
    #expect(points.allSatisfy { abs($0.longitude) >= 179 })
    #expect(Geodesic.points(from: from, to: to, count: 0) == [from, to])
    #expect(Geodesic.points(from: from, to: from, spacing: Length(meters: 0)) == [from, from])
  }

  /// GeodSolve71 of PROJ's src/tests/geodtest.cpp gives the middle of a 10,000 km line.
  @Test("A line's positions")
  func line() {
    let end = Geodesic.direct(
      from: at(1, 2), azimuth: Angle(degrees: 45), distance: Length(kilometers: 1e4))
    let line = GeodesicLine(from: at(1, 2), to: end.coordinate)
    #expect(abs(line.length.meters - 1e7) <= 1e-7)
    let middle = line.position(at: Length(kilometers: 5000))
    #expect(abs(middle.coordinate.latitude - 30.92625) <= 0.5e-5)
    #expect(abs(middle.coordinate.longitude - 37.54640) <= 0.5e-5)
    #expect(abs(middle.azimuth.degrees - 55.43104) <= 0.5e-5)
  }
}
