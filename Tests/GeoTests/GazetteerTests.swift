import Geo
import Testing

@Suite("Places by code and name")
struct GazetteerTests {
  /// Positions as airportsdata 20260905 and GeoNames have them.
  @Test(
    "What a text means",
    arguments: [
      ("SVMI", "SVMI", "VE"), ("CCS", "SVMI", "VE"), ("UUMU", "UUMU", "RU"), ("LHR", "EGLL", "GB"),
      ("LIMA", "LIMA", "IT"), (" SVMI ", "SVMI", "VE"),
    ])
  func codes(text: String, icao: String, country: String) throws {
    let place = try Gazetteer().lookup(text).place
    #expect(place.kind == .airport)
    #expect(place.icao == icao)
    #expect(place.countryCode == country)
  }

  @Test(
    "Names in any language, with and without accents and case",
    arguments: [
      ("Москва", "Moscow", "RU"), ("москва", "Moscow", "RU"), ("Moscow", "Moscow", "RU"),
      ("maiquetia", "Maiquetía", "VE"), ("MAIQUETÍA", "Maiquetía", "VE"),
      ("Caracas", "Caracas", "VE"), ("København", "Copenhagen", "DK"),
      ("kobenhavn", "Copenhagen", "DK"), ("Lima", "Lima", "PE"), ("lima", "Lima", "PE"),
      ("القاهرة", "Cairo", "EG"), ("서울", "Seoul", "KR"), ("Kiev", "Kyiv", "UA"),
      ("Nur-Sultan", "Astana", "KZ"), ("Washington, D.C.", "Washington", "US"),
      ("Singapore", "Singapore", "SG"), ("Paris", "Paris", "FR"), ("'Lima'", "Lima", "PE"),
    ])
  func names(text: String, name: String, country: String) throws {
    let place = try Gazetteer().lookup(text).place
    #expect(place.name.hasPrefix(name))
    #expect(place.countryCode == country)
    #expect(place.kind == .capital || place.kind == .city)
  }

  @Test(
    "An airport by a word of its name, before a field that has the name alone",
    arguments: [("Heathrow", "EGLL"), ("Schiphol", "EHAM"), ("Sheremetyevo", "UUEE")])
  func airportWords(text: String, icao: String) throws {
    #expect(try Gazetteer().lookup(text).place.icao == icao)
  }

  @Test("An airport's facts")
  func airport() throws {
    let match = try Gazetteer().lookup("SVMI")
    #expect(match.place.name == "Maiquetia")
    #expect(match.place.iata == "CCS")
    #expect(match.place.faa == nil)
    #expect(match.place.city == "Caracas")
    #expect(match.place.countryName == "Venezuela")
    #expect(match.place.coordinate == Coordinate(latitude: 10.60312, longitude: -66.99059))
    #expect(match.place.elevation == Length(feet: 235))
    #expect(match.place.timeZone == "America/Caracas")
    #expect(match.note == nil)
  }

  @Test("A capital's facts")
  func capital() throws {
    let place = try Gazetteer().lookup("Caracas").place
    #expect(place.kind == .capital)
    #expect(place.population == 3_000_000)
    #expect(place.timeZone == "America/Caracas")
    #expect(try Gazetteer().lookup("Maiquetía").place.kind == .city)
  }

