import Foundation
import Geo
import Routes
import Testing

@testable import Exports

@Suite struct GeoJSONTests {
  private func plan(_ from: Coordinate, _ to: Coordinate) -> FlightPlan {
    let stops = [from, to].map {
      Stop(place: Place(kind: .coordinate, name: "P", coordinate: $0))
    }
    let segment = Geodesic.inverse(from: from, to: to)
    let leg = Leg(
      origin: stops[0], destination: stops[1], distance: segment.distance,
      initialAzimuth: segment.initialAzimuth, finalAzimuth: segment.finalAzimuth,
      midpoint: Geodesic.midpoint(from: from, to: to))
    return FlightPlan(
      flights: [PlannedFlight(id: "1", stops: stops, legs: [leg])], hasClaims: false)
  }

  /// The parts of the only leg, as longitude and latitude.
  private func lines(_ plan: FlightPlan) throws -> [[[Double]]] {
    let text = GeoJSONExport.document(plan).text
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let features = try #require(document?["features"] as? [[String: Any]])
    #expect(features.count == 3)
    let geometry = try #require(features[2]["geometry"] as? [String: Any])
    let coordinates = geometry["coordinates"]
    if geometry["type"] as? String == "LineString" {
      return [try #require(coordinates as? [[Double]])]
    }
    #expect(geometry["type"] as? String == "MultiLineString")
    return try #require(coordinates as? [[[Double]]])
  }

  @Test func aWaypointIsNoStop() throws {
    let text = GeoJSONExport.document(TestPlans.passing).text
    let document = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let features = try #require(document?["features"] as? [[String: Any]])
    let properties = features.compactMap { $0["properties"] as? [String: Any] }
    #expect(properties.map { $0["kind"] as? String } == ["stop", "waypoint", "stop", "leg"])
    #expect(properties[1]["passed"] as? String == "2019-03-23")
    #expect(properties[3]["via"] as? [String] == ["Azores"])
    let geometry = try #require(features[3]["geometry"] as? [String: Any])
    let line = try #require(geometry["coordinates"] as? [[Double]])
    #expect(line.count { $0 == [-27, 38.75] } == 1)
  }

  @Test func aLegStaysWholeAwayFromTheAntimeridian() throws {
    let lines = try lines(
      plan(Coordinate(latitude: 55, longitude: 37), Coordinate(latitude: 10, longitude: -67)))
    #expect(lines.count == 1)
    #expect(lines[0].first == [37, 55])
    #expect(lines[0].last == [-67, 10])
    // 9,900 km with a point every 50 at least.
    #expect(lines[0].count > 198)
  }

  /// Auckland to Santiago crosses it once: both parts end on it, at one latitude.
  @Test func aLegIsCutAtTheAntimeridian() throws {
    let lines = try lines(
      plan(Coordinate(latitude: -37, longitude: 175), Coordinate(latitude: -33, longitude: -71)))
    try #require(lines.count == 2)
    let end = try #require(lines[0].last)
    let start = try #require(lines[1].first)
    #expect(end[0] == 180 && start[0] == -180)
    #expect(end[1] == start[1])
    for line in lines {
      for (a, b) in zip(line, line.dropFirst()) { #expect(abs(a[0] - b[0]) < 5) }
    }
  }

  @Test func aLegFromTheAntimeridianIsNotCut() throws {
    for longitude in [180.0, -180] {
      let lines = try lines(
        plan(
          Coordinate(latitude: 0, longitude: longitude), Coordinate(latitude: 0, longitude: -170)))
      #expect(lines.count == 1)
      #expect(lines[0].first?.first == -180)
      #expect(lines[0].last?.first == -170)
    }
  }

  @Test func aLegToItselfIsALineStill() throws {
    let point = Coordinate(latitude: 1, longitude: 2)
    #expect(try lines(plan(point, point)) == [[[2, 1], [2, 1]]])
  }
}
