public import Diagnostics
public import Geo

/// A place as typed.
public struct DossierPlace: Sendable, Hashable {
  /// What is written of it.
  public enum Written: Sendable, Hashable {
    case text(String, PlaceReading)
    case coordinate(Coordinate)
  }

  public var written: Written
  /// The name to show, where the dossier gives one.
  public var name: String?
  public var location: FileLocation

  public init(_ written: Written, name: String? = nil, location: FileLocation) {
    self.written = written
    self.name = name
    self.location = location
  }
}
