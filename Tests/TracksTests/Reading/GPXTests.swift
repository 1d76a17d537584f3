import Testing
import Tracks

@Suite("GPX files")
struct GPXTests {
  private let gpx = """
    \u{FEFF}<?xml version="1.0" encoding="UTF-8"?>
    <gpx version="1.1" creator="a logger" xmlns="http://www.topografix.com/GPX/1/1">
    <metadata><name>Not the track</name><time>2019-01-01T00:00:00Z</time></metadata>
    <wpt lat="1" lon="2"><name>Home</name><ele>5</ele><time>2019-01-01T00:00:00Z</time></wpt>
    <trk><name>HB-ABC &amp; crew</name><link href="x"><text>t</text></link>
    <trkseg>
    <trkpt lat="46.5" lon="-7.25"><ele>1614.5</ele><time>2019-01-01T00:00:00.5Z</time>
      <extensions><speed>50.5</speed><course>270.5</course><hr>80</hr></extensions></trkpt>
    <trkpt lon='-7.5' lat='46.75'/>
    </trkseg>
    <trkseg><trkpt lat="46.8" lon="-7.6"><time>2019-01-01T01:00:30+01:00</time></trkpt></trkseg>
    </trk>
    <trk><trkseg/><trkseg>
    <trkpt lat="1" lon="2"><time>2019-01-01T00:00:00</time></trkpt>
    </trkseg></trk>
    <rte><name>Plan</name><rtept lat="3" lon="4"><name>A</name></rtept><rtept lat="5" lon="6"/></rte>
    </gpx>
    """

  @Test func giveTracksWithTheirSegments() throws {
    let file = try read(gpx)
    #expect(file.summary.format == .gpx && file.summary.source.maker == "a logger")
    #expect(file.tracks.map(\.fixes.count) == [3, 1, 2])
    #expect(file.tracks.map(\.identity.name) == ["HB-ABC & crew", nil, "Plan"])
    #expect(file.tracks[0].fixes.map(\.startsSegment) == [false, false, true])
    #expect(file.tracks[1].fixes.map(\.startsSegment) == [false])
  }

  @Test func giveTimesHeightsAndSpeeds() throws {
    let track = try read(gpx).tracks[0]
    let first = track.fixes[0]
    #expect(first.latitude == 46.5 && first.longitude == -7.25)
    #expect(first.time == 1_546_300_800.5)
    #expect(first.geometricAltitude?.meters == 1614.5 && first.pressureAltitude == nil)
    #expect(first.groundSpeed?.metersPerSecond == 50.5 && first.track?.degrees == 270.5)
    #expect(track.fixes[1] == Fix(time: .nan, latitude: 46.75, longitude: -7.5))
    #expect(track.fixes[2].time == 1_546_300_830)
  }

  @Test func sayWhatIsNoTrackAndWhatHasNoTime() throws {
    let file = try read(gpx)
    #expect(file.summary.noteKinds == [.leftOut, .withoutTimes, .zoneAssumed, .withoutTimes])
    #expect(file.summary.notes[0].text.hasSuffix(": 1"))
  }

  @Test func ofOtherCenturiesKeepTheirPositions() throws {
    let file = try read(
      """
      <gpx><trk><trkseg>
      <trkpt lat="46.4" lon="13.7"><time>1901-12-13T20:45:52.2073437Z</time></trkpt>
      </trkseg></trk></gpx>
      """)
    #expect(file.tracks[0].fixes.map(\.seconds) == [nil])
    #expect(file.summary.noteKinds.contains(.timeImplausible))
  }

  @Test func skipAndCountPointsWithFaults() throws {
    let file = try read(
      """
      <gpx><trk><trkseg>
      <trkpt lat="91" lon="1"/>
      <trkpt lat="x" lon="1"/>
      <trkpt lon="1"/>
      <trkpt lat="1" lon="1"><time>noon</time></trkpt>
      <trkpt lat="1" lon="1"><time/><ele/></trkpt>
      </trkseg></trk></gpx>
      """)
    #expect(file.summary.fixCount == 1)
    #expect(
      file.summary.skippedWords == [
        "position-out-of-range 1 line 2", "bad-position 2 line 3", "bad-time 1 line 5",
      ])
  }

  @Test func areRefusedWhereverTheyBreakOff() {
    let bytes = Array(gpx.utf8)
    for count in stride(from: 5, to: bytes.count, by: 11) {
      let words = fault(of: Array(bytes[..<count]))
      #expect(words.hasPrefix("a-file:"))
      #expect(words.contains("breaks off"), "cut at \(count): \(words)")
    }
  }

  @Test func areRefusedWithTheLineThatIsNoXML() {
    #expect(
      fault(of: "<gpx>\n<trk>\n</gpx>\n") == "a-file:3: error: no valid XML: mismatched tag")
  }

  @Test func withEntitiesOfTheirOwnAreRefused() {
    let laughs = """
      <?xml version="1.0"?>
      <!DOCTYPE gpx [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
      <gpx><trk><name>&b;</name></trk></gpx>
      """
    #expect(fault(of: laughs).contains("a-file:2: error: the file declares XML entities"))
    let external = """
      <!DOCTYPE gpx [<!ENTITY a SYSTEM "file:///etc/hostname">]><gpx><trk><name>&a;</name></trk></gpx>
      """
    #expect(fault(of: external).contains("declares XML entities"))
  }

  @Test func nestedWithoutEndAreRefused() {
    let deep = "<gpx>" + String(repeating: "<a>", count: 100_000)
    #expect(fault(of: deep).contains("more than 200 deep"))
  }

  @Test func withATagWithoutEndAreRefused() {
    let long = "<gpx><trk a=\"" + String(repeating: "x", count: 6_000_000)
    #expect(fault(of: long).contains("longer than any that is read"))
  }
}
