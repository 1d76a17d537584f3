import Foundation
import Testing

@Suite struct RouteTests {
  /// 55.8783, 38.0617 to 10.60312, −66.99059 on WGS 84: 9,958,095.86 m by PROJ's geodesic.h.
  @Test func distanceOfUUMUToSVMI() throws {
    let outcome = try Tool.flightplot("route", "UUMU-SVMI", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let legs = try #require(document["legs"] as? [[String: Any]])
    #expect(legs.count == 1)
    let distance = try #require(legs[0]["distanceMeters"] as? Double)
    #expect(abs(distance - 9_958_095.86) < 0.01)
    #expect(legs[0]["initialAzimuthDegrees"] is Double)
    #expect(legs[0]["finalAzimuthDegrees"] is Double)
    let midpoint = try #require(legs[0]["midpoint"] as? [String: Any])
    #expect(midpoint["latitudeDegrees"] is Double && midpoint["longitudeDegrees"] is Double)
    #expect(document["totalDistanceMeters"] as? Double == distance)
  }

  @Test func theTableAddsUp() throws {
    let outcome = try Tool.flightplot("route", "UUMU-OSLK-SVMI", "--units", "nm")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let rows = outcome.text.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows.count == 4)
    #expect(rows[0].prefix(4) == ["from", "to", "NM", "km"])
    #expect(rows[1].prefix(2) == ["UUMU", "OSLK"])
    #expect(rows[3].first == "total")
    let first = try #require(Double(rows[1][2]))
    let second = try #require(Double(rows[2][2]))
    let total = try #require(Double(rows[3][1]))
    // Each figure is rounded to a tenth.
    #expect(abs(first + second - total) < 0.151)
  }

  /// At 60 kt an equatorial degree takes a little over an hour.
  @Test func timeAtASpeed() throws {
    let outcome = try Tool.flightplot(
      "route", "'0,0'-'0,1'", "--speed", "60kt", "--json")
    let document = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let total = try #require(document["totalDistanceMeters"] as? Double)
    // A degree of the equator: 6,378,137 m × π / 180.
    #expect(abs(total - 111_319.490793) < 0.001)
    let seconds = try #require(document["totalDurationSeconds"] as? Double)
    #expect(abs(seconds - total / (60 * 1852 / 3600)) < 1e-6)
  }

  @Test func figuresAloneAreOnStandardOutput() throws {
    let outcome = try Tool.flightplot("route", "Moscow-CCS", "--json")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: outcome.output) }
  }
}
