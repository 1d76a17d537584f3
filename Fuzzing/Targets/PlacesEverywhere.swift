import Geo
import Routes

/// Finds a place for nearly any text, so that inputs get to what comes after the gazetteer. The real
/// one looks for near spellings of what it does not know, which takes 40 ms a text.
struct PlacesEverywhere: PlaceFinder {
  func lookup(_ text: String, reading: PlaceReading) throws(PlaceLookupError) -> PlaceMatch {
    guard let first = text.utf8.first, first != UInt8(ascii: "?") else {
      throw .unknown(text: text, suggestions: [])
    }
    let last = text.utf8.last ?? first
    let coordinate = Coordinate(
      latitude: Double(first) * 180 / 255 - 90, longitude: Double(last) * 360 / 255 - 180)
    let found = try? CoordinateNotation.parse(text)
    return PlaceMatch(
      place: Place(kind: .coordinate, name: text, coordinate: found.flatMap(\.self) ?? coordinate))
  }

  func countryCode(named name: String) -> String? { nil }
}
