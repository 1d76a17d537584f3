import Foundation
import Geo
import Routes
import Testing
import Tracks

@testable import Exports

/// What is exported and read again by our own readers is the same, as far as the format holds it.
@Suite struct TrackExportTests {
  /// Four minutes over the Pacific, across the antimeridian, with a gap of ten; figures that no binary
  /// fraction is.
  private static func recording(
    heights: Bool = true, dated: Bool = true
  ) -> FlightRecording {
    let start = 1_704_844_800.25
    let fixes = [0.0, 60, 120, 720, 780].enumerated().map { index, seconds in
      var fix = Fix(
        time: start + seconds, latitude: -17.1234567 + Double(index) * 0.01,
        longitude: [179.7, 179.9, -179.9, -179.1, -178.9][index],
        flags: dated ? .dateKnown : [])
      if heights {
        fix.pressureAltitudeMeters = 10_668 + Float(index) * 7.62
        fix.geometricAltitudeMeters = 10_850.4
      }
      fix.groundSpeedMetersPerSecond = 231.5
      fix.trackDegrees = 88.4
      fix.verticalRateMetersPerSecond = -0.325
      fix.isOnGround = index == 0
      return fix
    }
    let source = TrackSource(
      file: "p.json", sha256: String(repeating: "a", count: 64), format: .readsbTrace)
    var findings = TrackFindings(nature: .flight)
    findings.gaps = [
      TrackGap(
        before: 2, start: fixes[2].coordinate, end: fixes[3].coordinate,
        startTime: fixes[2].time, endTime: fixes[3].time, distance: Length(kilometers: 86),
        reading: .straight)
    ]
    return FlightRecording(
      track: CleanedTrack(
        identity: TrackIdentity(
          address: AircraftAddress("c81234"), registration: "ZK-NBT", typeDesignator: "B789",
          callsigns: [
            RecordedCallsign("ANZ1", firstFix: 0), RecordedCallsign("=ANZ2", firstFix: 3),
          ]),
        source: source, fixes: fixes, recordedCount: 5, isTimed: true),
      findings: findings, summary: ReadingSummary(source: source))
  }

  private static func again(
    _ recordings: [FlightRecording], _ format: ExportFormat
  ) throws -> TrackFile {
    try TrackReader.read(bytes: TrackExport.bytes(recordings, format), name: "again")
  }

  @Test(arguments: ExportFormat.allCases)
  func positionsAndTimesComeBack(_ format: ExportFormat) throws {
    let recording = Self.recording()
    let file = try Self.again([recording], format)
    #expect(file.summary.skippedCount == 0)
    let track = try #require(file.tracks.first)
    #expect(file.tracks.count == 1)
    try #require(track.fixes.count == recording.track.fixes.count)
    for (read, written) in zip(track.fixes, recording.track.fixes) {
      #expect(abs(read.latitude - written.latitude) < 1e-7)
      #expect(abs(read.longitude - written.longitude) < 1e-7)
      #expect(abs(read.time - written.time) < 0.001)
    }
  }

  @Test(arguments: [ExportFormat.geojson, .kml, .gpx])
  func theHeightBySatellitesComesBackAndTheCutAtTheGap(_ format: ExportFormat) throws {
    let track = try #require(try Self.again([Self.recording()], format).tracks.first)
    for fix in track.fixes {
      #expect(abs(fix.geometricAltitudeMeters - 10_850.4) < 0.01)
    }
    #expect(track.fixes.map(\.startsSegment) == [false, false, false, true, false])
  }

