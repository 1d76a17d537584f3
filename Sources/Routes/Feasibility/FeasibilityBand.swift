/// How well a leg agrees with what sources say of the aircraft.
public enum FeasibilityBand: String, Sendable, Hashable, CaseIterable, Codable {
  /// Even the least favourable figures allow it, with reserves.
  case plausible
  /// It depends on which figure is right, or on reserves.
  case marginal
  /// No figure allows it.
  case implausible
  /// No sourced figure bears on it.
  case noFigure = "no figure"
}
