import Testing
import Tracks

@Suite("CSV files")
struct TableTests {
  @Test func ofFlightradar24GiveFixesInSI() throws {
    let file = try read(
      """
      Timestamp,UTC,Callsign,Position,Altitude,Speed,Direction
      1704180175,2024-01-02T07:22:55Z,JAL516,"42.787994,141.685074",0,5,73
      1704180458,2024-01-02T07:27:38Z,JAL516,"42.770142,141.691422",550,144,172
      """)
    #expect(file.summary.format == .flightradar24CSV)
    let track = file.tracks[0]
    #expect(track.identity.callsigns == [RecordedCallsign("JAL516", firstFix: 0)])
    #expect(track.fixes.map(\.time) == [1_704_180_175, 1_704_180_458])
    #expect(track.fixes[1].latitude == 42.770142 && track.fixes[1].longitude == 141.691422)
    // Nought says that it stood on the ground, and nothing of its height.
    #expect(track.fixes[0].isOnGround == true && track.fixes[0].pressureAltitude == nil)
    #expect(track.fixes[1].isOnGround == nil)
    // 550 ft × 0.3048, 144 kt × 1852/3600.
    #expect(near(track.fixes[1].pressureAltitude?.meters, 167.64, within: 0.001))
    #expect(near(track.fixes[1].groundSpeed?.metersPerSecond, 74.08, within: 0.0001))
    #expect(track.fixes[1].track?.degrees == 172)
  }

  @Test func ofFlightradar24MayLackTheColumnOfUTC() throws {
    let track = try readOne(
      """
      Timestamp,Callsign,Position,Altitude,Speed,Direction\r
      1546300800,BAW1,"-33.5,-70.25",-25,0,0\r
      """)
    #expect(track.fixes.count == 1)
    #expect(track.fixes[0].latitude == -33.5 && track.fixes[0].longitude == -70.25)
    #expect(near(track.fixes[0].pressureAltitude?.meters, -7.62, within: 0.001))
  }

  private let openSky = """
    time,icao24,lat,lon,velocity,heading,vertrate,callsign,onground,alert,spi,squawk,baroaltitude,geoaltitude,lastposupdate,lastcontact
    1546300800,3c6444,47.25,8.5,230.5,90.25,-1.5,DLH1AB  ,False,False,False,1000,10668,10800.5,1546300799.25,1546300799.5
    1546300800,4b1814,46.2,6.1,3.5,10,,SWR2    ,true,False,False,,,,1546300790.5,1546300799.75
    1546300810,3c6444,47.26,8.53,230.5,90.25,-1.5,,False,False,False,1000,10668,10800.5,1546300809.25,1546300809.5
    1546300830,3c6444,47.26,8.53,230.5,90.25,-1.5,DLH1AB,False,False,False,1000,10668,10800.5,1546300809.25,1546300814.9
    1546300840,3c6444,,,230.5,90.25,-1.5,DLH1AB,False,False,False,1000,10668,10800.5,,1546300839.9
    """

  @Test func ofOpenSkyAreMetricAndGiveATrackForEachAircraft() throws {
    let file = try read(openSky)
    #expect(file.summary.format == .openSkyCSV)
    #expect(file.tracks.map { $0.identity.address?.description } == ["3c6444", "4b1814"])
    #expect(file.tracks.map(\.fixes.count) == [3, 1])
    let first = file.tracks[0].fixes[0]
    // The position's own time, not that of the row.
    #expect(first.time == 1_546_300_799.25)
    #expect(first.pressureAltitude?.meters == 10668 && first.geometricAltitude?.meters == 10800.5)
    #expect(first.groundSpeed?.metersPerSecond == 230.5 && first.track?.degrees == 90.25)
    #expect(first.verticalRate?.metersPerSecond == -1.5)
    #expect(first.isOnGround == false && file.tracks[1].fixes[0].isOnGround == true)
    #expect(file.tracks[1].fixes[0].verticalRate == nil)
    #expect(file.tracks[0].identity.callsigns == [RecordedCallsign("DLH1AB", firstFix: 0)])
    #expect(file.summary.skippedWords == ["no-position 1 line 6"])
  }

  /// Held for 15.1 s after the last contact against 15 s.
  @Test func ofOpenSkyMarkRowsThatOnlyRepeatAsStale() throws {
    #expect(try read(openSky).tracks[0].fixes.map(\.isStale) == [false, false, true])
  }

