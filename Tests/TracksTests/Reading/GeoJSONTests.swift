import Testing
import Tracks

@Suite("GeoJSON files")
struct GeoJSONTests {
  private func collection(_ features: String...) -> String {
    "{\"type\":\"FeatureCollection\",\"features\":[\(features.joined(separator: ","))]}"
  }

  @Test func giveTheTimesOfTheirProperties() throws {
    let track = try readOne(
      collection(
        """
        {"type":"Feature","geometry":{"coordinates":[[8.5,47.25,100],[9,48,200.5],[10,49]],
        "type":"LineString"},"properties":{"name":"Night","callsign":"ABC12","icao24":"3c6444",
        "coordTimes":["2019-01-01T00:00:00Z","2019-01-01T00:00:10.5Z",null]}}
        """))
    #expect(track.identity.name == "Night")
    #expect(track.identity.callsigns == [RecordedCallsign("ABC12", firstFix: 0)])
    #expect(track.identity.address?.description == "3c6444")
    #expect(track.fixes.map(\.seconds) == [1_546_300_800, 1_546_300_810.5, nil])
    #expect(track.fixes.map(\.latitude) == [47.25, 48, 49])
    #expect(track.fixes.map { $0.geometricAltitude?.meters } == [100, 200.5, nil])
  }

  @Test func giveTheTimesOfAFourthCoordinate() throws {
    let track = try readOne(
      #"{"type":"LineString","coordinates":[[8,47,100,1546300800],[9,48,200,1546300810],[9,48,1,7]]}"#
    )
    #expect(track.fixes.map(\.seconds) == [1_546_300_800, 1_546_300_810, nil])
  }

  /// Cut at the antimeridian as RFC 7946 (3.1.9) asks for: the ends there were never recorded.
  @Test func joinLinesThatWereCutAtTheAntimeridian() throws {
    let track = try readOne(
      collection(
        """
        {"type":"Feature","properties":{"times":[[1546300800,1546300805],[1546300805,1546300810],[1546300900]]},
        "geometry":{"type":"MultiLineString","coordinates":[[[179,10],[180,10.5]],[[-180,10.5],[-179,11]],[[-170,12]]]}}
        """))
    #expect(track.fixes.map(\.longitude) == [179, -179, -170])
    #expect(track.fixes.map(\.seconds) == [1_546_300_800, 1_546_300_810, 1_546_300_900])
    #expect(track.fixes.map(\.startsSegment) == [false, false, true])
  }

  @Test func giveATrackOfPointsThatHaveATime() throws {
    let point = { (lon: Int, properties: String) in
      """
      {"type":"Feature","properties":{\(properties)},"geometry":{"type":"Point","coordinates":[\(lon),1,5]}}
      """
    }
    let file = try read(
      collection(
        point(1, "\"time\":\"2019-01-01T00:00:00Z\",\"hex\":\"3c6444\""),
        point(2, "\"timestamp\":1546300810000,\"hex\":\"4b1814\""),
        point(3, "\"time\":1546300820,\"hex\":\"3c6444\",\"flight\":\"AB1\""),
        point(4, "\"name\":\"an airport\""), point(5, "\"time\":\"noon\"")))
    #expect(file.tracks.map { $0.fixes.map(\.longitude) } == [[1, 3], [2]])
    #expect(file.tracks[0].fixes.map(\.time) == [1_546_300_800, 1_546_300_820])
    #expect(file.tracks[1].fixes[0].time == 1_546_300_810)
    #expect(file.tracks[0].identity.callsigns == [RecordedCallsign("AB1", firstFix: 1)])
    #expect(file.summary.skipped.map(\.reason) == [.badTime])
    #expect(file.summary.noteKinds == [.leftOut, .meaningUncertain])
  }

  @Test func giveATrackForEachLineAndNoneForAreas() throws {
    let file = try read(
      collection(
        #"{"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}}"#,
        #"{"type":"Feature","properties":{},"geometry":{"type":"Polygon","coordinates":[[[1,2],[3,4],[5,6],[1,2]]]}}"#,
        #"{"type":"Feature","properties":{},"geometry":null}"#,
        """
        {"type":"Feature","geometry":{"type":"GeometryCollection","geometries":[
        {"type":"Point","coordinates":[0,0]},{"type":"LineString","coordinates":[[5,6],[7,8]]}]}}
        """))
    #expect(file.tracks.map { $0.fixes.map(\.latitude) } == [[2, 4], [6, 8]])
    #expect(file.summary.noteKinds == [.leftOut, .withoutTimes])
  }

  @Test func skipAndCountPositionsWithFaults() throws {
    let file = try read(
      #"{"type":"LineString","coordinates":[[1,2],[1,92],[200,1],[null,1],[5],["3","4"],[]]}"#)
    #expect(file.tracks[0].fixes.map(\.latitude) == [2, 4])
    #expect(
      file.summary.skippedWords == ["position-out-of-range 2 byte 0", "bad-position 2 byte 0"])
  }

  @Test func mayStandLineByLine() throws {
    let line = #"{"type":"Feature","geometry":{"type":"LineString","coordinates":[[1,2],[3,4]]}}"#
    #expect(try read(line + "\n" + line).tracks.count == 2)
    #expect(try read("\u{1E}\(line)\n\u{1E}\(line)\n").tracks.count == 2)
  }

  @Test func nestedWithoutEndAreRefused() {
    let deep = String(repeating: "[", count: 100_000)
    #expect(fault(of: "{\"type\":\"LineString\",\"coordinates\":" + deep).contains("deep"))
    #expect(fault(of: "{\"type\":\"Feature\",\"properties\":{\"a\":" + deep).contains("deep"))
    let objects = String(repeating: "{\"geometry\":", count: 100_000)
    #expect(fault(of: "{\"type\":\"Feature\",\"geometry\":" + objects).contains("deep"))
  }

  @Test func areRefusedWhereverTheyBreakOff() {
    let text = collection(
      #"{"type":"Feature","properties":{"coordTimes":["2019-01-01T00:00:00Z"],"a":"b\"c\u00e9"},"#
        + #""geometry":{"type":"LineString","coordinates":[[1.5,-2],[3,4e1]]}}"#)
    let bytes = Array(text.utf8)
    #expect(fault(of: bytes).hasPrefix("read as geoJSON"))
    for count in 1..<bytes.count {
      #expect(fault(of: Array(bytes[..<count])).contains("breaks off at byte \(count)"))
    }
  }
}
