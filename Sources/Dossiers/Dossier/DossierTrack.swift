public import Diagnostics
public import Tracks

/// A file of recorded tracks as a flight names it.
public struct DossierTrack: Sendable, Hashable {
  /// The path, taken from the dossier's folder.
  public var file: MarkedText
  /// Which columns hold what, for a CSV whose header does not say it.
  public var columns: ColumnMapping?
  /// Address, registration or callsign: which aircraft of a file that holds several.
  public var aircraft: MarkedText?
  /// Who recorded it or passed it on, by the dossier's sources.
  public var sources: [String]
  public var note: String?
  public var location: FileLocation

  public init(
    file: MarkedText, columns: ColumnMapping? = nil, aircraft: MarkedText? = nil,
    sources: [String] = [], note: String? = nil, location: FileLocation
  ) {
    self.file = file
    self.columns = columns
    self.aircraft = aircraft
    self.sources = sources
    self.note = note
    self.location = location
  }
}
