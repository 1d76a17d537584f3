import Geo
import Testing
import Tracks

@Suite("Steps of cleaning")
struct CleaningStepTests {
  private let munich = Coordinate(latitude: 48, longitude: 11)

  private func clean(_ fixes: [Fix]) -> CleanedTrack {
    TrackCleaner().clean(TrackBuilder.track(fixes))
  }

  private func flight(count: Int = 300, spacing: Double = 10) -> [Fix] {
    TrackBuilder.level(from: munich, azimuth: 70, count: count, spacing: spacing)
  }

  // MARK: Positions

  @Test func aFalseBeginningDoesNotTakeTheTrackWithIt() {
    var fixes = flight()
    for index in 0..<5 {
      fixes[index] = TrackBuilder.displaced(fixes[index], azimuth: 200, kilometers: 1_500)
    }
    #expect(clean(fixes).rejected.map(\.index) == Array(0..<5))
  }

  /// Positions in a circle 300 km away for forty minutes of two hours, as jamming of satellite
  /// navigation gives.
  @Test func aSpoofedCircleGoes() {
    var fixes = flight(count: 720)
    let centre = TrackBuilder.displaced(fixes[200], azimuth: 150, kilometers: 300).coordinate
    for index in 200..<440 {
      let place = Geodesic.direct(
        from: centre, azimuth: Angle(degrees: Double(index) * 6), distance: Length(kilometers: 3)
      ).coordinate
      (fixes[index].latitude, fixes[index].longitude) = (place.latitude, place.longitude)
    }
    let cleaned = clean(fixes)
    #expect(cleaned.rejected.map(\.index) == Array(200..<440))
    #expect(cleaned.rejected.allSatisfy { $0.reason == .jumps })
  }

  @Test func twoAircraftUnderOneAddressAreToldApart() {
    let one = flight()
    let other = TrackBuilder.level(
      from: Coordinate(latitude: 40, longitude: 30), azimuth: 10, count: 150, spacing: 20)
    let mixed = zip(other, stride(from: 0, to: 300, by: 2)).flatMap { other, index in
      var late = other
      late.time += 3
      return [one[index], late, one[index + 1]]
    }
    #expect(clean(mixed).fixes == one)
  }

  @Test func supersonicFlightStays() {
    // Concorde cruised at Mach 2.04, 605 m/s.
    let fixes = TrackBuilder.level(
      from: Coordinate(latitude: 50, longitude: -10), azimuth: 270, speed: 605, altitude: 17_000,
      count: 200)
    #expect(clean(fixes).rejected.isEmpty)
  }

  @Test(arguments: [(50.0, 178.0, 90.0), (-17, -179, 270), (87, 20, 0.001), (-88, 0, 179.9)])
  func antimeridianAndPolesAreNoJumps(_ latitude: Double, _ longitude: Double, _ azimuth: Double) {
    let origin = Coordinate(latitude: latitude, longitude: longitude)
    let fixes = TrackBuilder.level(from: origin, azimuth: azimuth, count: 300)
    #expect(clean(fixes).rejected.isEmpty)
  }

  @Test func zerosGoUnlessTheyAreFlownOver() {
    var fixes = flight()
    fixes[0] = Fix(time: fixes[0].time, latitude: 0, longitude: 0)
    fixes[77] = Fix(time: fixes[77].time, latitude: 0, longitude: 0)
    #expect(clean(fixes).rejected.map(\.reason) == [.nullIsland, .nullIsland])
    var passing = TrackBuilder.level(
      from: Coordinate(latitude: 0, longitude: -1), azimuth: 90, speed: 222.638_981_586_547,
      count: 101)
    (passing[50].latitude, passing[50].longitude) = (0, 0)
    #expect(clean(passing).rejected.isEmpty)
  }

  @Test func heldPositionsGoAndParkedOnesStay() {
    var fixes = flight()
    for index in 101...108 {
      (fixes[index].latitude, fixes[index].longitude) = (fixes[100].latitude, fixes[100].longitude)
    }
    #expect(clean(fixes).rejected.map(\.index) == Array(101...108))
    // No speed recorded: the way before and after tells.
    for index in fixes.indices { fixes[index].groundSpeed = nil }
    #expect(clean(fixes).rejected.map(\.index) == Array(101...108))
    for index in fixes.indices {
      (fixes[index].latitude, fixes[index].longitude) = (48, 11)
      fixes[index].groundSpeed = Velocity(metersPerSecond: 0)
    }
    #expect(clean(fixes).rejected.isEmpty)
  }

  @Test func manyFixesAtOnePlaceStay() {
    let fixes = (0..<40_000).map {
      Fix(time: TrackBuilder.start + Double($0), latitude: 48, longitude: 11)
    }
    #expect(clean(fixes).fixes.count == 40_000)
  }

