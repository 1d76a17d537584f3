/// What tells one flight's line from another's.
public enum FlightColoring: String, Sendable, Hashable, CaseIterable, Codable {
  /// By route where the flights of a dossier fly different ones; else not at all.
  case auto
  /// Every flight has its own colour, or beyond the theme's colours its own number.
  case flight
  /// All lines alike.
  case none
}
