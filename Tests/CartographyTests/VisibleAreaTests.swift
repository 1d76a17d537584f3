import Geo
import Testing

@testable import Cartography

@Suite struct VisibleAreaTests {
  private func mayShow(_ points: [Coordinate], _ area: VisibleArea) -> Bool {
    SphereLine(points: points).extremes.map(area.mayShow) ?? true
  }

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
      #expect(mayShow([seen], area))
      #expect(mayShow([far, seen], area))
    }
  }

  @Test func whatIsFarAwayIsLeftOut() throws {
    let (area, _) = try area(50, 10, scale: 20_000)
    #expect(
      !mayShow(
        [Coordinate(latitude: 50, longitude: 60), Coordinate(latitude: 51, longitude: 61)], area))
    #expect(
      !mayShow(
        [Coordinate(latitude: 10, longitude: 10), Coordinate(latitude: 11, longitude: 11)], area))
    // A country round the whole view is kept, though none of its corners is seen.
    #expect(
      mayShow(
        [Coordinate(latitude: 30, longitude: -20), Coordinate(latitude: 70, longitude: 40)], area))
  }

  @Test func aHemisphereKeepsEverything() throws {
    let (area, _) = try area(0, 0, scale: 250)
    #expect(mayShow([Coordinate(latitude: 80, longitude: 170)], area))
  }

  private func wrapped(_ longitude: Double) -> Double {
    longitude > 180 ? longitude - 360 : longitude
  }
}

@Suite("What is too small on a map to be seen")
struct DetailTests {
  /// A square of so many degrees each way.
  private func square(_ latitude: Double, _ longitude: Double, _ half: Double) -> SphereLine {
    let corners = [(-half, -half), (-half, half), (half, half), (half, -half)].map {
      Coordinate(latitude: latitude + $0.0, longitude: longitude + $0.1)
    }
    return SphereLine(points: corners)
  }

  private func projector(_ name: String) throws -> MapProjector {
    try MapProjector(
      MapView(
        projection: try #require(Projection.named(name)), rotation: Rotation(centralMeridian: 0),
        scale: 1000, originX: 500, originY: 500,
        frame: Frame(minX: 0, minY: 0, maxX: 1000, maxY: 1000)))
  }

  @Test("An outline's size is that on the page")
  func size() throws {
    // 0.1° of a sphere of 1,000 units is 1.745 units.
    let projector = try projector("mercator")
    #expect(!projector.isSmaller(square(0, 0, 0.05), than: 1.74))
    #expect(projector.isSmaller(square(0, 0, 0.05), than: 1.75))
  }

  @Test("Where the map's scale is larger, so is the outline")
  func enlarged() throws {
    let projector = try projector("mercator")
    // Mercator doubles lengths at 60° (Snyder 1987, p. 45: 1 / cos φ).
    #expect(!projector.isSmaller(square(60, 0, 0.05), than: 3.4))
    #expect(projector.isSmaller(square(60, 0, 0.05), than: 3.6))
  }

  @Test("Degrees of a unit at the middle of the frame")
  func degrees() throws {
    #expect(abs(try projector("equirectangular").degreesPerUnit - 0.0572958) < 1e-5)
  }
}