  @Test(arguments: [
    ("time,lat,lon", "1546300800,1.5,2.5"),
    ("Time,Latitude,Longitude", "2019-01-01T00:00:00Z,1.5,2.5"),
    ("lon;lat;timestamp", "2,5;1,5;2019-01-01 01:00:00+01:00"),
    ("LAT\tLON\tUTC", "1.5\t2.5\t2019-01-01 00:00:00 UTC"),
    ("date,time,lat,lng", "2019-01-01,00:00:00,1.5,2.5"),
    ("unix_time,y,x", "1546300800000,1.5,2.5"),
    ("\"time\",\"lat\",\"lon\"", "\"20190101T000000Z\",\"1.5\",\"2.5\""),
  ])
  func areRecognisedByUsualNames(_ header: String, _ row: String) throws {
    let track = try readOne(header + "\n" + row + "\n")
    #expect(track.fixes == [Fix(time: 1_546_300_800, latitude: 1.5, longitude: 2.5)])
  }

  @Test func takeUnitsFromTheirHeader() throws {
    let track = try readOne(
      """
      time,lat,lon,Altitude (ft),gs_kt,vrate_fpm,track,geoaltitude [m],hex,callsign,reg,typecode
      1546300800,1,2,1000,100,600,359.9,320,~4B1814,ABC12,HB-ABC,A320
      """)
    let fix = track.fixes[0]
    #expect(near(fix.pressureAltitude?.meters, 304.8, within: 0.0001))
    #expect(near(fix.groundSpeed?.knots, 100, within: 0.0001))
    #expect(near(fix.verticalRate?.metersPerSecond, 3.048, within: 0.0001))
    #expect(fix.geometricAltitude?.meters == 320)
    #expect(track.identity.address?.description == "~4b1814")
    #expect(track.identity.registration == "HB-ABC" && track.identity.typeDesignator == "A320")
  }

  @Test func leaveOutFiguresWhoseUnitIsNotStated() throws {
    let file = try read("time,lat,lon,altitude,speed\n1546300800,1,2,1000,100\n")
    #expect(file.tracks[0].fixes[0].pressureAltitude == nil)
    #expect(file.tracks[0].fixes[0].groundSpeed == nil)
    #expect(file.summary.noteKinds == [.unitUnstated, .unitUnstated])
  }

  @Test func areReadByAStatedMapping() throws {
    let track = try readOne(
      """
      # made by hand
      When,N,E,Alt(ft),V,Up
      2019-01-01T00:00:00Z,1.5,-2.5,1000,36,1
      """,
      columns: "time=When,lat=N,lon=E,altitude=Alt(ft),speed=V(km/h),vrate=Up(m/s)")
    let fix = track.fixes[0]
    #expect(fix.longitude == -2.5)
    #expect(near(fix.pressureAltitude?.meters, 304.8, within: 0.0001))
    #expect(near(fix.groundSpeed?.metersPerSecond, 10, within: 0.0001))
    #expect(fix.verticalRate?.metersPerSecond == 1)
  }

  @Test func areReadByTheNumbersOfTheirColumns() throws {
    let track = try readOne("2.5 ,1.5\n3,2\n", columns: "lon=#1,lat=#2")
    #expect(track.fixes.map(\.latitude) == [1.5, 2])
    #expect(track.fixes.allSatisfy { $0.seconds == nil })
  }

  @Test(arguments: [
    ("lat=A", "latitude and longitude have to be stated"), ("lat=A,lon=B,altitude=C", "unit"),
    ("lat=A,lon=B,altitude=C(kt)", "no unit of altitude"), ("lat=A,lon=B,colour=C", "colour"),
    ("lat=A,lat=B", "twice"), ("lat", "content=column"), ("", "content=column"),
  ])
  func refuseMappingsThatSayNothing(_ mapping: String, _ words: String) {
    #expect(fault(of: "A,B,C\n1,2,3\n", columns: mapping).contains(words))
  }

  @Test func nameTheColumnsWhereAMappedOneIsMissing() {
    let words = fault(of: "A,B,C\n1,2,3\n", columns: "lat=A,lon=Z")
    #expect(words.contains("a-file:1: error: there is no column “Z” for lon"))
    #expect(words.contains("the columns are “A”, “B”, “C”"))
  }

