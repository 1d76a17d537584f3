import Geo

/// Places as text to be read.
enum PlaceText {
  /// One fact a line: what it is, its codes, where it lies.
  static func card(_ place: Place, from origin: Coordinate?) -> String {
    let codes = [("ICAO", place.icao), ("IATA", place.iata), ("FAA", place.faa)].compactMap {
      name, code in code.map { "\(name) \($0)" }
    }
    let country = [place.countryName, place.countryCode.map { "(\($0))" }].compactMap { $0 }
    let facts: [(String, String?)] = [
      ("name", place.name),
      ("kind", place.kind.rawValue),
      ("codes", joined(codes, by: ", ")),
      ("coordinate", CoordinateFormat.decimal(place.coordinate)),
      ("", CoordinateFormat.degreesMinutesSeconds(place.coordinate)),
      ("city", place.city),
      ("country", joined(country, by: " ")),
      ("elevation", place.elevation.map(elevation)),
      ("population", place.population.map(String.init)),
      ("time zone", place.timeZone),
      ("distance", origin.map { way(to: place, from: $0).joined(separator: ", ") }),
    ]
    return facts.map { name, value in
      value.map { name + String(repeating: " ", count: 12 - name.count) + $0 + "\n" } ?? ""
    }.joined()
  }

  /// Airports one a line, with distance and azimuth from a point.
  static func list(_ places: [Place], from origin: Coordinate) -> String {
    var table = TextTable([
      ("ICAO", .left), ("IATA", .left), ("km", .right), ("azimuth", .right), ("name", .left),
      ("city", .left), ("country", .left),
    ])
    for place in places {
      let segment = Geodesic.inverse(from: origin, to: place.coordinate)
      table.add([
        place.icao ?? place.faa ?? "–", place.iata ?? "–",
        RouteTable.fixed(segment.distance.kilometers, 1),
        RouteTable.fixed(segment.initialAzimuth.degrees, 0) + "°", place.name, place.city ?? "",
        place.countryName ?? place.countryCode ?? "",
      ])
    }
    return table.text
  }

  private static func way(to place: Place, from origin: Coordinate) -> [String] {
    let segment = Geodesic.inverse(from: origin, to: place.coordinate)
    return [
      RouteTable.fixed(segment.distance.kilometers, 1) + " km",
      RouteTable.fixed(segment.distance.nauticalMiles, 1) + " NM",
      "azimuth " + RouteTable.fixed(segment.initialAzimuth.degrees, 1) + "°",
    ]
  }

  private static func elevation(_ length: Length) -> String {
    "\(RouteTable.fixed(length.meters, 0)) m (\(RouteTable.fixed(length.feet, 0)) ft)"
  }

  private static func joined(_ parts: [String], by separator: String) -> String? {
    parts.isEmpty ? nil : parts.joined(separator: separator)
  }
}