  @Test("LIMA is at Turin, Lima is in Peru, and each says so of the other")
  func lima() throws {
    let gazetteer = try Gazetteer()
    let code = try gazetteer.lookup("LIMA")
    #expect(code.alternatives.first?.countryCode == "PE")
    #expect(
      code.note?.hasPrefix(
        "taken as the airport Torino / Aeritalia (LIMA), Italy; also Lima, capital of Peru (pop. ")
        == true)
    let name = try gazetteer.lookup("Lima")
    #expect(name.alternatives.contains { $0.icao == "LIMA" })
    #expect(name.alternatives.contains { $0.countryCode == "US" && $0.kind == .city })
    #expect(name.note?.hasPrefix("taken as Lima, capital of Peru (pop. 7,737,002); also ") == true)
  }

  @Test("A reading can be forced")
  func readings() throws {
    let gazetteer = try Gazetteer()
    #expect(try gazetteer.lookup("LIMA", reading: .name).place.countryCode == "PE")
    #expect(try gazetteer.lookup("\"LIMA\"").place.countryCode == "PE")
    #expect(try gazetteer.lookup("lima", reading: .icao).place.countryCode == "IT")
    #expect(try gazetteer.lookup("CCS", reading: .iata).place.icao == "SVMI")
    #expect(try gazetteer.lookup("JFK", reading: .faa).place.icao == "KJFK")
    #expect(throws: PlaceLookupError.self) { try gazetteer.lookup("CCS", reading: .icao) }
    #expect(try gazetteer.lookup("Venezuela", reading: .name).place.countryCode == "CU")
  }

  @Test(
    "A name narrowed by country or state",
    arguments: [
      ("Santiago, Chile", "CL", nil), ("Santiago, Cuba", "CU", nil), ("Santiago, CU", "CU", nil),
      ("Paris, Texas", "US", -95.555), ("Moscow, Idaho", "US", -117.0),
      ("Georgetown, Guyana", "GY", nil), ("Lima, Perú", "PE", nil), ("Lima, USA", "US", nil),
      ("Springfield, IL", "US", -89.65),
      ("Portland, OR", "US", -122.68),
    ] as [(String, String, Double?)])
  func narrowed(text: String, country: String, longitude: Double?) throws {
    let place = try Gazetteer().lookup(text).place
    #expect(place.countryCode == country)
    if let longitude { #expect(abs(place.coordinate.longitude - longitude) < 0.1) }
  }

  @Test(
    "A country is no point on the map",
    arguments: [
      ("Venezuela", "Caracas"), ("Россия", "Moscow"), ("Frankreich", "Paris"), ("peru", "Lima"),
      ("日本", "Tokyo"), ("Lebanon", "Beirut"), ("VE", "Caracas"),
    ])
  func country(text: String, capital: String) throws {
    #expect(throws: PlaceLookupError.country(text: text, capital: capital)) {
      try Gazetteer().lookup(text)
    }
  }

  @Test(
    "A miss suggests the nearest spellings",
    arguments: [
      ("Maiquetai", "Maiquetía"),  // two letters swapped
      ("Maquetía", "Maiquetía"),  // one missing
      ("Carracas", "Caracas"),  // one doubled
      ("Moskow", "Moscow"), ("Havanna", "Havana"), ("Copenhagn", "Copenhagen"),
      ("Мосва", "Moscow"), ("Addis Abbabba", "Addis Ababa"), ("UMUU", "UUMU"),
    ])
  func suggestions(text: String, nearest: String) throws {
    do {
      let match = try Gazetteer().lookup(text)
      // Some misspellings stand among GeoNames' alternate names.
      #expect(match.place.name == nearest)
    } catch PlaceLookupError.unknown(let unknown, let suggestions) {
      #expect(unknown == text)
      #expect(suggestions.prefix(2).contains(nearest))
      #expect(suggestions.count <= 5)
    }
  }

  @Test("What nothing resembles", arguments: ["Xqzzvwkjy", "", "   ", "!!!", "\u{0}"])
  func unknown(text: String) {
    #expect {
      try Gazetteer().lookup(text)
    } throws: {
      if case .unknown(_, let suggestions)? = $0 as? PlaceLookupError {
        suggestions.isEmpty
      } else {
        false
      }
    }
  }

  @Test("A coordinate stands for itself")
  func coordinate() throws {
    let match = try Gazetteer().lookup("10°36'11\"N 66°59'26\"W")
    #expect(match.place.kind == .coordinate)
    #expect(match.place.name == "10.60306, -66.99056")
    #expect(match.place.countryCode == nil)
    #expect(match.note == nil)
    #expect(
      throws: PlaceLookupError.coordinate(
        text: "95,10", reason: "the latitude is 95, beyond 90")
    ) { try Gazetteer().lookup("95,10") }
  }

  @Test("Capitals are found by their names, accents or not")
  func capitals() throws {
    let gazetteer = try Gazetteer()
    for (name, code) in [
      ("Nuku'alofa", "TO"), ("Ngerulmud", "PW"), ("N'Djamena", "TD"), ("San José", "CR"),
      ("Malé", "MV"), ("Yaren", "NR"), ("Ulaanbaatar", "MN"), ("Brasília", "BR"),
    ] {
      let place = try gazetteer.lookup(name).place
      #expect(place.kind == .capital, "\(name)")
      #expect(place.countryCode == code, "\(name)")
    }
  }

  @Test("Country names")
  func countryNames() throws {
    let gazetteer = try Gazetteer()
    #expect(try gazetteer.countryName(code: "VE") == "Venezuela")
    #expect(try gazetteer.countryName(code: "DE", language: "es") == "Alemania")
    #expect(try gazetteer.countryName(code: "QQ") == nil)
  }
}
