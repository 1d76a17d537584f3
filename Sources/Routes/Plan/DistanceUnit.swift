/// The unit that leads where a distance is written.
public enum DistanceUnit: String, Sendable, Hashable, CaseIterable, Codable {
  case kilometers = "km"
  case nauticalMiles = "nm"
  /// Statute miles.
  case miles = "mi"
}
