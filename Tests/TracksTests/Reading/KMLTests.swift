import Geo
import Testing
import Tracks

@Suite("KML files")
struct KMLTests {
  private func document(_ inside: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <kml xmlns="http://www.opengis.net/kml/2.2" xmlns:gx="http://www.google.com/kml/ext/2.2">
    <Document>\(inside)</Document></kml>
    """
  }

  @Test func giveTimesInABlockToPositionsInABlock() throws {
    let track = try readOne(
      document(
        """
        <Placemark><name>HB-ABC</name><gx:Track><altitudeMode>absolute</altitudeMode>
        <when>2019-01-01T00:00:00Z</when><when>2019-01-01T00:00:10.5Z</when>
        <gx:coord>8.5 47.25 1000.5</gx:coord><gx:coord>-8.5 -47.25 0</gx:coord>
        </gx:Track></Placemark>
        """))
    #expect(track.identity.name == "HB-ABC")
    #expect(track.fixes.map(\.time) == [1_546_300_800, 1_546_300_810.5])
    #expect(track.fixes[0].coordinate == Coordinate(latitude: 47.25, longitude: 8.5))
    #expect(track.fixes[1].coordinate == Coordinate(latitude: -47.25, longitude: -8.5))
    #expect(track.fixes.map { $0.geometricAltitude?.meters } == [1000.5, 0])
  }

  @Test func giveTimesToPositionsByTurns() throws {
    let track = try readOne(
      document(
        """
        <Placemark><gx:Track>
        <when>2019-01-01T00:00:00Z</when><gx:coord>8 47 100</gx:coord>
        <when>2019-01-01T00:00:10Z</when><gx:coord/>
        <when>2019-01-01T00:00:20Z</when><gx:coord>9 48</gx:coord>
        <when>then</when><gx:coord>9 48</gx:coord>
        <when>2019-01-01T00:00:30Z</when>
        </gx:Track></Placemark>
        """))
    // Without an altitude mode altitudes lie on the ground and say nothing.
    #expect(
      track.fixes == [
        Fix(time: 1_546_300_800, latitude: 47, longitude: 8),
        Fix(time: 1_546_300_820, latitude: 48, longitude: 9),
      ])
  }

  @Test func countRecordsOfTracksThatGiveNoFix() throws {
    let file = try read(
      document(
        """
        <Placemark><gx:Track>
        <when>2019-01-01T00:00:00Z</when><gx:coord>8 47 100</gx:coord>
        <when>2019-01-01T00:00:10Z</when><gx:coord/>
        <when>then</when><gx:coord>9 48</gx:coord>
        <when>2019-01-01T00:00:20Z</when><gx:coord>9 98</gx:coord>
        </gx:Track></Placemark>
        """))
    #expect(file.summary.recordCount == 4)
    #expect(
      file.summary.skipped.map(\.reason) == [.noPosition, .badTime, .positionOutOfRange])
  }

  @Test func putTheSectionsOfAMultiTrackTogether() throws {
    let section = { (hour: Int, lon: Int) in
      """
      <gx:Track><when>2019-01-01T0\(hour):00:00Z</when><gx:coord>\(lon) 47 1</gx:coord>
      <when>2019-01-01T0\(hour):30:00Z</when><gx:coord>\(lon + 1) 47 1</gx:coord></gx:Track>
      """
    }
    let file = try read(
      document(
        """
        <Placemark><name>A</name><gx:MultiTrack>\(section(0, 8))\(section(1, 20))</gx:MultiTrack></Placemark>
        <Placemark><name>B</name>\(section(2, 21))</Placemark>
        <Placemark><name>C</name>\(section(3, 40))</Placemark>
        <Placemark><name>C</name>\(section(4, 50))</Placemark>
        """))
    // B goes on where A ended; the second C under the same name, later.
    #expect(file.tracks.map(\.identity.name) == ["A", "C"])
    #expect(
      file.tracks[0].fixes.map(\.startsSegment) == [false, false, true, false, true, false])
    #expect(file.tracks[1].fixes.map(\.startsSegment) == [false, false, true, false])
  }

  @Test func keepTracksOfDifferentFoldersApart() throws {
    let track = """
      <Folder><Placemark><name>T</name><gx:Track>
      <when>2019-01-01T00:00:00Z</when><gx:coord>8 47 1</gx:coord></gx:Track></Placemark></Folder>
      """
    #expect(try read(document(track + track)).tracks.count == 2)
  }

  @Test func ofFlightAwareNameTheAirportsAndPressureAltitudes() throws {
    let file = try read(
      document(
        """
        <name>FlightAware ✈ DLH1534 17.08.2021 (ZRH / LSZH-FRA / EDDF)</name>
        <Placemark><name>LSZH Airport</name><description><![CDATA[Zürich <br>]]></description>
        <Point><coordinates>8.549167,47.464722,0</coordinates></Point></Placemark>
        <Placemark><name>EDDF Airport</name><Point><coordinates>8.543125,50.026421,0</coordinates></Point></Placemark>
        <Placemark><name>DLH1534</name><description>LSZH - EDDF</description>
        <gx:Track><altitudeMode>absolute</altitudeMode><when>2021-08-17T12:43:24Z</when>
        <gx:coord>8.53411 47.45920 587</gx:coord></gx:Track></Placemark>
        """))
    #expect(file.summary.format == .flightAwareKML && file.summary.source.maker == "FlightAware")
    let track = file.tracks[0]
    #expect(track.identity.callsigns == [RecordedCallsign("DLH1534", firstFix: 0)])
    #expect(track.identity.airports.map(\.code) == ["LSZH", "EDDF"])
    #expect(track.identity.airports.map(\.role) == [.origin, .destination])
    #expect(
      track.identity.airports[0].coordinate == Coordinate(latitude: 47.464722, longitude: 8.549167))
    #expect(track.fixes[0].pressureAltitude?.meters == 587)
    #expect(track.fixes[0].geometricAltitude == nil)
    #expect(track.fixes[0].time == 1_629_204_204)
  }

  private let flightradar24 = """
    <kml><Document><name>FZ981/FDB981</name>
    <description><![CDATA[<a href="https://www.flightradar24.com/flight/fz981">FZ981</a>
    <a title="View bigger image of A6-FDN at Planespotters.net" target="_blank">
    <a title="Dubai Airport" href="https://www.flightradar24.com/airport/dxb/departures"><h3>DXB</h3></a>
    <a title="Rostov-on-Don Airport" href="https://www.flightradar24.com/airport/rov/arrivals"><h3>ROV</h3></a>]]></description>
    <Folder><name>Route</name>
    <Placemark><name>2016-03-18 18:20:47 UTC</name>
    <description><![CDATA[<div><div><span><b>Altitude:</b></span> <span>0 ft</span></div>
    <div><span><b>Speed:</b></span> <span>10 kt</span></div>
    <div><span><b>Heading:</b></span> <span>209&deg;</span></div></div>]]></description>
    <TimeStamp><when>2016-03-18T18:20:47+00:00</when></TimeStamp>
    <Point><altitudeMode>absolute</altitudeMode><coordinates>55.362,25.2619,0</coordinates></Point></Placemark>
    <Placemark><name>2016-03-18 18:40:00 UTC</name>
    <description><![CDATA[<div><div><span><b>Altitude:</b></span> <span>12,500 ft</span></div>
    <div><span><b>Speed:</b></span> <span>300 kt</span></div></div>]]></description>
    <TimeStamp><when>2016-03-18T18:40:00+00:00</when></TimeStamp>
    <Point><altitudeMode>absolute</altitudeMode><coordinates>55.5,25.5,3810</coordinates></Point></Placemark>
    </Folder>
    <Folder><name>Trail</name><Placemark><MultiGeometry><LineString>
    <coordinates>55.362,25.2619,0 55.5,25.5,0</coordinates></LineString></MultiGeometry></Placemark></Folder>
    </Document></kml>
    """

  @Test func ofFlightradar24AreReadFromPointsAndTheirHTML() throws {
    let file = try read(flightradar24)
    #expect(file.summary.format == .flightradar24KML)
    #expect(file.summary.recordCount == 2 && file.tracks.count == 1)
    let track = file.tracks[0]
    #expect(track.fixes.map(\.time) == [1_458_325_247, 1_458_326_400])
    #expect(track.fixes[0].isOnGround == true && track.fixes[0].pressureAltitude == nil)
    #expect(near(track.fixes[0].groundSpeed?.knots, 10, within: 1e-5))
    #expect(track.fixes[0].track?.degrees == 209 && track.fixes[1].track == nil)
    // 12,500 ft × 0.3048.
    #expect(near(track.fixes[1].pressureAltitude?.meters, 3810, within: 0.001))
    #expect(track.fixes[1].geometricAltitude == nil)
    #expect(file.summary.noteKinds == [.leftOut])
  }

  @Test func ofFlightradar24SayWhoWasRecorded() throws {
    let identity = try read(flightradar24).tracks[0].identity
    #expect(identity.flightNumber == "FZ981")
    #expect(identity.callsigns == [RecordedCallsign("FDB981", firstFix: 0)])
    #expect(identity.registration == "A6-FDN")
    #expect(
      identity.airports == [
        StatedAirport(.origin, code: "DXB", name: "Dubai Airport"),
        StatedAirport(.destination, code: "ROV", name: "Rostov-on-Don Airport"),
      ])
  }

  @Test func giveLinesWithoutTimesWhereThereIsNothingElse() throws {
    let file = try read(
      document(
        """
        <Placemark><name>A</name><LineString><altitudeMode>absolute</altitudeMode>
        <coordinates>
          8,47,100 9,48,200

          10,49 8,95,0 x,y</coordinates></LineString></Placemark>
        <Placemark><name>B</name><LineString><coordinates>10,49,300 11,50,400</coordinates></LineString></Placemark>
        <Placemark><name>C</name><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>
        <Placemark><Polygon><outerBoundaryIs><LinearRing><coordinates>1,2 3,4 5,6</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>
        <Placemark><name>P</name><Point><coordinates>1,2</coordinates></Point></Placemark>
        """))
    // B goes on where A ended.
    #expect(file.tracks.map { $0.fixes.map(\.latitude) } == [[47, 48, 49, 50], [2, 4]])
    #expect(file.tracks[0].fixes.map { $0.geometricAltitude?.meters } == [100, 200, nil, nil])
    #expect(file.tracks[0].fixes.allSatisfy { $0.seconds == nil })
    #expect(
      file.summary.skipped.map(\.reason) == [.positionOutOfRange, .badPosition])
    #expect(file.summary.noteKinds.contains(.leftOut))
  }

  /// A line of a megabyte comes to the reader in many pieces.
  @Test func readLinesThatAreLongerThanAnyWindow() throws {
    let text = (0..<60_000).map { "\($0 % 180).\($0),\($0 % 90).5,\($0)" }.joined(separator: " ")
    let track = try readOne(
      document("<Placemark><LineString><coordinates>\(text)</coordinates></LineString></Placemark>")
    )
    #expect(track.fixes.count == 60_000)
    #expect(track.fixes[59_999].longitude == 59.59999 && track.fixes[59_999].latitude == 59.5)
  }

  @Test func withNothingButLinksAreRefused() {
    let words = fault(of: document("<NetworkLink><Link><href>x</href></Link></NetworkLink>"))
    #expect(words.contains("only links to other files"))
  }

  @Test func withOtherPrefixesAreReadAlike() throws {
    let track = try readOne(
      """
      <k:kml xmlns:k="http://www.opengis.net/kml/2.2"><k:Placemark><Track>
      <k:when>2019-01-01T00:00:00Z</k:when><coord>8 47 1</coord></Track></k:Placemark></k:kml>
      """)
    #expect(track.fixes == [Fix(time: 1_546_300_800, latitude: 47, longitude: 8)])
  }

  @Test func areRefusedWhereverTheyBreakOff() {
    let bytes = Array(flightradar24.utf8)
    for count in stride(from: 5, to: bytes.count, by: 97) {
      #expect(fault(of: Array(bytes[..<count])).contains("breaks off"), "cut at \(count)")
    }
  }

  @Test func withMoreThanIsReadAreRefused() {
    let coords = String(repeating: "<gx:coord/>", count: 200)
    let track = document("<Placemark><gx:Track>\(coords)</gx:Track></Placemark>")
    #expect(fault(of: track, limits: TrackLimits(fixes: 100)).contains("more than 100 fixes"))
    let line = "<Placemark><LineString><coordinates>1,2 3,4</coordinates></LineString></Placemark>"
    let lines = document(String(repeating: line, count: 50))
    #expect(fault(of: lines, limits: TrackLimits(tracks: 20)).contains("more than 20 tracks"))
  }
}
