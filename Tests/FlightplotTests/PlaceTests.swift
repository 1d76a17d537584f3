import Foundation
import Testing

@Suite struct PlaceTests {
  private func document(_ arguments: String...) throws -> [String: Any] {
    let outcome = try Tool.run(Tool.built("flightplot"), ["place", "--json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return try #require(try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
  }

  @Test func anAirportByItsCode() throws {
    let place = try document("SVMI")
    #expect(place["kind"] as? String == "airport")
    #expect(place["iata"] as? String == "CCS")
    #expect(place["countryCode"] as? String == "VE")
    let latitude = try #require(place["latitudeDegrees"] as? Double)
    #expect(abs(latitude - 10.60312) < 0.00001)
  }

  @Test func accentsAndCaseDoNotMatter() throws {
    let names = try ["Maiquetía", "maiquetia"].map { try document($0)["name"] as? String }
    #expect(names[0] != nil && names[0] == names[1])
  }

  @Test func severalWordsNeedNoQuotes() throws {
    #expect(try document("Rio", "de", "Janeiro")["countryCode"] as? String == "BR")
  }

  @Test(arguments: [["-33.9,151.2"], ["--", "-33.9,151.2"], ["-33.9", "151.2"]])
  func aCoordinateMayBeginWithAMinus(_ arguments: [String]) throws {
    let outcome = try Tool.run(
      Tool.built("flightplot"), ["place", "--json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let place = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    #expect(place["latitudeDegrees"] as? Double == -33.9)
    #expect(place["longitudeDegrees"] as? Double == 151.2)
  }

  @Test(arguments: [["--near", "-33.9461,151.1772"], ["--near=-33.9461,151.1772"]])
  func theNearestAirports(_ arguments: [String]) throws {
    let outcome = try Tool.run(Tool.built("flightplot"), ["place", "--json"] + arguments)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let list = try #require(
      try JSONSerialization.jsonObject(with: outcome.output) as? [String: Any])
    let airports = try #require(list["airports"] as? [[String: Any]])
    #expect(airports.count == 10)
    #expect(airports.first?["icao"] as? String == "YSSY")
    let distances = airports.compactMap { $0["distanceMeters"] as? Double }
    #expect(distances == distances.sorted())
  }

  /// Santiago is Chile's capital, but also a city of the Dominican Republic.
  @Test func aNameNearAPoint() throws {
    #expect(try document("Santiago")["countryCode"] as? String == "CL")
    let near = try document("Santiago", "--near", "18.5,-70")
    let far = try document("Santiago")
    #expect(near["name"] != nil)
    #expect(near["latitudeDegrees"] as? Double != far["latitudeDegrees"] as? Double)
  }

  @Test func aMissSuggestsSpellings() throws {
    let outcome = try Tool.flightplot("place", "Maiqueta")
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("Maiquet"))
    #expect(outcome.output.isEmpty)
  }
}
