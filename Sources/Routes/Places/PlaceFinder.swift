public import Geo

/// Finds the places that a dossier or a route names.
public protocol PlaceFinder {
  /// The place that a text means, and what else it could mean.
  func lookup(_ text: String, reading: PlaceReading) throws(PlaceLookupError) -> PlaceMatch

  /// The ISO 3166-1 alpha-2 code of the country of a name or code; `nil` if there is none.
  func countryCode(named name: String) -> String?
}
