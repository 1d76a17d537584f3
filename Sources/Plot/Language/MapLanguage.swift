internal import Geo
internal import Routes

/// The language of a map's names, and the names there are in it.
struct MapLanguage {
  /// As the user asked for it, BCP 47.
  var tag: String
  /// By ISO 3166-1 alpha-2 code; empty for the atlas's own, English.
  var countryNames: [String: String] = [:]
  /// Of the stops, by their position.
  var placeNames: [Coordinate: String] = [:]
  /// What a user should know of names that are in another language.
  var notes: [String] = []

  static let english = MapLanguage(tag: "en")

  /// What glyphs and readers of the file are told; English needs no telling.
  var textTag: String? { tag == "en" ? nil : tag }

  /// - Throws: `MapFault` for a language in which there are no names, `GeoDataError` where the data
  ///   cannot be read.
  static func read(_ tag: String, plan: FlightPlan, atlas: Atlas) throws -> MapLanguage {
    guard tag != "en" else { return english }
    let gazetteer = try Gazetteer()
    let (country, city) = try find(tag, atlas, gazetteer)
    var language = MapLanguage(tag: tag)
    if let country, country != "en" { language.countryNames = try atlas.names(language: country) }
    if let city {
      for stop in plan.flights.flatMap(\.allStops)
      where language.placeNames[stop.place.coordinate] == nil {
        language.placeNames[stop.place.coordinate] = try gazetteer.localName(
          of: stop.place, language: city)
      }
    }
    language.notes = notes(tag, country: country, city: city)
    return language
  }

  /// The plan with a heading that was made of its routes in this language: of two routes at most, for
  /// the words round more are English, and only if no name would stay in another script.
  func heading(_ plan: FlightPlan) -> FlightPlan {
    let stops = plan.flights.flatMap(\.allStops)
    guard plan.flights.count < 3, plan.title == plan.heading,
      !stops.isEmpty, stops.allSatisfy({ placeNames[$0.place.coordinate] != nil })
    else { return plan }
    var plan = plan
    plan.title = plan.heading { placeNames[$0.place.coordinate] }
    return plan
  }

  /// - Throws: `MapFault` with the languages there are.
  static func check(_ tag: String) throws {
    guard tag != "en" else { return }
    _ = try find(tag, Atlas(), Gazetteer())
  }

  static func find(
    _ tag: String, _ atlas: Atlas, _ gazetteer: Gazetteer
  ) throws -> (country: String?, city: String?) {
    let (countries, cities) = (try atlas.languages(), try gazetteer.cityLanguages())
    let country = LanguageTag.nearest(to: tag, among: countries)
    let city = LanguageTag.nearest(to: tag, among: cities)
    guard country != nil || city != nil else {
      throw MapFault(
        "there are no names in the language “\(tag)”",
        hint: "countries and cities: \(countries.joined(separator: ", ")); cities alone: "
          + cities.filter { !countries.contains($0) }.joined(separator: ", "))
    }
    return (country, city)
  }

  private static func notes(_ tag: String, country: String?, city: String?) -> [String] {
    var notes: [String] = []
    if let country, country.lowercased() != tag.lowercased() {
      notes.append("there are no names in “\(tag)”, so those in “\(country)” stand for them")
    }
    if country == nil {
      notes.append("countries have no names in “\(tag)” and keep the English ones")
    }
    if city == nil { notes.append("cities have no names in “\(tag)” and stay as they are written") }
    if country != "en" { notes.append("seas have English names only") }
    return notes
  }
}
