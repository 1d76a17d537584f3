import Testing
import Tracks

@Suite("BaseStation messages")
struct SBSTests {
  private let messages = """
    SEL,,496,2286,4CA4E5,27215,2010/02/19,18:06:07.710,2010/02/19,18:06:07.710,RYR1427
    MSG,1,1,1,4CA4E5,1,2015/10/07,19:57:28.000,2015/10/07,19:57:28.100,RYR1427 ,,,,,,,,,,,
    MSG,4,1,1,4CA4E5,1,2015/10/07,19:57:28.500,2015/10/07,19:57:28.600,,,450.5,180.25,,,-640,,0,,0,0
    MSG,3,1,1,4CA4E5,1,2015/10/07,19:57:29.000,2015/10/07,19:57:29.100,,36000,,,53.5,-6.25,,,0,0,0,0
    MSG,3,1,1,40621D,1,2015/10/07,19:57:29.250,2015/10/07,19:57:29.300,,1000,,,51.5,0.25,,,0,0,0,-1
    MSG,4,1,1,40621D,1,2015/10/07,19:57:30.000,2015/10/07,19:57:30.100,,,120,90,,,0,,0,,0,0
    MSG,3,1,1,4CA4E5,1,2015/10/07,19:57:59.000,2015/10/07,19:57:59.100,,36025,,,53.6,-6.3,,,0,0,0,0
    MSG,3,1,1,4CA4E5,1,,,2015/10/07,19:58:00.500,,36025,,,53.7,-6.4,,,0,0,0,0
    MSG,3,1,1,4CA4E5,1,,,,,,36025,,,53.8,-6.5,,,0,0,0,0
    """

  @Test func areMergedByAircraft() throws {
    let file = try read(messages)
    #expect(file.summary.format == .sbs)
    #expect(file.tracks.map { $0.identity.address?.description } == ["4ca4e5", "40621d"])
    #expect(file.tracks.map(\.fixes.count) == [4, 1])
    #expect(file.tracks[0].identity.callsigns == [RecordedCallsign("RYR1427", firstFix: 0)])
    let fix = file.tracks[0].fixes[0]
    #expect(fix.time == 1_444_247_849)
    #expect(fix.latitude == 53.5 && fix.longitude == -6.25)
    #expect(near(fix.pressureAltitude?.meters, 10972.8, within: 0.001))
    #expect(near(fix.groundSpeed?.knots, 450.5, within: 1e-4))
    #expect(fix.track?.degrees == 180.25)
    #expect(near(fix.verticalRate?.metersPerSecond, -3.2512, within: 1e-6))
    #expect(fix.isOnGround == false)
  }

  @Test func giveASpeedThatComesRightAfterToTheFixBefore() throws {
    let fix = try read(messages).tracks[1].fixes[0]
    #expect(near(fix.groundSpeed?.knots, 120, within: 1e-4))
    #expect(fix.isOnGround == true)
  }

  @Test func doNotGiveASpeedThatIsOld() throws {
    let fix = try read(messages).tracks[0].fixes[1]
    #expect(fix.groundSpeed == nil && fix.track == nil)
  }

  @Test func takeTheTimeOfWritingWhereThatOfReceptionIsEmpty() throws {
    let file = try read(messages)
    #expect(file.tracks[0].fixes[2].time == 1_444_247_880.5)
    #expect(file.tracks[0].fixes[3].seconds == nil)
    #expect(file.summary.noteKinds == [.zoneAssumed, .withoutTimes])
  }

  @Test func skipAndCountThoseWithFaults() throws {
    let file = try read(
      """
      MSG,3,1,1,4CA4E5,1,2015/10/07,19:57:29.000,,,,36000,,,53.5,-6.25,,,0,0,0,0
      MSG,3,1,1,4CA4E5,1,2015/10/07,19:57:29.000,,,,36000,,,95,-6.25,,,0,0,0,0
      MSG,3,1,1,XYZ,1,2015/10/07,19:57:29.000,,,,36000,,,53.5,-6.25,,,0,0,0,0
      MSG,3,1,1,4CA4E5,1,7.10.2015,19:57,,,,36000,,,53.5,-6.25,,,0,0,0,0
      MSG,3,1,1
      MSG,3,1,1,4CA4E5,1,2015/10/07,19:57:29.000,,,,36000,,,north,west,,,0,0,0,0
      hello
      STA,,5,179,400AE7,10103,2008/11/28,14:58:51.153,2008/11/28,14:58:51.153,RM
      """)
    #expect(file.summary.fixCount == 1 && file.summary.recordCount == 7)
    #expect(
      file.summary.skippedWords == [
        "position-out-of-range 1 line 2", "bad-record 2 line 3", "bad-time 1 line 4",
        "too-short 1 line 5", "bad-position 1 line 6",
      ])
  }

  /// A speed that no `Float` holds, right after a fix.
  @Test func leaveOutFiguresThatNothingHas() throws {
    let track = try readOne(
      """
      MSG,3,1,1,4CA4E5,1,2015/10/07,19:57:29.000,,,,1e99,,,53.5,-6.25,,,0,0,0,0
      MSG,4,1,1,4CA4E5,1,2015/10/07,19:57:29.500,,,,,1e99,90,,,-1e99,,0,,0,0
      """)
    #expect(track.fixes[0].groundSpeed == nil && track.fixes[0].verticalRate == nil)
    #expect(track.fixes[0].track?.degrees == 90 && track.fixes[0].pressureAltitude == nil)
  }
}
