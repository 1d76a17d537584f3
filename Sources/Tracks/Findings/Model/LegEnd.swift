public import Geo

/// A take-off or a landing, as far as the recording shows it.
public struct LegEnd: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case takeOff = "take-off"
    case landing
  }

  /// What the recording shows of it.
  public enum Evidence: String, Sendable, Hashable, CaseIterable {
    /// The aircraft on the ground, and in the air.
    case recorded
    /// The aircraft low near an airport, climbing away from it or coming down to it, and not on the
    /// ground.
    case lowNearAirport = "low-near-airport"
    /// The aircraft in the air, too high or too far to tell.
    case midAir = "mid-air"
  }

  public var kind: Kind
  public var evidence: Evidence
  /// How far it is borne out that it was here: at `airport`, or, without one, at `coordinate`.
  public var likelihood: Likelihood
  /// The airport it was at, or is most likely to have been at; `nil` where there is none near, or
  /// nothing speaks for one.
  public var airport: Place?
  /// Others that it may have been at, the likeliest first; at a mid-air end the nearest.
  public var alternatives: [NearbyPlace]
  /// Index in `CleanedTrack.fixes` of the fix that is nearest to it: the first in the air, or the
  /// last.
  public var fix: Int
  /// Of that fix.
  public var coordinate: Coordinate
  /// From that fix to the airport.
  public var distance: Length?
  /// Height of that fix above the airport. By pressure altitude it is off by what the day's pressure
  /// differs from 1013.25 hPa: mostly up to 250 m, in extremes 500 m.
  public var height: Length?
  /// Of that fix as recorded: pressure altitude where the track has it, else by satellites.
  public var altitude: Length?
  /// When, in seconds since 1970; `nil` where not recorded.
  public var time: Double?
  /// Between which moments it took place, in seconds since 1970; an end left open is `nil`.
  public var earliest: Double?
  public var latest: Double?

  public init(
    kind: Kind, evidence: Evidence, likelihood: Likelihood, airport: Place? = nil,
    alternatives: [NearbyPlace] = [], fix: Int, coordinate: Coordinate, distance: Length? = nil,
    height: Length? = nil,
    altitude: Length? = nil, time: Double? = nil, earliest: Double? = nil, latest: Double? = nil
  ) {
    self.kind = kind
    self.evidence = evidence
    self.likelihood = likelihood
    self.airport = airport
    self.alternatives = alternatives
    self.fix = fix
    self.coordinate = coordinate
    self.distance = distance
    self.height = height
    self.altitude = altitude
    self.time = time
    self.earliest = earliest
    self.latest = latest
  }
}
