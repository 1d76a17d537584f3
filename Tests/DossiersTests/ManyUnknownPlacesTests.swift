import Diagnostics
import Dossiers
import Geo
import Routes
import Testing

/// A dossier in which nothing is a place, as a list of the wrong sort: it may not take hours.
@Suite struct ManyUnknownPlacesTests {
  private final class CountingPlaces: PlaceFinder {
    var count = 0

    func lookup(_ text: String, reading: PlaceReading) throws(PlaceLookupError) -> PlaceMatch {
      count += 1
      return try FakePlaces().lookup(text, reading: reading)
    }

    func countryCode(named name: String) -> String? { nil }
  }

  private static func dossier(_ count: Int) -> [UInt8] {
    var text = "flightplot: 1\ntitle: A list\nflights:\n"
    for number in 0..<count { text += "  - {id: f\(number), route: [Madrid, Qx\(number)]}\n" }
    return Array(text.utf8)
  }

  @Test func afterAHundredErrorsNoMoreIsLookedUp() throws {
    let places = CountingPlaces()
    let fault = try #require(throws: InputFault.self) {
      try DossierReader.read(Self.dossier(5000), file: "d.yaml", places: places)
    }
    // Madrid is asked for once.
    #expect(places.count == FaultLog.errorLimit + 1)
    #expect(fault.diagnostics.count == FaultLog.errorLimit + 1)
    #expect(fault.diagnostics[0].location?.line == 4)
    #expect(
      fault.diagnostics.last?.message == "after so many errors the rest was not looked at")
  }

  @Test func fewAreAllTold() throws {
    let fault = try #require(throws: InputFault.self) {
      try DossierReader.read(Self.dossier(90), file: "d.yaml", places: FakePlaces())
    }
    #expect(fault.diagnostics.count == 90)
  }
}
