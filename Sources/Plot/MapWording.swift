internal import Evidence
internal import Geo
internal import Phrases
internal import Routes

/// The words of the map: names, figures and what is said of certainty.
struct MapWording {
  let plan: FlightPlan
  let units: DistanceUnit
  var language = MapLanguage.english
  var words = Wording.english

  var book: Phrasebook { words.book }

  /// `9,958 km · 5,377 NM`: the leading unit first, then its customary companion.
  func distance(_ length: Length) -> String {
    let second: DistanceUnit = units == .kilometers ? .nauticalMiles : .kilometers
    return "\(words.distance(length, unit: units)) · \(words.distance(length, unit: second))"
  }

  /// The numbers of sources as the source line lists them: `[1][3]`; empty for none.
  func references(_ ids: [String]) -> String { plan.references(ids) }

  /// The same, held to the word before them.
  func reference(_ ids: [String]) -> String {
    let numbers = references(ids)
    return numbers.isEmpty ? "" : "\u{A0}" + numbers
  }

  /// The name to set beside a place's symbol: the dossier's, or the town that an airport serves,
  /// or the airport's own where several airports of the town are on the map.
  func name(_ mark: PlaceMark) -> String {
    let stop = mark.stop
    if stop.place.kind == .coordinate, stop.name == CoordinateFormat.decimal(mark.coordinate) {
      return CoordinateFormat.label(mark.coordinate)
    }
    // The dossier's own name goes before any other.
    guard stop.name == stop.place.name else { return stop.name }
    let local = language.placeNames[mark.coordinate]
    guard stop.place.kind == .airport, let city = stop.place.city, !city.isEmpty else {
      return local ?? stop.name
    }
    let shared = plan.flights.contains { flight in
      flight.allStops.contains {
        $0.place.city == city && $0.place.coordinate != stop.place.coordinate
      }
    }
    return shared ? Self.shortened(stop.place.name) : local ?? city
  }

  /// `3,000 km from Maiquetía`, in the unit that the radius was written in.
  func ring(_ radius: RangeRing.Radius, of ring: RangeRing) -> String {
    if let label = ring.label {
      guard ring.radii.count > 1 else { return label }
      return book.clauses([label, self.radius(radius)])
    }
    return book("map.ring", ["radius": self.radius(radius), "place": ring.name])
  }

  func radius(_ radius: RangeRing.Radius) -> String {
    words.distance(radius.length, unit: radius.unit)
  }

  /// What the rings of a map mean: `1,000 km from Caracas`; of many radii, or with words of the
  /// dossier's own on them, `distance from Caracas`.
  func rings(_ rings: [RangeRing]) -> String {
    if rings.count == 1, rings[0].label == nil, rings[0].radii.count <= 3 {
      return book(
        "map.ring", ["radius": book.list(rings[0].radii.map(radius)), "place": rings[0].name])
    }
    var names: [String] = []
    for ring in rings where !names.contains(ring.name) { names.append(ring.name) }
    guard (1...3).contains(names.count) else { return book("legend.ringsFromMiddle") }
    return book("legend.rings", ["places": book.list(names)])
  }

  /// `Night at 12:00 UTC, 23 March 2019`.
  func night(_ time: ReportedTime) -> String {
    words.clockThenDay(time).map { book("map.night", ["clock": $0.clock, "day": $0.day]) }
      ?? book("map.nightOf", ["time": words.time(time)])
  }

  /// Airports' names without the words that every airport bears.
  static func shortened(_ name: String) -> String {
    var text = name
    for (long, short) in [
      (" International Airport", " Intl"), (" Regional Airport", " Regional"), (" Airport", ""),
      (" Air Base", " AB"), (" Afb", " AFB"), (" Aerodrome", ""),
    ] where text.hasSuffix(long) {
      text = String(text.dropLast(long.count)) + short
    }
    return text
  }
}
