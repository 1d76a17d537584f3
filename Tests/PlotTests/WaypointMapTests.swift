import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("Waypoints on the map")
struct WaypointMapTests {
  private func plan(_ certainty: Certainty?) -> FlightPlan {
    let stops = [
      Stop(place: TestPlaces.svo, certainty: certainty),
      Stop(place: TestPlaces.mad, certainty: certainty, isWaypoint: true),
      Stop(place: TestPlaces.ccs, certainty: certainty),
    ]
    return FlightPlan(
      title: "A flight",
      flights: [PlannedFlight(id: "a", stops: stops, legs: Leg.legs(through: stops))],
      hasClaims: certainty != nil)
  }

  private func map(_ certainty: Certainty?) async throws -> MapFindings {
    try MapFindings(await Drawings.map(plan(certainty), MapRequest(size: PageSizes.small)))
  }

  /// Corners of the triangles among a layer's paths.
  private func triangles(_ found: MapFindings, _ layer: String) -> [PathItem] {
    found.paths(layer).filter { $0.path.segments.count == 3 && $0.stroke == nil }
  }

  @Test("It has a triangle, and a name in lighter type", arguments: [Certainty.confirmed, nil])
  func symbol(_ certainty: Certainty?) async throws {
    let found = try await map(certainty)
    let ink = triangles(found, "places").filter { $0.fill == found.theme[.marker] }
    #expect(ink.count == (certainty == .confirmed ? 1 : 0))
    #expect(!triangles(found, "places").isEmpty)
    let texts = found.texts("place-labels")
    let landing = try #require(texts.first { $0.text == "Caracas" })
    let waypoint = try #require(texts.first { $0.text == "Madrid" })
    #expect(waypoint.style.weight < landing.style.weight)
    #expect(waypoint.style.size < landing.style.size)
  }

  @Test("The line runs through it, and the legend says what it is")
  func line() async throws {
    let found = try MapFindings(await Drawings.map(plan(.reported)))
    let symbol = try #require(
      triangles(found, "places").first?.path.bounds)
    let isMet = found.routes.contains { route in
      route.path.points.contains {
        abs($0.x - ((symbol.minX + symbol.maxX) / 2)) < 1 && $0.y > symbol.minY
          && $0.y < symbol.maxY
      }
    }
    #expect(isMet)
    let words = found.words("panel")
    #expect(words.contains("waypoint (no landing) named in reports"))
  }

  @Test("Its country is not one of the story's")
  func highlight() throws {
    let marks = PlaceMark.marks(of: plan(nil))
    #expect(marks.map(\.isWaypoint) == [false, true, false])
    // A landing of another flight makes a stop of it.
    var both = plan(nil)
    let stops = [Stop(place: TestPlaces.mad), Stop(place: TestPlaces.ccs)]
    both.flights.append(PlannedFlight(id: "b", stops: stops, legs: Leg.legs(through: stops)))
    #expect(PlaceMark.marks(of: both).map(\.isWaypoint) == [false, false, false])
  }
}
