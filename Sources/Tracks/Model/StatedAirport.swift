public import Geo

/// An airport that the file itself names, which says what was planned or shown, not what was flown.
public struct StatedAirport: Sendable, Hashable {
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case origin
    case destination
    case unstated
  }

  public var role: Role
  /// ICAO or IATA code, as the file has it.
  public var code: String?
  public var name: String?
  public var coordinate: Coordinate?

  public init(
    _ role: Role, code: String? = nil, name: String? = nil, coordinate: Coordinate? = nil
  ) {
    self.role = role
    self.code = code
    self.name = name
    self.coordinate = coordinate
  }
}
