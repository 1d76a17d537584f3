import Cartography
import Geo
import Layout
import Testing
import Themes

@testable import Plot

@Suite struct GroundCacheTests {
  private let size = Size(width: 300, height: 200)

  private func key(_ scale: Double) throws -> GroundCache.Key {
    GroundCache.Key(
      view: MapView(
        projection: try #require(Projection.named("orthographic")),
        rotation: Rotation(center: Coordinate(latitude: 20, longitude: 40)), scale: scale,
        originX: 150, originY: 100,
        frame: Frame(minX: 0, minY: 0, maxX: 300, maxY: 200)), size: size)
  }

  private func ground(_ key: GroundCache.Key) throws -> GroundView {
    try GroundView(
      Atlas(), projector: MapProjector(key.view), size: size,
      frame: Rect(x: 0, y: 0, width: 300, height: 200))
  }

  @Test func keepsWhatIsAskedForTwice() throws {
    let cache = GroundCache()
    let made = try ground(try key(90))
    var count = 0
    func ask(_ scale: Double) throws -> GroundView {
      let key = try key(scale)
      return cache.ground(for: key) {
        count += 1
        return made
      }
    }
    _ = try ask(90)
    #expect(count == 1)
    _ = try ask(90)
    #expect(count == 2)
    _ = try ask(90)
    #expect(count == 2)
    // Another scale is another view; four more push the first one out.
    for scale in [91.0, 92, 93, 94] { for _ in 1...2 { _ = try ask(scale) } }
    #expect(count == 10)
    _ = try ask(94)
    #expect(count == 10)
    _ = try ask(90)
    #expect(count == 11)
  }

  @Test func aFailureIsNotKept() throws {
    struct Failure: Error {}
    let cache = GroundCache()
    for _ in 1...3 {
      #expect(throws: Failure.self) { try cache.ground(for: try key(90)) { throw Failure() } }
    }
    let made = try ground(try key(90))
    let view = try key(90)
    let found = cache.ground(for: view) { made }
    #expect(found.shapes.countries == made.shapes.countries)
  }

  /// The third map of a view is drawn from the ground that the second one left.
  @Test func aMapIsTheSameEachTime() throws {
    let plan = TestPlans.plain(TestPlaces.ppt, TestPlaces.jfk)
    let request = MapRequest(size: Size(width: 480, height: 270))
    let pages = try ["newsprint", "newsprint", "midnight", "newsprint"].map { theme in
      try MapPlotter.draw(
        plan, request, theme: Theme.named(theme), atlas: Atlas(), measurer: FixedWidthMeasurer()
      ).page
    }
    #expect(pages[1] == pages[0])
    #expect(pages[3] == pages[0])
    #expect(pages[2] != pages[0])
  }
}
