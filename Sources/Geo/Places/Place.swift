/// Somewhere on Earth that a flight can be said to touch, as the gazetteer knows it.
public struct Place: Sendable, Hashable {
  /// What sort of place a name or code was found to be.
  public enum Kind: String, Sendable, Hashable, Codable {
    case airport
    case capital
    case city
    /// A bare coordinate, or one with a name given by the user.
    case coordinate
  }

  public var kind: Kind
  /// The name to show: the gazetteer's principal one, or the user's.
  public var name: String
  public var coordinate: Coordinate
  public var icao: String?
  public var iata: String?
  public var faa: String?
  /// The town an airport serves, as the airport table has it.
  public var city: String?
  /// ISO 3166-1 alpha-2 code of the country, where known.
  public var countryCode: String?
  public var countryName: String?
  public var elevation: Length?
  public var population: Int?
  /// IANA time zone.
  public var timeZone: String?

  public init(
    kind: Kind, name: String, coordinate: Coordinate, icao: String? = nil, iata: String? = nil,
    faa: String? = nil, city: String? = nil, countryCode: String? = nil,
    countryName: String? = nil, elevation: Length? = nil, population: Int? = nil,
    timeZone: String? = nil
  ) {
    self.kind = kind
    self.name = name
    self.coordinate = coordinate
    self.icao = icao
    self.iata = iata
    self.faa = faa
    self.city = city
    self.countryCode = countryCode
    self.countryName = countryName
    self.elevation = elevation
    self.population = population
    self.timeZone = timeZone
  }

  /// The code that identifies an airport best: ICAO, else IATA, else FAA.
  public var code: String? { icao ?? iata ?? faa }

  /// Whether its name is the one given, accents, capitals and punctuation apart.
  public func isCalled(_ other: String) -> Bool {
    FoldedName.fold(name) == FoldedName.fold(other)
  }
}
