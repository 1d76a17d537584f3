import Tracks

/// Readers of tracks, each fed as if its inputs were files of its format; `any` finds the format
/// itself, unpacks what is packed and so reaches gzip and zip.
enum TrackTarget: String, CaseIterable {
  case any = "tracks"
  case readsbTrace = "readsb-trace"
  case openSkyStates = "opensky-states"
  case openSkyTrack = "opensky-track"
  case flightradar24JSON = "flightradar24-json"
  case geoJSON = "geojson"
  case kml
  case gpx
  case igc
  case sbs
  /// Plain CSV, OpenSky's and Flightradar24's: the header says which.
  case csv
  /// A mapping of columns up to the first line end, the file behind it.
  case columns

  func take(_ bytes: [UInt8]) {
    // Small, so that the limits are reached too.
    let limits = TrackLimits(bytes: 1_000_000, fixes: 5000, tracks: 50, depth: 50)
    let file: TrackFile? =
      switch self {
      case .any: try? TrackReader.read(bytes: bytes, name: "file", limits: limits)
      case .columns: mapped(bytes, limits)
      default:
        TrackFormat(rawValue: rawValue).flatMap {
          try? TrackReader.read(bytes: bytes, as: $0, name: "file", limits: limits)
        }
      }
    if let file { check(file, limits) }
  }

  private func mapped(_ bytes: [UInt8], _ limits: TrackLimits) -> TrackFile? {
    let end = bytes.firstIndex(of: 0x0A) ?? bytes.endIndex
    guard let mapping = try? ColumnMapping(String(decoding: bytes[..<end], as: UTF8.self)) else {
      return nil
    }
    return try? TrackReader.read(
      bytes: Array(bytes[end...].dropFirst()), name: "file", columns: mapping, limits: limits)
  }

  /// What must hold of whatever was read.
  private func check(_ file: TrackFile, _ limits: TrackLimits) {
    let summary = file.summary
    precondition(!file.tracks.isEmpty && file.tracks.count <= limits.tracks)
    precondition(summary.fixCount == file.tracks.reduce(0) { $0 + $1.fixes.count })
    precondition(summary.fixCount <= limits.fixes)
    // A message without a position gives no fix and is no fault.
    precondition(
      summary.format == .sbs || summary.recordCount == summary.fixCount + summary.skippedCount)
    for track in file.tracks {
      precondition(!track.fixes.isEmpty)
      for fix in track.fixes {
        precondition(abs(fix.latitude) <= 90 && abs(fix.longitude) <= 180)
        let figures = [
          fix.pressureAltitudeMeters, fix.geometricAltitudeMeters, fix.groundSpeedMetersPerSecond,
          fix.trackDegrees, fix.verticalRateMetersPerSecond, Float(fix.time),
        ]
        precondition(!figures.contains(where: \.isInfinite))
      }
      for callsign in track.identity.callsigns {
        precondition(track.fixes.indices.contains(callsign.firstFix) && !callsign.text.isEmpty)
      }
    }
  }
}
