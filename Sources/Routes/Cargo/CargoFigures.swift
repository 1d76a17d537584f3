public import Evidence
public import Geo

/// What was carried, in sums.
public struct CargoFigures: Sendable, Hashable {
  /// `nil` where none is stated.
  public var mass: Hedged<Mass>?
  public var people: Hedged<Double>?
  /// Stated masses times the lengths of the whole routes they were on, along the shortest way;
  /// `nil` where no mass is stated.
  public var work: Hedged<TransportWork>?
  /// The stated mass as a share of what the types of the flights that it was on can carry at most, 1
  /// for all of it; where some may have been on other flights, at most 1. People are not counted in. `nil` where one of these types has no sourced
  /// figure.
  public var payloadShare: Hedged<Double>?
  /// What the share is of: the payload limits of these flights together.
  public var payloadLimit: Hedged<Mass>?
  /// The weakest certainty of what was added; `nil` where nothing is stated.
  public var certainty: Certainty?
  /// The weaker of it and of the routes flown; `nil` without `work`.
  public var workCertainty: Certainty?
  /// Everyone who said any part of it, in order of first mention.
  public var sources: [String]
  /// Flights that a mass is stated for but whose type has no sourced payload limit.
  public var flightsWithoutLimit: [String]
}
