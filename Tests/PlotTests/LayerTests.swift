import Geo
import Layout
import PageInspection
import Testing

@testable import Plot

@Suite("Which layers a map has")
struct LayerTests {
  private static let furniture = [
    "panel", "scale-bar", "north-arrow", "locator", "zoom-inset", "graticule-labels", "title",
    "source",
  ]

  private func map(_ request: MapRequest) async throws -> MapFindings {
    var request = request
    request.size = PageSizes.small
    return try MapFindings(
      await Drawings.map(TestPlans.plain(TestPlaces.svo, TestPlaces.ccs), request))
  }

  @Test("All layers from the ground up, each name once")
  func all() async throws {
    let found = try await map(MapRequest())
    #expect(Set(found.layerNames).count == found.layerNames.count)
    let order = [
      "sea", "graticule", "land", "highlights", "lakes", "borders", "routes", "places",
      "graticule-labels", "sea-labels", "country-labels", "route-labels", "place-labels", "panel",
      "source",
    ]
    #expect(found.layerNames.filter { $0 != "scale-bar" } == order)
    #expect(found.page.background == found.theme[.page])
  }

  @Test("Without furniture the map fills the page")
  func bare() async throws {
    let found = try await map(MapRequest(hasFurniture: false))
    #expect(Self.furniture.allSatisfy { !found.layerNames.contains($0) })
    #expect(found.frame == Rect(x: 0, y: 0, width: 480, height: 300))
    #expect(found.layerNames.contains("place-labels"))
  }

  @Test("Only the layers asked for")
  func subset() async throws {
    let layers: Set<MapLayer> = [.land, .routes, .countryLabels]
    let found = try await map(MapRequest(layers: layers, hasFurniture: false))
    #expect(found.layerNames == ["land", "routes", "country-labels"])
    let none = try await map(MapRequest(layers: [], hasFurniture: false))
    #expect(none.layerNames == [])
  }

  @Test("Each layer can be left out alone", arguments: MapLayer.allCases)
  func without(_ layer: MapLayer) async throws {
    let layers = Set(MapLayer.allCases).subtracting([layer])
    let found = try await map(MapRequest(layers: layers, hasFurniture: false))
    #expect(!found.layerNames.contains(layer.rawValue))
    #expect(Set(found.layerNames).isSubset(of: layers.map(\.rawValue)))
    #expect(found.layerNames.count >= 11)
  }

  @Test("A transparent map has neither the page's nor the sea's colour")
  func transparent() async throws {
    let found = try await map(MapRequest(isTransparent: true))
    #expect(found.page.background == nil)
    #expect(!found.layerNames.contains("sea"))
    #expect(found.layerNames.contains("land"))
    let fills = found.page.layers.filter { $0.name != "panel" }.flatMap(\.items).flatMap(\.paths)
    let sheet = found.page.size.width * found.page.size.height
    for item in fills where item.fill != nil && item.fill != found.theme[.land] {
      let bounds = try #require(item.path.bounds)
      #expect(bounds.width * bounds.height < sheet, "something covers the page")
    }
  }

  @Test("Drawing fewer layers moves nothing")
  func steady() async throws {
    let all = try await map(MapRequest(hasFurniture: false))
    let few = try await map(MapRequest(layers: [.land, .routes], hasFurniture: false))
    #expect(few.items("routes") == all.items("routes"))
    #expect(few.items("land") == all.items("land"))
  }
}
