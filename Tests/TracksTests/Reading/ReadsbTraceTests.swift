import Foundation
import Testing
import Tracks

@Suite("readsb traces")
struct ReadsbTraceTests {
  /// Points as tar1090 serves them: 14 elements, 9 of older builds, on the ground, stale, a new leg.
  private let trace = """
    {"icao":"~ac671b","r":"N899DN","t":"B739","desc":"BOEING 737-900","ownOp":"DELTA AIR LINES INC",
    "timestamp": 1738703622.619, "dbFlags":0,
    "trace":[
    [0.00,16.777359,-88.036868,32000,478.6,327.8,1,64,null,"adsb_icao",33825,32,280,0.0],
    [8.96,16.795675,-88.045513,-75,482.0,336.8,0,-128,
      {"type":"adsb_icao","flight":"DAL1812 ","nested":{"flight":"NOT ME"},"a":["flight"]},"mlat",null,null,null,null],
    [16.72,16.811737,-88.052047,"ground",17.5,338.8,0,null,null],
    [26.89,16.833336,-88.059981,5000,null,null,2,null,{"flight":"DAL2418 "},"tisb_other",5100,-64,null,null],
    [30.00,16.84,-88.06,6000,1,2,12,640,null,"adsc",null,null,null,null,"more","and more"]
    ]}
    """

  @Test func giveIdentityAndFixesInSI() throws {
    let file = try read(trace)
    #expect(file.summary.format == .readsbTrace)
    #expect(file.summary.recordCount == 5 && file.summary.fixCount == 5)
    let track = try #require(file.tracks.first)
    #expect(track.identity.address == AircraftAddress("~ac671b"))
    #expect(track.identity.registration == "N899DN")
    #expect(track.identity.typeDesignator == "B739")
    #expect(track.identity.description == "BOEING 737-900")
    #expect(track.identity.owner == "DELTA AIR LINES INC")
    #expect(
      track.identity.callsigns == [
        RecordedCallsign("DAL1812", firstFix: 1), RecordedCallsign("DAL2418", firstFix: 3),
      ])
    let first = track.fixes[0]
    #expect(first.time == 1_738_703_622.619)
    #expect(first.latitude == 16.777359 && first.longitude == -88.036868)
    // 32,000 ft × 0.3048; 33,825 ft; 478.6 kt × 1852/3600; 64 ft/min × 0.3048/60.
    #expect(near(first.pressureAltitude?.meters, 9753.6, within: 0.001))
    #expect(near(first.geometricAltitude?.meters, 10309.86, within: 0.001))
    #expect(near(first.groundSpeed?.metersPerSecond, 246.2131, within: 0.0001))
    #expect(near(first.track?.degrees, 327.8, within: 0.0001))
    #expect(near(first.verticalRate?.metersPerSecond, 0.32512, within: 0.00001))
    #expect(first.isStale && !first.startsLeg)
    #expect(first.isOnGround == false)
    #expect(first.positionSource == .adsb)
  }

  @Test func tellGroundFromAltitudesBelowNought() throws {
    let track = try readOne(trace)
    #expect(near(track.fixes[1].pressureAltitude?.meters, -22.86, within: 0.001))
    #expect(track.fixes[1].positionSource == .mlat)
    #expect(track.fixes[2].isOnGround == true)
    #expect(track.fixes[2].pressureAltitude == nil)
    #expect(near(track.fixes[2].groundSpeed?.knots, 17.5, within: 1e-5))
  }

  @Test func keepLegsAndWhatIsGeometric() throws {
    let track = try readOne(trace)
    #expect(track.fixes[3].startsLeg)
    #expect(track.fixes[3].groundSpeed == nil && track.fixes[3].track == nil)
    // Without a barometric rate the geometric one stands in.
    #expect(near(track.fixes[3].verticalRate?.metersPerSecond, -0.32512, within: 0.00001))
    #expect(track.fixes[3].flags.contains(.rateIsGeometric))
    // Flags 4 and 8: rate and altitude are geometric.
    #expect(track.fixes[4].pressureAltitude == nil)
    #expect(near(track.fixes[4].geometricAltitude?.meters, 1828.8, within: 0.001))
    #expect(track.fixes[4].flags.contains(.rateIsGeometric))
    #expect(track.fixes[4].positionSource == .adsc)
  }

  @Test func countTimesFromATimestampThatComesLast() throws {
    let track = try readOne(
      #"{"trace":[[1.5,10,20,null,1,1,0,0,null]],"icao":"abc123","timestamp":1700000000}"#)
    #expect(track.fixes[0].time == 1_700_000_001.5)
    #expect(track.fixes[0].isDateKnown)
    #expect(track.fixes[0].isOnGround == nil)
  }

  @Test func withoutATimestampHaveNoDate() throws {
    let file = try read(#"{"icao":"abc123","trace":[[1.5,10,20,null,1,1,0,0,null]]}"#)
    #expect(file.tracks[0].fixes[0].time == 1.5)
    #expect(!file.tracks[0].fixes[0].isDateKnown)
    #expect(file.summary.noteKinds == [.dateUnknown])
  }

  @Test func skipAndCountPointsWithFaults() throws {
    let text = """
      {"icao":"abc123","timestamp":1700000000,"trace":[
      [0,91,20,1000,1,1,0,0,null],[1,10,181,1000,1,1,0,0,null],[2,NaN,20,1000,1,1,0,0,null],
      [null,10,20,1000,1,1,0,0,null],[],[3,10],"x",null,[4,"10","20",1000,1,1,0,0,null],
      [5,0,0,1000,1,1,0,0,null]]}
      """
    let file = try read(text)
    #expect(file.summary.recordCount == 10)
    #expect(file.tracks[0].fixes.map(\.latitude) == [10, 0])
    func byte(of point: String) -> Int {
      text.utf8.count - (text.range(of: point).map { text[$0.lowerBound...].utf8.count } ?? 0)
    }
    #expect(
      file.summary.skippedWords == [
        "position-out-of-range 2 byte \(byte(of: "[0,91"))",
        "bad-position 1 byte \(byte(of: "[2,NaN"))", "bad-time 1 byte \(byte(of: "[null"))",
        "too-short 2 byte \(byte(of: "[]"))", "bad-record 2 byte \(byte(of: "\"x\""))",
      ])
  }

  @Test func mayFollowEachOther() throws {
    let one = #"{"icao":"abc123","timestamp":1700000000,"trace":[[0,1,2,3,4,5,0,0,null]]}"#
    let file = try read(one + "\n" + one.replacing("abc123", with: "abc124"))
    #expect(file.tracks.map { $0.identity.address?.description } == ["abc123", "abc124"])
  }

  /// Every beginning of a trace is refused as cut short, or as having no fix.
  @Test func areRefusedWhereverTheyBreakOff() {
    let bytes = Array(trace.utf8)
    for count in stride(from: 1, to: bytes.count, by: 7) {
      let words = fault(of: Array(bytes[..<count]))
      #expect(words.contains("a-file:"))
      #expect(words.contains("breaks off at byte \(count)"), "cut at \(count): \(words)")
    }
  }

  @Test func areRefusedWithTheByteThatIsNoJSON() {
    let text = #"{"icao":"abc123","trace":[[0,1,2,3;4]]}"#
    #expect(
      fault(of: text)
        == "a-file:1: error: no JSON at byte 34: ']' is missing, ';' stands there")
  }
}
