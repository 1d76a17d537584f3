public import Geo

/// Places as JSON for scripts: every key with a unit ends in it.
public enum PlaceExport {
  /// What is known of a place, its distance and azimuth from `origin` included if given.
  public static func document(_ place: Place, from origin: Coordinate? = nil) -> JSONValue {
    let way = origin.map { Geodesic.inverse(from: $0, to: place.coordinate) }
    return .members([
      "kind": .string(place.kind.rawValue), "name": .string(place.name),
      "icao": place.icao.map { .string($0) }, "iata": place.iata.map { .string($0) },
      "faa": place.faa.map { .string($0) }, "city": place.city.map { .string($0) },
      "countryCode": place.countryCode.map { .string($0) },
      "countryName": place.countryName.map { .string($0) },
      "latitudeDegrees": .number(place.coordinate.latitude),
      "longitudeDegrees": .number(place.coordinate.longitude),
      "elevationMeters": place.elevation.map { .number(($0.meters * 10000).rounded() / 10000) },
      "population": place.population.map { .integer($0) },
      "timeZone": place.timeZone.map { .string($0) },
      "distanceMeters": way.map { .number($0.distance.meters) },
      "azimuthDegrees": way.map { .number($0.initialAzimuth.degrees) },
    ])
  }
}
