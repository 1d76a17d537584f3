public import Diagnostics
public import Geo
public import Tracks

/// How the files of tracks that a dossier names come in, and what follows from them.
public struct TrackServices {
  /// Reads a file by its path as the dossier writes it, taken from the dossier's folder.
  public var read: (_ file: String, _ columns: ColumnMapping?) throws(InputFault) -> TrackFile
  /// What follows from a cleaned track.
  public var findings: (_ track: CleanedTrack) throws(GeoDataError) -> TrackFindings

  public init(
    read:
      @escaping (_ file: String, _ columns: ColumnMapping?) throws(InputFault) ->
      TrackFile,
    findings: @escaping (_ track: CleanedTrack) throws(GeoDataError) -> TrackFindings
  ) {
    self.read = read
    self.findings = findings
  }
}
