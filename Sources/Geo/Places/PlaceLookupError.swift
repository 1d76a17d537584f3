/// Why a text names no place.
public enum PlaceLookupError: Error, Sendable, Hashable {
  /// Nothing bears it; `suggestions` are the nearest spellings, best first, at most five.
  case unknown(text: String, suggestions: [String])
  /// It names a country, which is no point on the map; `capital` is its capital.
  case country(text: String, capital: String?)
  /// It is written like a coordinate but is none.
  case coordinate(text: String, reason: String)
  /// The gazetteer itself cannot be read.
  case data(String)
}
