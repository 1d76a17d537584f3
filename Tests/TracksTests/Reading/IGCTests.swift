import Testing
import Tracks

@Suite("IGC files")
struct IGCTests {
  private let igc = """
    AXCT8048f68ea7001fe9\r
    HFDTEDATE:311223,00\r
    HFGTYGLIDERTYPE:OZONE Photon\r
    HFGIDGLIDERID:D-KABC\r
    HFCIDCOMPETITIONID:X1\r
    I043636LAD3737LOD3838TDS3941GSP\r
    LXCTDEVICE eyJjYXBhYmlsaXRpZXMiOnsibWVtQ2xhc3Mi\r
    B2359504953483N00140629EA0005900160885036\r
    B2359594953483S00140629WV-005000160\r
    B0000054953483N00140629EA0005900160885036\r
    G2CA7F92EDB4F6B5B0626E3F4B5B08AD58179B59\r
    """

  @Test func giveIdentityAndWhoMadeThem() throws {
    let file = try read(igc)
    #expect(file.summary.format == .igc && file.summary.source.maker == "XCT8048f68ea7001fe9")
    #expect(file.tracks[0].identity.description == "OZONE Photon")
    #expect(file.tracks[0].identity.registration == "D-KABC")
    #expect(file.tracks[0].identity.name == "X1")
  }

  @Test func giveFixesWithTheDigitsOfTheirExtensions() throws {
    let fix = try readOne(igc).fixes[0]
    // 31 December 2023, 23:59:50.5; 49° 53.4838′, 1° 40.6298′.
    #expect(fix.time == 1_704_067_190.5)
    #expect(near(fix.latitude, 49 + 53.4838 / 60, within: 1e-12))
    #expect(near(fix.longitude, 1 + 40.6298 / 60, within: 1e-12))
    #expect(fix.pressureAltitude?.meters == 59 && fix.geometricAltitude?.meters == 160)
    // 36 km/h.
    #expect(fix.groundSpeed?.metersPerSecond == 10)
    #expect(fix.positionSource == .logger)
  }

  @Test func withoutHeightBySatellitesHaveNone() throws {
    let fix = try readOne(igc).fixes[1]
    #expect(near(fix.latitude, -(49 + 53.483 / 60), within: 1e-12))
    #expect(near(fix.longitude, -(1 + 40.629 / 60), within: 1e-12))
    #expect(fix.pressureAltitude?.meters == -50 && fix.geometricAltitude == nil)
    #expect(fix.flags.contains(.withoutSatelliteHeight))
  }

  /// The year ends between the second fix and the third.
  @Test func goOnAfterMidnight() throws {
    let file = try read(igc)
    #expect(file.tracks[0].fixes[2].time == 1_704_067_205.5)
    #expect(file.summary.noteKinds == [.midnightPassed])
  }

  /// Out of order by a minute is no midnight.
  @Test func doNotTakeDisorderForMidnight() throws {
    let track = try readOne(
      """
      HFDTE010124
      B1200004953483N00140629EA0005900160
      B1159004953483N00140629EA0005900160
      """)
    #expect(track.fixes.map(\.time) == [1_704_110_400, 1_704_110_340])
  }

  @Test func withoutADateHaveTimesOfADay() throws {
    let file = try read("B1200004953483N00140629EA0005900160\n")
    #expect(file.tracks[0].fixes[0].time == 43_200 && !file.tracks[0].fixes[0].isDateKnown)
    #expect(file.summary.noteKinds == [.dateUnknown])
  }

  @Test func ofTheLastCenturyKeepIt() throws {
    // 1 July 1995.
    let track = try readOne("HFDTE010795\nB0000004953483N00140629EA0005900160\n")
    #expect(track.fixes[0].time == 804_556_800)
  }

  @Test func skipAndCountRecordsWithFaults() throws {
    let file = try read(
      """
      HFDTE010124
      B1200004953483N00140629EA0005900160
      B1200014953483N0014062
      B2500004953483N00140629EA0005900160
      B1200029953483N00140629EA0005900160
      B1200034960483N00140629EA0005900160
      B1200034953483X00140629EA0005900160
      B1200044953483N18040629EA0005900160
      """)
    #expect(file.summary.fixCount == 1 && file.summary.recordCount == 7)
    #expect(
      file.summary.skippedWords == [
        "too-short 1 line 3", "bad-time 1 line 4", "position-out-of-range 2 line 5",
        "bad-position 2 line 6",
      ])
  }
}
