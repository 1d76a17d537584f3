import Evidence
import Foundation
import Geo
import Routes
import Testing

@testable import Exports

/// A stop on which sources differ, in every format.
@Suite struct VersionTests {
  private static let plan: FlightPlan = {
    func stop(_ longitude: Double, _ name: String, _ source: String, _ own: Certainty) -> Stop {
      Stop(
        place: Place(
          kind: .coordinate, name: name,
          coordinate: Coordinate(latitude: 10, longitude: longitude)),
        certainty: own, sources: [source])
    }
    let origin = stop(0, "Origin", "s", .reported)
    let end = Stop(versions: [
      stop(20, "East", "s", .inferred), stop(-20, "West", "t", .reported),
    ])
    let stops = [origin, end ?? origin]
    let arrived = ReportedTime.day(year: 2019, month: 3, day: 23)
    var flight = PlannedFlight(
      id: "a", aircraft: nil, stops: stops, legs: Leg.legs(through: stops))
    flight.stops[0].departed = Claim(versions: [
      Claim(arrived, certainty: .reported, sources: ["s"]),
      Claim(.month(year: 2019, month: 4), certainty: .reported, sources: ["t"]),
    ])
    return FlightPlan(
      title: "T", sources: [Source(id: "s", name: "S"), Source(id: "t", name: "Tee")],
      flights: [flight], hasClaims: true)
  }()

  @Test func inGeoJSON() throws {
    let text = ExportFormat.geojson.bytes(Self.plan)
    let document = try JSONSerialization.jsonObject(with: Data(text)) as? [String: Any]
    let features = try #require(document?["features"] as? [[String: Any]])
    #expect(
      features.map { $0["id"] as? String } == [
        "a-stop-1", "a-stop-2", "a-stop-2-version-2", "a-leg-1", "a-leg-1-version-2",
      ])
    let properties = features.compactMap { $0["properties"] as? [String: Any] }
    #expect(
      properties.map { $0["certainty"] as? String } == [
        "reported", "disputed", "disputed", "disputed", "disputed",
      ])
    #expect(properties.map { $0["version"] as? Int } == [nil, 1, 2, 1, 2])
    #expect(properties.map { $0["versions"] as? Int } == [nil, 2, 2, 2, 2])
    #expect(properties[1]["versionCertainty"] as? String == "inferred")
    #expect(properties[2]["sources"] as? [String] == ["Tee"])
    #expect(properties[0]["departedAlternatives"] as? [String] == ["2019-04"])
  }

  @Test func inCSV() throws {
    let text = String(decoding: ExportFormat.csv.bytes(Self.plan), as: UTF8.self)
    let rows = text.split(separator: "\r\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false)
    }
    #expect(rows.count == 3)
    #expect(rows[0][2] == "version")
    #expect(rows.dropFirst().map { $0[2] } == ["1", "2"])
  }

  @Test func inKML() {
    let text = String(decoding: ExportFormat.kml.bytes(Self.plan), as: UTF8.self)
    #expect(text.contains("Origin – East (disputed)"))
    #expect(text.contains("Origin – West (disputed)"))
    #expect(text.contains("West (disputed)"))
    #expect(text.contains("a: Origin – East or West"))
  }

  @Test func inGPX() throws {
    let text = String(decoding: ExportFormat.gpx.bytes(Self.plan), as: UTF8.self)
    #expect(text.components(separatedBy: "<wpt ").count == 4)
    #expect(text.components(separatedBy: "<rte>").count == 2)
    #expect(text.contains("a: Origin – West, another version"))
  }
}
