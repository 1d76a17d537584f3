import Geo
import Testing
import Tracks

@Suite("A recorded fix")
struct FixTests {
  /// A million fixes have to stay under 50 MB.
  @Test func takesFortyEightBytes() {
    #expect(MemoryLayout<Fix>.stride == 48)
  }

  @Test func hasNothingThatWasNotRecorded() {
    let fix = Fix(time: .nan, latitude: 10.6, longitude: -67)
    #expect(fix.seconds == nil)
    #expect(fix.pressureAltitude == nil)
    #expect(fix.geometricAltitude == nil)
    #expect(fix.groundSpeed == nil)
    #expect(fix.track == nil)
    #expect(fix.verticalRate == nil)
    #expect(fix.isOnGround == nil)
    #expect(fix.positionSource == .unstated)
    #expect(fix.coordinate == Coordinate(latitude: 10.6, longitude: -67))
  }

  @Test func givesBackWhatWasRecorded() {
    var fix = Fix(time: 1_553_472_000, latitude: 10.6, longitude: -67)
    fix.pressureAltitude = Length(feet: 32_000)
    fix.geometricAltitude = Length(meters: -12)
    fix.groundSpeed = Velocity(knots: 480)
    fix.track = Angle(degrees: 359.5)
    fix.verticalRate = Velocity(metersPerSecond: -5.08)
    // 32,000 ft are 9,753.6 m.
    #expect(abs((fix.pressureAltitude?.meters ?? 0) - 9753.6) < 0.001)
    #expect(fix.geometricAltitude?.meters == -12)
    #expect(abs((fix.groundSpeed?.knots ?? 0) - 480) < 0.0001)
    #expect(fix.track?.degrees == 359.5)
    #expect(abs((fix.verticalRate?.metersPerSecond ?? 0) + 5.08) < 0.00001)
  }

  @Test(arguments: [true, false, nil])
  func saysAboutTheGroundOnlyWhatWasSaid(_ said: Bool?) {
    var fix = Fix(time: 0, latitude: 0, longitude: 0)
    fix.isOnGround = true
    fix.isOnGround = said
    #expect(fix.isOnGround == said)
    #expect(fix.isDateKnown)
  }

  @Test(arguments: PositionSource.allCases)
  func keepsTheSourceOfItsPositionBesideItsFlags(_ source: PositionSource) {
    var fix = Fix(time: 0, latitude: 0, longitude: 0, flags: [.dateKnown, .stale])
    fix.positionSource = .mlat
    fix.positionSource = source
    #expect(fix.positionSource == source)
    #expect(fix.isStale && fix.isDateKnown)
    #expect(!fix.startsLeg && !fix.startsSegment)
  }

  @Test func isEqualToItselfAlsoWhereNothingWasRecorded() {
    let fix = Fix(time: .nan, latitude: 1, longitude: 2)
    var other = fix
    #expect(fix == other)
    other.groundSpeed = Velocity(metersPerSecond: 0)
    #expect(fix != other)
  }
}
