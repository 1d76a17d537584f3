import Geo
import Routes

/// Finds a few airports where they are, and all else as `PlacesEverywhere` does.
struct KnownPlaces: PlaceFinder {
  static let all = [
    "UUMU": Coordinate(latitude: 55.8783, longitude: 38.0617),
    "OSLK": Coordinate(latitude: 35.4011, longitude: 35.9487),
    "URSS": Coordinate(latitude: 43.4499, longitude: 39.9566),
    "SVMI": Coordinate(latitude: 10.6031, longitude: -66.9906),
  ]

  func lookup(_ text: String, reading: PlaceReading) throws(PlaceLookupError) -> PlaceMatch {
    guard let coordinate = Self.all[text] else {
      return try PlacesEverywhere().lookup(text, reading: reading)
    }
    return PlaceMatch(place: Place(kind: .airport, name: text, coordinate: coordinate, icao: text))
  }

  func countryCode(named name: String) -> String? { nil }
}
