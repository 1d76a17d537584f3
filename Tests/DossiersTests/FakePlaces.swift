import Geo
import Routes

/// A gazetteer of five places. `SVMI` has a namesake, `Venezuela` is a country.
struct FakePlaces: PlaceFinder {
  static let table: [String: Place] = [
    "Moscow": Place(
      kind: .capital, name: "Moscow", coordinate: Coordinate(latitude: 55.75, longitude: 37.62),
      countryCode: "RU"),
    "Madrid": Place(
      kind: .capital, name: "Madrid", coordinate: Coordinate(latitude: 40.42, longitude: -3.7),
      countryCode: "ES"),
    "SVMI": Place(
      kind: .airport, name: "Simón Bolívar International Airport",
      coordinate: Coordinate(latitude: 10.60312, longitude: -66.99059), icao: "SVMI", iata: "CCS",
      city: "Caracas", countryCode: "VE"),
    "YES": Place(
      kind: .airport, name: "Yes Field", coordinate: Coordinate(latitude: 1, longitude: 2),
      iata: "YES"),
    "1E5": Place(
      kind: .airport, name: "One E Five", coordinate: Coordinate(latitude: 3, longitude: 4),
      faa: "1E5"),
  ]

  func lookup(_ text: String, reading: PlaceReading) throws(PlaceLookupError) -> PlaceMatch {
    if text == "Venezuela" { throw .country(text: text, capital: "Caracas") }
    if text == "95, 10" {
      throw .coordinate(text: text, reason: "latitude 95 is outside −90 to 90")
    }
    guard let place = Self.table[text] else {
      throw .unknown(text: text, suggestions: text == "Mosow" ? ["Moscow"] : [])
    }
    let note = text == "SVMI" && reading == .any ? "“SVMI” is also a town" : nil
    return PlaceMatch(place: place, note: note)
  }

  func countryCode(named name: String) -> String? {
    ["Norway": "NO", "NO": "NO", "Cuba": "CU"][name]
  }
}
