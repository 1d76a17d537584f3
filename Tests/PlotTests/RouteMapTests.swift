import Geo
import Layout
import PageInspection
import Testing

@testable import Plot

@Suite("Maps of routes that maps have trouble with")
struct RouteMapTests {
  @Test("The route is one line from symbol to symbol, inside the frame", arguments: MapCase.all)
  func route(_ map: MapCase) async throws {
    let found = try await map.findings()
    let frame = try #require(found.frame)
    #expect(found.routes.count == 1)
    let line = try #require(found.routes.first).path
    #expect(line.verbs.count { $0 == .move } == 1)
    #expect(line.points.allSatisfy { frame.contains($0) })
    #expect(found.symbols.count == 2)
    let first = try #require(line.points.first)
    let last = try #require(line.points.last)
    #expect((try #require(found.symbols.first).center - first).length < 0.5)
    #expect((try #require(found.symbols.last).center - last).length < 0.5)
    #expect(found.symbols.allSatisfy { frame.contains($0) })
    // No piece of it leaps: on no map here is a 64th of a route longer than this.
    #expect(line.segments.allSatisfy { ($0.1 - $0.0).length < frame.width / 8 })
  }

  @Test("Nothing overlaps, nothing is cut off", arguments: MapCase.all)
  func labels(_ map: MapCase) async throws {
    let found = try await map.findings()
    #expect(found.overlaps == [])
    #expect(found.trespassers == [])
    #expect(found.cutTexts == [])
    for place in [map.route.places.origin, map.route.places.destination] {
      #expect(found.words("place-labels").contains(try #require(place.city)))
    }
    let panel = try #require(found.panel)
    #expect(Rect(x: 0, y: 0, width: map.size.width, height: map.size.height).contains(panel))
    let line = try #require(found.routes.first).path.segments
    #expect(
      !line.contains { OrientedBox(panel).intersects(from: $0.0, to: $0.1, clearance: 0) },
      "the panel hides the route")
    #expect(!found.symbols.contains { $0.intersects(panel) })
  }

  @Test("No coordinate is infinite or no number", arguments: MapCase.all)
  func finite(_ map: MapCase) async throws {
    let found = try await map.findings()
    #expect(found.layersWithBadNumbers == [])
  }

  @Test("No edge of land runs across the map", arguments: MapCase.all)
  func chords(_ map: MapCase) async throws {
    let found = try await map.findings()
    let frame = try #require(found.frame)
    // Land is cut a little outside of the frame: there an edge may run along a whole side.
    let inner = frame.inset(by: -11)
    let most = Point(x: frame.width, y: frame.height).length / 3
    // The poles of some world maps are long straight edges.
    let globe = try #require(found.paths("sea").last).path
    for layer in ["land", "highlights", "lakes", "borders"] {
      for item in found.paths(layer) where item.path != globe {
        #expect(item.path.longestEdge(from: inner) < most, "layer \(layer)")
      }
    }
  }

  @Test("Symbols stand where the projection puts the places", arguments: TestRoute.allCases)
  func projected(_ route: TestRoute) async throws {
    let plan = TestPlans.plain(route.places.origin, route.places.destination)
    let request = MapRequest(size: PageSizes.small, hasFurniture: false)
    let found = try MapFindings(await Drawings.map(plan, request))
    let composer = try MapComposer(
      plan: plan, request: request, theme: found.theme, atlas: Atlas(),
      measurer: FixedWidthMeasurer())
    let sheet = try MapSheet(composer, frame: Rect(x: 0, y: 0, width: 480, height: 300))
    for (place, symbol) in zip([route.places.origin, route.places.destination], found.symbols) {
      let (x, y) = try #require(sheet.projector.point(place.coordinate))
      #expect((symbol.center - Point(x: x, y: y)).length < 0.01)
    }
    #expect(found.symbols.count == 2)
  }

  @Test("The same plan gives the same page")
  func repeatable() async throws {
    let (origin, destination) = TestRoute.newYorkHongKong.places
    let plan = TestPlans.plain(origin, destination)
    let request = MapRequest(size: PageSizes.small)
    let again = try MapPlotter.draw(
      plan, request, theme: .named("newsprint"), atlas: Atlas(), measurer: FixedWidthMeasurer())
    #expect(try await Drawings.map(plan, request).page == again.page)
  }
}
