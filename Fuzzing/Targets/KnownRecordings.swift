import Diagnostics
import Geo
import Tracks

/// Recordings of flights between `KnownPlaces`, by name, so that claims can be held against them. What
/// follows from each is worked out once: the gazetteer takes longer than all else.
final class KnownRecordings {
  let gazetteer: Gazetteer?
  private let files: [String: TrackFile]
  private var known: [(track: CleanedTrack, findings: TrackFindings)] = []

  init() {
    gazetteer = try? Gazetteer()
    var files: [String: TrackFile] = [:]
    files["a"] = Self.file("a", [Self.flight("UUMU", "OSLK", from: 0)])
    files["b"] = Self.file(
      "b",
      [
        Self.flight("UUMU", "URSS", from: 0, hidden: 9...19)
          + Self.flight("URSS", "OSLK", from: 10_800, hidden: 1...4)
      ])
    files["c"] = Self.file(
      "c",
      [
        Self.flight("UUMU", "URSS", from: 0) + Self.flight("URSS", "OSLK", from: 9_000),
        Self.flight("OSLK", "UUMU", from: 20_000),
      ])
    files["d"] = Self.file("d", [Self.flight("SVMI", "URSS", from: 0, hidden: 0...30)])
    self.files = files
  }

  func file(_ name: String, own: ArraySlice<UInt8>) throws(InputFault) -> TrackFile {
    if let file = files[name] { return file }
    let fixes = FixesTarget.fixes(own)
    guard name == "own", !fixes.isEmpty else {
      throw InputFault(.noInput, [Diagnostic(.error, "there is no file '\(name)'")])
    }
    return Self.file(name, [fixes])
  }

  func findings(_ track: CleanedTrack) throws(GeoDataError) -> TrackFindings {
    if let found = known.first(where: { $0.track == track }) { return found.findings }
    guard let gazetteer else { fatalError("the gazetteer cannot be read") }
    let found = try TrackFindings(of: track, in: gazetteer)
    // Parts of known recordings come again and again; what an input brings does not.
    if track.source.file != "own", known.count < 64 { known.append((track, found)) }
    return found
  }

  private static func file(_ name: String, _ tracks: [[Fix]]) -> TrackFile {
    let source = TrackSource(
      file: name, sha256: String(repeating: "0", count: 64), format: .readsbTrace)
    let recorded = tracks.enumerated().map { number, fixes in
      RecordedTrack(
        identity: TrackIdentity(
          address: AircraftAddress(number == 0 ? "155c1d" : "4ca2d6"),
          registration: number == 0 ? "RA-82035" : nil, typeDesignator: "A124",
          callsigns: [RecordedCallsign("RFF8084", firstFix: 0)]),
        fixes: fixes, source: source)
    }
    let count = tracks.reduce(0) { $0 + $1.count }
    return TrackFile(
      tracks: recorded, summary: ReadingSummary(source: source, recordCount: count, fixCount: count)
    )
  }

  /// A fix every five minutes, with a quarter of an hour on the ground at either end.
  ///
  /// - Parameters:
  ///   - start: seconds since 2019-03-22T10:00Z.
  ///   - hidden: fixes that were not recorded, by their number.
  private static func flight(
    _ from: String, _ to: String, from start: Double, hidden: ClosedRange<Int>? = nil
  ) -> [Fix] {
    guard let one = KnownPlaces.all[from], let other = KnownPlaces.all[to] else { return [] }
    let line = GeodesicLine(from: one, to: other)
    let steps = max(2, Int(line.length.meters / 230 / 300))
    return (-3...steps + 3).filter { hidden?.contains($0) != true }.map { step in
      let share = min(max(Double(step) / Double(steps), 0), 1)
      let place = line.position(at: Length(meters: line.length.meters * share)).coordinate
      var fix = Fix(
        time: 1_553_248_800 + start + Double(step + 3) * 300, latitude: place.latitude,
        longitude: place.longitude)
      let fromEnd = min(step, steps - step)
      fix.isOnGround = fromEnd <= 0
      fix.groundSpeedMetersPerSecond = fromEnd <= 0 ? 0 : 230
      fix.pressureAltitudeMeters = Float(min(max(Double(fromEnd) / 4, 0), 1) * 10_668)
      return fix
    }
  }
}