  @Test func skipAndCountRowsWithFaults() throws {
    let file = try read(
      """
      time,lat,lon,callsign
      1546300800,1,2,A1
      1546300801,91,2,A1
      1546300802,1,-180.5,A1
      1546300803,x,2,A1
      yesterday,1,2,A1
      1546300804,1

      1546300805,,,A1
      1546300806,nan,NaN,A1
      ,3,4,A1
      1546300807,0,0,A1
      """)
    #expect(file.tracks[0].fixes.map(\.latitude) == [1, 3, 0])
    #expect(file.summary.recordCount == 10)
    #expect(
      file.summary.skippedWords == [
        "position-out-of-range 2 line 3", "bad-position 1 line 5", "bad-time 1 line 6",
        "too-short 1 line 7", "no-position 2 line 9",
      ])
  }

  /// 1970: a clock never set. 2106: 32 bits full. Their positions stay.
  @Test func dropTimesThatNoClockGives() throws {
    let file = try read("time,lat,lon\n0,1,2\n86400,1,2\n4294967295,1,2\n1546300800,1,2\n")
    #expect(file.tracks[0].fixes.map(\.seconds) == [nil, nil, nil, 1_546_300_800])
    #expect(file.summary.noteKinds == [.timeImplausible, .withoutTimes])
    #expect(file.summary.notes[0].text.contains("gives them: 3, the first at line 2"))
  }

  @Test func sayThatAZoneWasAssumed() throws {
    let file = try read("time,lat,lon\n2019-01-01 00:00:00,1,2\n")
    #expect(file.tracks[0].fixes[0].time == 1_546_300_800)
    #expect(file.summary.noteKinds == [.zoneAssumed])
  }

  @Test func withTimesOfADayHaveNoDate() throws {
    let file = try read("time,lat,lon\n12:30:15,1,2\n")
    #expect(file.tracks[0].fixes[0].time == 45_015)
    #expect(!file.tracks[0].fixes[0].isDateKnown)
    #expect(file.summary.noteKinds == [.zoneAssumed, .dateUnknown])
  }

  @Test func giveATrackForEachIdentifierOrCallsign() throws {
    let ids = try read("id,lat,lon\na,1,2\nb,3,4\na,5,6\n")
    #expect(ids.tracks.map { $0.fixes.map(\.latitude) } == [[1, 5], [3]])
    let callsigns = try read("callsign,lat,lon\nA1,1,2\nB2,3,4\n,5,6\n")
    #expect(callsigns.tracks.map { $0.fixes.map(\.latitude) } == [[1], [3, 5]])
  }

  @Test func readTheFramesOfAnImpalaShell() throws {
    let track = try readOne(
      """
      +------------+--------+------+-----+---------------+---------------+
      | time       | icao24 | lat  | lon | lastposupdate | lastcontact   |
      +------------+--------+------+-----+---------------+---------------+
      | 1546300800 | 3c6444 | 47.5 | 8.5 | 1546300799.5  | 1546300799.75 |
      +------------+--------+------+-----+---------------+---------------+
      """)
    #expect(track.fixes == [Fix(time: 1_546_300_799.5, latitude: 47.5, longitude: 8.5)])
  }

  @Test func skipLinesThatAreTooLong() throws {
    let long = String(repeating: "9", count: 300_000)
    let file = try read("time,lat,lon\n1546300800,1,2\n1546300801,1,\(long)\n1546300802,3,4")
    #expect(file.tracks[0].fixes.map(\.latitude) == [1, 3])
    #expect(file.summary.skippedWords == ["too-long 1 line 3"])
  }

  /// Files of the library traffic have OpenSky's columns too, under other names and in other units.
  @Test func areOfOpenSkyOnlyWithAllItsColumns() throws {
    let file = try read(
      """
      timestamp,icao24,latitude,longitude,groundspeed,track,altitude,lastcontact
      2019-01-01 00:00:00+00:00,3c6444,1.5,2.5,400,90,35000,1546300799
      """)
    #expect(file.summary.format == .csv)
    #expect(file.tracks[0].fixes[0].time == 1_546_300_800)
    #expect(file.summary.noteKinds == [.unitUnstated, .unitUnstated])
  }

  @Test func tellTracksApartByWhatIsNoAddress() throws {
    let file = try read("icao,lat,lon\nDLH1,1,2\nSWR2,3,4\nDLH1,5,6\n")
    #expect(file.tracks.map { $0.fixes.map(\.latitude) } == [[1, 5], [3]])
    #expect(file.tracks[0].identity.address == nil)
  }
}
