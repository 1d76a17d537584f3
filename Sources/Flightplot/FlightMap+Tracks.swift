internal import Diagnostics
internal import Dossiers
internal import Geo
internal import Tracks

/// The files of recorded tracks that a dossier names.
extension FlightMap {
  /// The most that is read of a file of tracks, in bytes.
  static let largestTrack = 2_000_000_000

  /// Reads the files from the dossier's folder, and calls them as the dossier does.
  static func trackServices(
    besides dossier: String, _ places: Gazetteer, _ environment: Environment
  ) -> TrackServices {
    TrackServices(
      read: { file, columns throws(InputFault) in
        let bytes = try environment.readFile(path(file, besides: dossier), largestTrack)
        return try TrackReader.read(bytes: bytes, name: file, columns: columns)
      },
      findings: { track throws(GeoDataError) in try TrackFindings(of: track, in: places) })
  }
}
