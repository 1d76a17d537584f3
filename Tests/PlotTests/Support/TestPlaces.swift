import Geo

/// Places with their coordinates written down, so that no test hangs on the gazetteer.
///
/// Airports are where `airportsdata` puts them, to a thousandth of a degree.
enum TestPlaces {
  static func airport(
    _ icao: String, _ iata: String, _ name: String, city: String, _ country: String,
    _ latitude: Double, _ longitude: Double
  ) -> Place {
    Place(
      kind: .airport, name: name, coordinate: Coordinate(latitude: latitude, longitude: longitude),
      icao: icao, iata: iata, city: city, countryCode: country)
  }

  static let svo = airport(
    "UUEE", "SVO", "Sheremetyevo International Airport", city: "Moscow", "RU", 55.9726, 37.4146)
  static let ccs = airport(
    "SVMI", "CCS", "Simon Bolivar International Airport", city: "Caracas", "VE", 10.6031, -66.9906)
  static let akl = airport(
    "NZAA", "AKL", "Auckland International Airport", city: "Auckland", "NZ", -37.0081, 174.7917)
  static let scl = airport(
    "SCEL", "SCL", "Comodoro Arturo Merino Benitez International Airport", city: "Santiago", "CL",
    -33.3930, -70.7858)
  static let jfk = airport(
    "KJFK", "JFK", "John F Kennedy International Airport", city: "New York", "US", 40.6398, -73.7789
  )
  static let hkg = airport(
    "VHHH", "HKG", "Hong Kong International Airport", city: "Hong Kong", "HK", 22.3089, 113.9146)
  static let syd = airport(
    "YSSY", "SYD", "Sydney Kingsford Smith International Airport", city: "Sydney", "AU", -33.9461,
    151.1772)
  static let jnb = airport(
    "FAOR", "JNB", "OR Tambo International Airport", city: "Johannesburg", "ZA", -26.1337, 28.2423)
  static let nrt = airport(
    "RJAA", "NRT", "Narita International Airport", city: "Tokyo", "JP", 35.7647, 140.3864)
  static let sfo = airport(
    "KSFO", "SFO", "San Francisco International Airport", city: "San Francisco", "US", 37.6190,
    -122.3749)
  static let lhr = airport(
    "EGLL", "LHR", "London Heathrow Airport", city: "London", "GB", 51.4706, -0.4619)
  static let lgw = airport(
    "EGKK", "LGW", "London Gatwick Airport", city: "London", "GB", 51.1481, -0.1903)
  static let stn = airport(
    "EGSS", "STN", "London Stansted Airport", city: "London", "GB", 51.8850, 0.2350)
  static let ltn = airport(
    "EGGW", "LTN", "London Luton Airport", city: "London", "GB", 51.8747, -0.3683)
  static let anc = airport(
    "PANC", "ANC", "Ted Stevens Anchorage International Airport", city: "Anchorage", "US", 61.1741,
    -149.9981)
  static let hel = airport(
    "EFHK", "HEL", "Helsinki Vantaa Airport", city: "Helsinki", "FI", 60.3172, 24.9633)
  static let prg = airport(
    "LKPR", "PRG", "Vaclav Havel Airport Prague", city: "Prague", "CZ", 50.1064, 14.2600)
  static let tll = airport(
    "EETN", "TLL", "Lennart Meri Tallinn Airport", city: "Tallinn", "EE", 59.4133, 24.8328)
  static let svcs = airport(
    "SVCS", "", "Oscar Machado Zuloaga International Airport", city: "Ocumare del Tuy", "VE",
    10.2861, -66.8158)
  static let cdg = airport(
    "LFPG", "CDG", "Charles de Gaulle International Airport", city: "Paris", "FR", 49.0128, 2.5500)
  static let ppt = airport(
    "NTAA", "PPT", "Faa'a International Airport", city: "Papeete", "PF", -17.5537, -149.6070)
  static let wlg = airport(
    "NZWN", "WLG", "Wellington International Airport", city: "Wellington", "NZ", -41.3272, 174.8053)
  static let mad = airport(
    "LEMD", "MAD", "Madrid Barajas Airport", city: "Madrid", "ES", 40.4936, -3.5668)
  static let nzsp = airport(
    "NZSP", "", "South Pole Station Airport", city: "South Pole Station", "AQ", -90, 0)
  static let scci = airport(
    "SCCI", "PUQ", "Presidente Carlos Ibanez Airport", city: "Punta Arenas", "CL", -53.0026,
    -70.8546)

  static let moscow = Place(
    kind: .capital, name: "Moscow", coordinate: Coordinate(latitude: 55.7522, longitude: 37.6156),
    countryCode: "RU")
}
