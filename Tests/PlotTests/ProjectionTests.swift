import Layout
import Routes
import Testing

@testable import Plot

@Suite("Projections by name")
struct ProjectionTests {
  private func map(_ name: String, _ route: TestRoute = .moscowCaracas) async throws -> MapFindings
  {
    try MapFindings(
      await Drawings.map(
        TestPlans.plain(route.places.origin, route.places.destination),
        MapRequest(size: PageSizes.small, projection: name)))
  }

  @Test("Each draws a map that says which it is", arguments: MapPlotter.projectionNames)
  func each(_ name: String) async throws {
    let found = try await map(name)
    #expect(found.symbols.count == 2)
    #expect(found.routes.count == 1)
    #expect(found.overlaps == [] && found.trespassers == [] && found.cutTexts == [])
    #expect(found.layersWithBadNumbers == [])
    if name != "auto" {
      #expect(found.words("source").lowercased().contains(name.split(separator: "-")[0]))
    }
  }

  @Test("A name nobody knows is told with those that are known")
  func unknown() async throws {
    let fault = await fault("peters", TestPlans.plain(TestPlaces.hel, TestPlaces.tll))
    #expect(fault?.message.contains("peters") == true)
    for name in MapPlotter.projectionNames {
      #expect(fault?.hint?.contains(name) == true)
    }
  }

  @Test("A world map whose seam cuts a route shows both parts, each to the map's edge")
  func seam() async throws {
    // Both ways round the Pacific: no meridian is free of routes.
    let plan = TestPlans.plain(
      TestPlaces.sfo, TestPlaces.nrt, TestPlaces.lhr, TestPlaces.sfo)
    let found = try MapFindings(
      await Drawings.map(plan, MapRequest(size: PageSizes.small, projection: "equal-earth")))
    #expect(found.routes.count == 4)
    #expect(found.symbols.count == 3)
    let diagonal = Point(x: 480, y: 300).length
    for route in found.routes {
      #expect(route.path.segments.allSatisfy { ($0.1 - $0.0).length < diagonal / 8 })
    }
  }

  @Test("A projection that hides a place is refused, and the place named")
  func hidden() async throws {
    // Any three places lie in one hemisphere, these four in none. Mercator's map has no poles.
    let globe = await fault(
      "orthographic",
      TestPlans.plain(TestPlaces.jnb, TestPlaces.syd, TestPlaces.sfo, TestPlaces.lhr))
    #expect(globe?.message.contains("Orthographic projection cannot show") == true)
    let mercator = await fault("mercator", TestPlans.plain(TestPlaces.nzsp, TestPlaces.scci))
    #expect(mercator?.message.contains("South Pole Station") == true)
  }

  private func fault(_ name: String, _ plan: FlightPlan) async -> MapFault? {
    do {
      _ = try await Drawings.map(plan, MapRequest(size: PageSizes.small, projection: name))
      return nil
    } catch {
      return error as? MapFault
    }
  }

  @Test("A plan without places is refused")
  func empty() async throws {
    await #expect(throws: MapFault.self) {
      try await Drawings.map(.init(flights: [], hasClaims: false))
    }
  }
}
