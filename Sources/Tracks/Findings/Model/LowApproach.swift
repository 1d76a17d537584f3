public import Geo

/// An approach to an airport after which the flight went on.
public struct LowApproach: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The wheels were recorded on the ground, and it flew on without slowing down to taxi.
    case touchAndGo = "touch-and-go"
    /// It came down and climbed again without being recorded on the ground.
    case goAround = "go-around"
  }

  public var kind: Kind
  /// Index in `CleanedTrack.fixes` of the lowest fix.
  public var fix: Int
  public var coordinate: Coordinate
  /// Seconds since 1970; `nil` without times.
  public var time: Double?
  public var airport: Place
  public var distance: Length
  /// Above the airport, with the doubt of `LegEnd.height`.
  public var height: Length?
  public var likelihood: Likelihood

  public init(
    kind: Kind, fix: Int, coordinate: Coordinate, time: Double?, airport: Place, distance: Length,
    height: Length?, likelihood: Likelihood
  ) {
    self.kind = kind
    self.fix = fix
    self.coordinate = coordinate
    self.time = time
    self.airport = airport
    self.distance = distance
    self.height = height
    self.likelihood = likelihood
  }
}
