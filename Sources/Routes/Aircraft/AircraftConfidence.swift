/// How far a figure of the catalogue can be trusted, by the kind of its source.
public enum AircraftConfidence: String, Sendable, Hashable, CaseIterable, Codable {
  /// The maker or the operating air force, in its own document.
  case high
  /// A reference work, or a quotation of the maker or operator that names it.
  case medium
  /// The press, an enthusiast's page, a collection without its own sources.
  case low
}
