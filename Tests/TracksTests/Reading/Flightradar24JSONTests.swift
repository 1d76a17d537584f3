import Geo
import Testing
import Tracks

@Suite("Flightradar24's JSON")
struct Flightradar24JSONTests {
  private let flight = """
    {"identification":{"id":"abc","number":{"default":"FZ981","alternative":null},"callsign":"FDB981"},
    "aircraft":{"model":{"code":"B738","text":"Boeing 737-8KN"},"registration":"A6-FDN","hex":"896152"},
    "airline":{"name":"flydubai","code":{"iata":"FZ","icao":"FDB"}},
    "airport":{"destination":{"name":"Rostov","code":{"iata":"ROV","icao":"URRR"}},
      "origin":{"name":"Dubai","code":{"iata":"DXB","icao":"OMDB"},"position":{"latitude":25.25,"longitude":55.36}}},
    "track":[
    {"latitude":25.2619,"longitude":55.362,"altitude":{"feet":0,"meters":0},"speed":{"kmh":18.5,"kts":10,"mph":11},"verticalSpeed":{"fpm":0,"ms":0},"heading":209,"timestamp":1458325247,"squawk":"0"},
    {"latitude":25.5,"longitude":55.5,"altitude":{"feet":12500,"meters":3810},"speed":{"kmh":555,"kts":300,"mph":345},"verticalSpeed":{"fpm":1200},"heading":90,"timestamp":1458326400,"ems":{"a":[1]}},
    {"latitude":null,"longitude":null,"timestamp":1458326500},{"latitude":91,"longitude":1},7]}
    """

  @Test func givesFixesInSI() throws {
    let file = try read("{\"result\":{\"response\":{\"data\":{\"flight\":\(flight)}}}}")
    #expect(file.summary.format == .flightradar24JSON)
    let track = file.tracks[0]
    #expect(track.fixes.map(\.time) == [1_458_325_247, 1_458_326_400])
    #expect(track.fixes[0].isOnGround == true && track.fixes[0].pressureAltitude == nil)
    // 12,500 ft × 0.3048, 1,200 ft/min × 0.3048/60.
    #expect(near(track.fixes[1].pressureAltitude?.meters, 3810, within: 0.001))
    #expect(near(track.fixes[1].groundSpeed?.knots, 300, within: 1e-4))
    #expect(near(track.fixes[1].verticalRate?.metersPerSecond, 6.096, within: 1e-5))
    #expect(track.fixes[1].track?.degrees == 90)
    #expect(
      file.summary.skipped.map(\.reason) == [.noPosition, .positionOutOfRange, .badRecord])
  }

  @Test func saysWhoWasRecorded() throws {
    let identity = try readOne("{\"result\":{\"response\":{\"data\":{\"flight\":\(flight)}}}}")
      .identity
    #expect(identity.flightNumber == "FZ981")
    #expect(identity.callsigns == [RecordedCallsign("FDB981", firstFix: 0)])
    #expect(identity.registration == "A6-FDN" && identity.address?.description == "896152")
    #expect(identity.typeDesignator == "B738" && identity.description == "Boeing 737-8KN")
    #expect(identity.owner == "flydubai")
    #expect(
      identity.airports == [
        StatedAirport(
          .origin, code: "OMDB", name: "Dubai",
          coordinate: Coordinate(latitude: 25.25, longitude: 55.36)),
        StatedAirport(.destination, code: "URRR", name: "Rostov"),
      ])
  }

  @Test func mayLackWhatStandsAroundTheFlight() throws {
    #expect(try readOne(flight).fixes.count == 2)
    #expect(try readOne("{\"flight\":\(flight)}").fixes.count == 2)
  }
}
