import Geo
import Testing

@testable import Cartography

@Suite struct VisibleAreaTests {
  private func area(
    _ latitude: Double, _ longitude: Double, scale: Double
  ) throws -> (VisibleArea, MapProjector) {
    let view = MapView(
      projection: try #require(Projection.named("lambert-azimuthal")),
      rotation: Rotation(center: Coordinate(latitude: latitude, longitude: longitude)),
      scale: scale, originX: 500, originY: 300,
      frame: Frame(minX: 0, minY: 0, maxX: 1000, maxY: 600))
    let projector = try MapProjector(view)
    return (projector.visibleArea, projector)
  }

  /// Whatever has a point in the frame must not be left out.
  @Test(arguments: [
    (10.0, 20.0, 900.0), (-17, 179, 3000), (88, 0, 2000), (52, -179.5, 40_000), (-41, 175, 700),
  ])
  func nothingVisibleIsLeftOut(_ latitude: Double, _ longitude: Double, _ scale: Double) throws {
    let (area, projector) = try area(latitude, longitude, scale: scale)
    var generator = SeededGenerator(state: 19)
    for _ in 0..<400 {
      let seen = try #require(
        projector.coordinate(
          x: .random(in: 0...1000, using: &generator), y: .random(in: 0...600, using: &generator)))
      let far = Coordinate(
        latitude: max(-90, seen.latitude - 3), longitude: wrapped(seen.longitude + 2))
      #expect(area.mayShow([seen]))
      #expect(area.mayShow([far, seen]))
    }
  }

  @Test func whatIsFarAwayIsLeftOut() throws {
    let (area, _) = try area(50, 10, scale: 20_000)
    #expect(
      !area.mayShow([
        Coordinate(latitude: 50, longitude: 60), Coordinate(latitude: 51, longitude: 61),
      ]))
    #expect(
      !area.mayShow([
        Coordinate(latitude: 10, longitude: 10), Coordinate(latitude: 11, longitude: 11),
      ]))
    // A country round the whole view is kept, though none of its corners is seen.
    #expect(
      area.mayShow([
        Coordinate(latitude: 30, longitude: -20), Coordinate(latitude: 70, longitude: 40),
      ]))
  }

  @Test func aHemisphereKeepsEverything() throws {
    let (area, _) = try area(0, 0, scale: 250)
    #expect(area.mayShow([Coordinate(latitude: 80, longitude: 170)]))
  }

  private func wrapped(_ longitude: Double) -> Double {
    longitude > 180 ? longitude - 360 : longitude
  }
}
