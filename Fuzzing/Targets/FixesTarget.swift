import Geo
import Tracks

/// Fixes as no reader gives them, cleaned, understood and told: 12 bytes each, the first byte of all
/// says which steps are switched off.
enum FixesTarget: String, CaseIterable {
  case fixes

  /// Opened once; inputs come one after another.
  nonisolated(unsafe) private static let gazetteer = try? Gazetteer()
  private static let steps: [Double] = [
    0, 0.4, 1, 5, 10, 30, 60, 299, 301, 1_200, 7_200, 40_000, 2e6, -5, -4_000, .nan,
  ]

  func take(_ bytes: [UInt8]) {
    guard let gazetteer = Self.gazetteer, let first = bytes.first else { return }
    var options = CleaningOptions.standard
    for (bit, step) in CleaningStep.allCases.enumerated() where first & (1 << UInt8(bit)) != 0 {
      options.steps.remove(step)
    }
    let fixes = Self.fixes(bytes.dropFirst())
    let track = RecordedTrack(
      identity: TrackIdentity(callsigns: [RecordedCallsign("A", firstFix: 0)]), fixes: fixes,
      source: TrackSource(file: "file", sha256: "", format: first & 128 == 0 ? .sbs : .csv))
    let cleaned = TrackCleaner(options).clean(track)
    precondition(cleaned.fixes.count + cleaned.rejected.count == fixes.count)
    precondition(cleaned.steps.map(\.removed).reduce(0, +) == cleaned.rejected.count)
    guard let findings = try? TrackFindings(of: cleaned, in: gazetteer) else { return }
    check(findings, cleaned)
    precondition(TrackWording.sentences(findings).allSatisfy { !$0.isEmpty })
  }

  /// Twelve bytes each; what is left over is left out.
  static func fixes(_ bytes: ArraySlice<UInt8>) -> [Fix] {
    // Saint Helena: one airport to look up, where Europe has hundreds, which took most of the time.
    var (time, latitude, longitude) = (1.7e9, -15.9577, -5.6459)
    return stride(from: bytes.startIndex, to: bytes.endIndex - 11, by: 12).map { start in
      func byte(_ place: Int) -> Double { Double(bytes[start + place]) }
      time += steps[Int(bytes[start] & 15)]
      let mode = bytes[start] >> 4
      if mode == 0 {
        (latitude, longitude) = (byte(1) * 180 / 255 - 90, byte(2) * 360 / 255 - 180)
      } else {
        latitude = min(max(latitude + (byte(1) - 128) / 4_000, -90), 90)
        longitude = (longitude + (byte(2) - 128) / 4_000).remainder(dividingBy: 360)
      }
      var fix = Fix(time: time, latitude: latitude, longitude: longitude)
      if time.isNaN { time = 1.7e9 }
      if mode != 1 { fix.pressureAltitudeMeters = Float(byte(3) * 100 + byte(4) - 500) }
      if mode == 2 { fix.geometricAltitudeMeters = Float(byte(5) * 300) }
      if mode & 4 == 0 { fix.groundSpeedMetersPerSecond = Float(byte(6) * 2) }
      if mode & 8 == 0 { fix.trackDegrees = Float(byte(7) * 360 / 255) }
      if bytes[start + 8] & 3 == 0 { fix.isOnGround = bytes[start + 8] & 4 == 0 }
      return fix
    }
  }

  /// What must hold of whatever was found.
  private func check(_ findings: TrackFindings, _ track: CleanedTrack) {
    let indices = track.fixes.indices
    for leg in findings.legs {
      precondition(leg.fixes.lowerBound >= 0 && leg.fixes.upperBound <= track.fixes.count)
      precondition(indices.contains(leg.departure.fix) && indices.contains(leg.arrival.fix))
      precondition(leg.distance.total.meters.isFinite && leg.direct.meters.isFinite)
      // The straight way is the shortest, but for the scatter that does not count.
      precondition(leg.direct.meters <= leg.distance.total.meters * 1.001 + 31)
    }
    for (one, next) in zip(findings.legs, findings.legs.dropFirst()) {
      precondition(one.fixes.upperBound <= next.fixes.lowerBound + 2)
    }
    for gap in findings.gaps {
      precondition(indices.contains(gap.before) && indices.contains(gap.after))
      precondition(gap.endTime >= gap.startTime && gap.distance.meters.isFinite)
    }
    for span in findings.phases {
      precondition(
        indices.contains(span.fixes.lowerBound) && indices.contains(span.fixes.upperBound))
    }
    for holding in findings.holdings {
      precondition(indices.contains(holding.fixes.upperBound) && holding.turns >= 1)
    }
  }
}
