import Geo

/// Airports along a way that an aircraft might stop at.
struct StopCandidates {
  /// Each once, in the order of the way.
  private(set) var places: [Place] = []

  /// Distance between the points that are looked round.
  private static let spacing = Length(kilometers: 200)
  /// How many airports a point may give.
  private static let mostPerPoint = 6
  /// How many are looked at for it: strips and heliports far outnumber airports.
  private static let looked = 300

  init(
    from origin: Coordinate, to destination: Coordinate, within width: Length,
    airports: some AirportFinder
  ) {
    var seen: Set<String> = []
    for point in Geodesic.points(from: origin, to: destination, spacing: Self.spacing) {
      let near = airports.airports(near: point, within: width, limit: Self.looked)
        .filter { $0.kind == .airport && $0.icao != nil && $0.iata != nil }
      let ranked = near.map { (place: $0, cost: Self.cost(of: $0, at: point)) }
        .sorted { ($0.cost, $0.place.icao ?? "") < ($1.cost, $1.place.icao ?? "") }
      for (place, _) in ranked.prefix(Self.mostPerPoint)
      where seen.insert(place.icao ?? "").inserted {
        places.append(place)
      }
    }
  }

  private static func cost(of place: Place, at point: Coordinate) -> Double {
    Geodesic.inverse(from: point, to: place.coordinate).distance.meters + handicap(of: place)
  }

  /// What counts against an airport, in metres.
  static func handicap(of place: Place) -> Double {
    place.name.lowercased().contains("international") ? 0 : 100_000
  }
}
