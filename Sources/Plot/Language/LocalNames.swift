public import Geo

/// Names of countries and places in a language, as maps show them.
public struct LocalNames: Sendable {
  /// By ISO 3166-1 alpha-2 code; empty for English.
  public var countries: [String: String] = [:]
  /// By position; what is not among them keeps its own name.
  public var places: [Coordinate: String] = [:]

  /// - Parameter tag: BCP 47.
  /// - Throws: `MapFault` for a language in which there are no names, `GeoDataError` where the data
  ///   cannot be read.
  public init(_ tag: String, places: [Place], atlas: Atlas) throws {
    guard tag != "en" else { return }
    let gazetteer = try Gazetteer()
    let (country, city) = try MapLanguage.find(tag, atlas, gazetteer)
    if let country, country != "en" { countries = try atlas.names(language: country) }
    guard let city else { return }
    for place in places where self.places[place.coordinate] == nil {
      self.places[place.coordinate] = try gazetteer.localName(of: place, language: city)
    }
  }
}
