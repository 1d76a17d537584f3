import Testing
import Tracks

@Suite("OpenSky's JSON")
struct OpenSkyJSONTests {
  private let states = """
    {"time":1546300820,"states":[
    ["3c6444","DLH1AB  ","Germany",1546300815,1546300819,8.5,47.25,10668.5,false,230.5,90.25,-1.5,null,10800,"1000",false,2],
    ["4b1814","        ","Switzerland",1546300790,1546300804,6.1,46.2,null,true,3.5,null,null,null,null,null,false,0],
    ["4b1815","SWR3    ","Switzerland",null,1546300819,null,null,null,true,3.5,null,null,null,null,null,false,0]]}
    """

  /// Longitude stands before latitude.
  @Test func ofStatesGivesAFixForEachAircraft() throws {
    let file = try read(states)
    #expect(file.summary.format == .openSkyStates)
    #expect(file.tracks.map { $0.identity.address?.description } == ["3c6444", "4b1814"])
    let fix = file.tracks[0].fixes[0]
    #expect(fix.latitude == 47.25 && fix.longitude == 8.5)
    #expect(fix.time == 1_546_300_815)
    #expect(fix.pressureAltitude?.meters == 10668.5 && fix.geometricAltitude?.meters == 10800)
    #expect(fix.groundSpeed?.metersPerSecond == 230.5 && fix.track?.degrees == 90.25)
    #expect(fix.verticalRate?.metersPerSecond == -1.5)
    #expect(fix.positionSource == .mlat && fix.isOnGround == false)
    #expect(file.tracks[0].identity.callsigns == [RecordedCallsign("DLH1AB", firstFix: 0)])
    #expect(file.tracks[1].identity.callsigns == [])
    #expect(file.tracks[1].fixes[0].isOnGround == true)
    #expect(file.summary.skipped.map(\.reason) == [.noPosition])
  }

  /// 1 s and 16 s after the last contact.
  @Test func ofStatesMarksWhatIsOnlyRepeatedAsStale() throws {
    #expect(try read(states).tracks.map { $0.fixes[0].isStale } == [false, true])
  }

  @Test func ofStatesMayFollowEachOther() throws {
    let later = states.replacing("1546300815", with: "1546300825")
    for text in [states + "\n" + later, "[\(states),\(later)]"] {
      let file = try read(text)
      #expect(file.tracks[0].fixes.map(\.time) == [1_546_300_815, 1_546_300_825])
    }
  }

  /// Latitude stands before longitude.
  @Test func ofATrackGivesItsPath() throws {
    let file = try read(
      """
      {"icao24":"3c4b26","startTime":1546300800,"endTime":1546304400,"callsign":"D-ABYF  ",
      "path":[[1546300800,47.25,8.5,null,90.5,true],[1546300900,47.3,8.6,1828.5,91,false],
      [1546301000,47.4],[1546301100,99,8.6,1828,91,false]]}
      """)
    #expect(file.summary.format == .openSkyTrack)
    let track = file.tracks[0]
    #expect(track.identity.address?.description == "3c4b26")
    #expect(track.identity.callsigns == [RecordedCallsign("D-ABYF", firstFix: 0)])
    #expect(track.fixes.map(\.latitude) == [47.25, 47.3])
    #expect(track.fixes.map(\.isOnGround) == [true, false])
    #expect(track.fixes[1].pressureAltitude?.meters == 1828.5)
    #expect(track.fixes[1].track?.degrees == 91)
    #expect(file.summary.skipped.map(\.reason) == [.tooShort, .positionOutOfRange])
  }
}