  @Test func aTableHoldsAll() throws {
    let recording = Self.recording()
    let track = try #require(try Self.again([recording], .csv).tracks.first)
    for (read, written) in zip(track.fixes, recording.track.fixes) {
      #expect(read.pressureAltitudeMeters == written.pressureAltitudeMeters)
      #expect(read.geometricAltitudeMeters == written.geometricAltitudeMeters)
      #expect(read.groundSpeedMetersPerSecond == written.groundSpeedMetersPerSecond)
      #expect(read.trackDegrees == written.trackDegrees)
      #expect(read.verticalRateMetersPerSecond == written.verticalRateMetersPerSecond)
      #expect(read.isOnGround == written.isOnGround)
    }
    let identity = track.identity
    #expect(identity.address == recording.track.identity.address)
    #expect(identity.registration == "ZK-NBT" && identity.typeDesignator == "B789")
    // What a spreadsheet would take for a formula has an apostrophe before it.
    #expect(identity.callsigns.map(\.text) == ["ANZ1", "'=ANZ2"])
    #expect(identity.callsigns.map(\.firstFix) == [0, 3])
    #expect(TrackExport.losses([recording], .csv) == [])
  }

  @Test func speedAndCourseComeBackFromGPX() throws {
    let track = try #require(try Self.again([Self.recording()], .gpx).tracks.first)
    #expect(track.fixes.allSatisfy { $0.groundSpeedMetersPerSecond == 231.5 })
    #expect(track.fixes.allSatisfy { $0.trackDegrees == 88.4 })
  }

  @Test func aLineIsCutAtTheAntimeridian() throws {
    let text = String(decoding: TrackExport.bytes([Self.recording()], .geojson), as: UTF8.self)
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let feature = try #require((root?["features"] as? [[String: Any]])?.first)
    let geometry = try #require(feature["geometry"] as? [String: Any])
    #expect(geometry["type"] as? String == "MultiLineString")
    let lines = try #require(geometry["coordinates"] as? [[[Double]]])
    // Cut once by the antimeridian and once by the gap.
    #expect(lines.map(\.count) == [3, 2, 2])
    #expect(lines[0][2][0] == 180 && lines[1][0][0] == -180)
    // Halfway between two fixes that lie as far from it: halfway in latitude and time.
    #expect(abs(lines[0][2][1] - (-17.1084567)) < 1e-6)
    let properties = try #require(feature["properties"] as? [String: Any])
    let times = try #require(properties["coordTimes"] as? [[String]])
    #expect(times.map(\.count) == [3, 2, 2])
    #expect(times[0][2] == "2024-01-10T00:01:30.250Z" && times[1][0] == times[0][2])
    for line in lines {
      for (a, b) in zip(line, line.dropFirst()) { #expect(abs(a[0] - b[0]) < 180) }
    }
  }

  @Test func withoutADateThereAreNoTimesButInATable() throws {
    let recording = Self.recording(dated: false)
    for format in [ExportFormat.geojson, .kml, .gpx] {
      let track = try #require(try Self.again([recording], format).tracks.first)
      #expect(track.fixes.allSatisfy { $0.time.isNaN })
      #expect(TrackExport.losses([recording], format).contains { $0.contains("no date") })
    }
    let track = try #require(try Self.again([recording], .csv).tracks.first)
    #expect(track.fixes.allSatisfy { !$0.isDateKnown })
    #expect(track.fixes.map { Int($0.time) } == [0, 60, 120, 720, 780])
  }

  @Test(arguments: ExportFormat.allCases)
  func severalAircraftStaySeveral(_ format: ExportFormat) throws {
    var other = Self.recording()
    other.track.identity.address = AircraftAddress("c85678")
    let file = try Self.again([Self.recording(), other], format)
    #expect(file.tracks.map(\.fixes.count) == [5, 5])
  }

  @Test func onlyAPressureAltitudeIsSaidToBeOne() throws {
    var recording = Self.recording()
    for index in recording.track.fixes.indices {
      recording.track.fixes[index].geometricAltitudeMeters = .nan
    }
    let kml = String(decoding: TrackExport.bytes([recording], .kml), as: UTF8.self)
    #expect(kml.contains("height: pressure altitude"))
    #expect(TrackExport.losses([recording], .kml)[0].hasPrefix("pressure altitudes"))
  }

  @Test(arguments: ExportFormat.allCases)
  func theSameBytesAgain(_ format: ExportFormat) {
    #expect(
      TrackExport.bytes([Self.recording()], format)
        == TrackExport.bytes([Self.recording()], format))
  }
}
