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
        let path = path(file, besides: dossier)
        // A user may give a pipe; a dossier, which others wrote, may not.
        guard !Folder.isSpecial(path) else {
          throw InputFault(
            .noInput, [Diagnostic(.error, "'\(file)' is a pipe or a device, no file")])
        }
        let bytes = try environment.readFile(path, largestTrack)
        return try TrackReader.read(bytes: bytes, name: file, columns: columns)
      },
      findings: { track throws(GeoDataError) in try TrackFindings(of: track, in: places) })
  }
}
