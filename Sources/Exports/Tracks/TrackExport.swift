public import Routes

/// Recordings as files for other programs: what was kept by cleaning, cut where the aircraft was out of
/// sight.
///
/// Degrees have seven decimals (1 cm), times milliseconds, heights and speeds every digit that is kept.
public enum TrackExport {
  /// The whole file in UTF-8; the same bytes for the same recordings.
  public static func bytes(_ recordings: [FlightRecording], _ format: ExportFormat) -> [UInt8] {
    switch format {
    case .geojson: Array(TrackGeoJSON.document(recordings).text.utf8)
    case .kml: TrackKML.bytes(recordings)
    case .gpx: TrackGPX.bytes(recordings)
    case .csv: TrackCSV.bytes(recordings)
    }
  }

  /// What a format cannot hold of these recordings, in words; empty where it holds all.
  public static func losses(_ recordings: [FlightRecording], _ format: ExportFormat) -> [String] {
    let fixes = recordings.lazy.flatMap(\.track.fixes)
    let hasPressure = fixes.contains { !$0.pressureAltitudeMeters.isNaN }
    let hasBoth = fixes.contains {
      !$0.pressureAltitudeMeters.isNaN && !$0.geometricAltitudeMeters.isNaN
    }
    let isUndated = fixes.contains { !$0.isDateKnown && !$0.time.isNaN }
    var lost: [String] = []
    if format != .csv {
      if hasBoth {
        lost.append("one height a fix: that by satellites, and the pressure altitude where none is")
      } else if hasPressure {
        lost.append("pressure altitudes stand where programs expect heights above the sea")
      }
      lost.append(
        format == .gpx
          ? "no vertical rates, and nothing on ground or air"
          : "no speeds, courses or vertical rates, and nothing on ground or air")
      if isUndated { lost.append("no times, as no date is known") }
    }
    return lost
  }
}