  // MARK: Times

  @Test func ofTwoAlikeTheFullerStays() {
    var fixes = flight(count: 50)
    var bare = Fix(
      time: fixes[20].time, latitude: fixes[20].latitude, longitude: fixes[20].longitude)
    bare.groundSpeed = fixes[20].groundSpeed
    fixes.insert(bare, at: 20)
    let cleaned = clean(fixes)
    #expect(cleaned.rejected.map(\.index) == [20])
    #expect(cleaned.rejected.first?.reason == .duplicates)
  }

  @Test func aFileThatRunsBackwardsIsTurnedRound() {
    let fixes = flight(count: 101)
    let cleaned = clean(fixes.reversed())
    #expect(cleaned.fixes == fixes)
    #expect(cleaned.steps.first { $0.step == .order }?.moved == 100)
  }

  @Test func partsInTheWrongOrderAreSorted() {
    let fixes = flight()
    let cleaned = clean(Array(fixes[200...] + fixes[..<80] + fixes[80..<200]))
    #expect(cleaned.fixes == fixes)
    #expect(cleaned.rejected.isEmpty)
    #expect(cleaned.steps.first { $0.step == .order }?.moved == 100)
  }

  @Test func timesOfOtherYearsGo() {
    var fixes = flight()
    fixes[10].time = 12
    fixes[60].time = 4_294_967_295
    fixes[90].time = .nan
    fixes[120].time -= 400 * 86_400
    fixes[150].time += 9_000
    let cleaned = clean(fixes)
    #expect(cleaned.rejected.map(\.index) == [10, 60, 90, 120, 150])
    #expect(cleaned.rejected.allSatisfy { $0.reason == .times })
  }

  @Test func lateFixesAreMovedNotRemoved() {
    var fixes = flight()
    let late = fixes.remove(at: 100)
    fixes.insert(late, at: 104)
    let cleaned = clean(fixes)
    #expect(cleaned.rejected.isEmpty)
    #expect(cleaned.fixes.map(\.time) == fixes.map(\.time).sorted())
    #expect(cleaned.steps.first { $0.step == .order }?.moved == 1)
  }

  // MARK: Ground and heights

  @Test func nothingStandsOnTheGroundInLevelFlight() {
    var fixes = flight()
    for index in fixes.indices {
      fixes[index].isOnGround = (100...103).contains(index)
      fixes[index].groundSpeed = Velocity(metersPerSecond: 60)
    }
    fixes = TrackBuilder.level(from: munich, azimuth: 70, speed: 60, count: 300).enumerated().map {
      var fix = $1
      fix.isOnGround = (100...103).contains($0)
      return fix
    }
    let cleaned = clean(fixes)
    #expect(cleaned.amended.map(\.index) == [100, 101, 102, 103])
    #expect(cleaned.fixes[100].isOnGround == nil)
    #expect(cleaned.rejected.isEmpty)
  }

  /// A touch-and-go: down at 3°, ten seconds on the runway, and up again.
  @Test func aTouchAndGoKeepsItsGround() {
    var fixes = TrackBuilder.level(from: munich, azimuth: 70, speed: 60, count: 200, spacing: 5)
    for index in fixes.indices {
      let away = abs(Double(index) - 100)
      fixes[index].pressureAltitude = Length(meters: 400 + max(0, away - 1) * 15)
      fixes[index].isOnGround = away <= 1
    }
    #expect(clean(fixes).amended.isEmpty)
  }

  @Test func heightsThatCannotBeAreTakenOff() {
    var fixes = flight()
    fixes[0].pressureAltitude = Length(meters: 0)
    fixes[80].pressureAltitude = Length(meters: 12_500)
    fixes[81].pressureAltitude = Length(meters: 12_600)
    fixes[150].pressureAltitude = Length(meters: 60_000)
    for index in 200..<230 { fixes[index].geometricAltitude = Length(meters: 10_300) }
    fixes[215].geometricAltitude = Length(meters: 800)
    let cleaned = clean(fixes)
    let pressure = cleaned.amended.filter { $0.part == .pressureAltitude }
    #expect(pressure.map(\.index) == [0, 80, 81, 150])
    let geometric = cleaned.amended.filter { $0.part == .geometricAltitude }
    #expect(geometric.map(\.index) == [215])
    #expect(cleaned.fixes.count == 300)
  }

  @Test func climbsAndDescentsStay() {
    // 60 m/s up, as a fighter does, and an emergency descent of 8,000 ft/min.
    var fixes = flight()
    for index in fixes.indices {
      let seconds = Double(index) * 10
      fixes[index].pressureAltitude = Length(
        meters: seconds < 200 ? seconds * 60 : max(3_000, 12_000 - (seconds - 200) * 40.64))
    }
    #expect(clean(fixes).amended.isEmpty)
  }
}
