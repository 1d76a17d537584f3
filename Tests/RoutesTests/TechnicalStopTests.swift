import Geo
import Testing

@testable import Routes

/// Airports of a list.
private struct ListedAirports: AirportFinder {
  var places: [Place]
  /// In metres, of those that have less than 3,200.
  var runways: [String: Double] = [:]

  func airports(
    along origin: Coordinate, to destination: Coordinate, near within: Length
  ) -> [Place] {
    let points = Geodesic.points(
      from: origin, to: destination, spacing: Length(kilometers: 50))
    return places.filter { place in
      points.contains { Geodesic.inverse(from: $0, to: place.coordinate).distance <= within }
    }
  }

  func longestRunway(of airport: Place) -> Length? {
    Length(meters: runways[airport.icao ?? ""] ?? 3200)
  }
}

@Suite struct TechnicalStopTests {
  private let moscow = Coordinate(latitude: 55.8783, longitude: 38.0617)
  private let caracas = Coordinate(latitude: 10.60312, longitude: -66.99059)
  /// Coordinates to a tenth of a degree, from the airports' own publications.
  private let list = ListedAirports(places: [
    Sample.place("ENGM", 60.2, 11.1), Sample.place("BIKF", 64.0, -22.6),
    Sample.place("EINN", 52.7, -8.9), Sample.place("LPLA", 38.8, -27.1),
    Sample.place("CYQX", 48.9, -54.6), Sample.place("TXKF", 32.4, -64.7),
    Sample.place("GOBD", 14.7, -17.1),
  ])

  @Test func moscowToCaracasInLegsOf4500Kilometers() throws {
    let found = try #require(
      TechnicalStops.propose(
        from: moscow, to: caracas, longestLeg: Length(kilometers: 4500), airports: list))
    #expect(found.stops.count == 2)
    #expect(found.distances.count == 3)
    #expect(found.distances.allSatisfy { $0 <= Length(kilometers: 4500) })
    let total = found.distances.reduce(0) { $0 + $1.kilometers }
    #expect(abs(total - 9_958.096 - found.detour.kilometers) < 0.01)
    // Every pair of listed airports was tried by hand: none within the limit is shorter.
    let shortest = list.places.flatMap { a in
      list.places.compactMap { b -> Double? in
        let points = [moscow, a.coordinate, b.coordinate, caracas]
        let legs = zip(points, points.dropFirst()).map {
          Geodesic.inverse(from: $0, to: $1).distance.kilometers
        }
        return legs.allSatisfy { $0 <= 4500 } ? legs.reduce(0, +) : nil
      }
    }.min()
    #expect(abs(total - (try #require(shortest))) < 0.01)
  }

  @Test func ofTheRealGazetteer() throws {
    let found = try #require(
      TechnicalStops.propose(
        from: moscow, to: caracas, longestLeg: Length(kilometers: 4500), airports: try Gazetteer()))
    #expect(found.stops.count == 2)
    #expect(found.stops.allSatisfy { $0.icao?.count == 4 && $0.iata?.count == 3 })
    // Lajes has 3,313 m (10,870 ft) and Shannon 3,200 m (10,499 ft), as airports-py 3.1.0 has them.
    let shannon = Sample.place("EINN", 52.7, -8.9)
    #expect(abs((try Gazetteer().longestRunway(of: shannon)?.meters ?? 0) - 3200) < 1)
    #expect(found.detour < Length(kilometers: 1500))
    #expect(Wording.sentence(found).hasSuffix("Worked out, not reported."))
  }

  @Test func noneWhereNoneIsNeededOrNoneWillDo() {
    func propose(_ kilometers: Double, _ airports: ListedAirports) -> TechnicalStops? {
      TechnicalStops.propose(
        from: moscow, to: caracas, longestLeg: Length(kilometers: kilometers), airports: airports)
    }
    #expect(propose(10_000, list) == nil)
    #expect(propose(4500, ListedAirports(places: [])) == nil)
    #expect(propose(500, list) == nil)
    #expect(propose(0, list) == nil)
    #expect(propose(.nan, list) == nil)
  }

  /// A field without an IATA code is no stop, nor one with a short runway, however well they lie.
  @Test func onlyAirportsThatLargeAircraftUse() {
    func stops(iata: String?, runway: Double) -> [String]? {
      var field = Sample.place("XXXX", 48, -30)
      field.iata = iata
      return TechnicalStops.propose(
        from: moscow, to: caracas, longestLeg: Length(kilometers: 5500),
        airports: ListedAirports(places: [field], runways: ["XXXX": runway])
      )?.stops.compactMap(\.icao)
    }
    #expect(stops(iata: "XXX", runway: 2400) == ["XXXX"])
    #expect(stops(iata: "XXX", runway: 2399) == nil)
    #expect(stops(iata: nil, runway: 3500) == nil)
  }

  /// A long runway goes before one on the way that is less so, but not at the price of one more stop.
  @Test func longRunwaysFirst() {
    let near = Sample.place("YYYY", 46, -33)
    let far = Sample.place("EINN", 52.7, -8.9)
    func stops(_ kilometers: Double) -> [String]? {
      TechnicalStops.propose(
        from: moscow, to: caracas, longestLeg: Length(kilometers: kilometers),
        airports: ListedAirports(places: [near, far], runways: ["YYYY": 2500]))?.stops
        .compactMap(\.icao)
    }
    #expect(stops(7500) == ["EINN"])
    #expect(stops(5500) == ["YYYY"])
  }

  @Test func onlyForALegThatNeedsThem() throws {
    func leg(_ tonnes: Double) throws -> LegFeasibility {
      let stops = [
        Stop(place: Sample.place("UUMU", 55.8783, 38.0617)),
        Stop(place: Sample.place("SVMI", 10.60312, -66.99059)),
      ]
      let plan = Sample.plan(
        [Sample.flight("a", "An-124", stops: stops)], cargo: [Sample.cargo(mass: .exact(tonnes))],
        types: [])
      return try #require(Feasibility.assess(plan).first)
    }
    #expect(TechnicalStops.propose(for: try leg(35), airports: list) == nil)
    // 4,500 km less 370.4 km, less 5 %: legs of 3,933 km.
    let heavy = try #require(TechnicalStops.propose(for: try leg(120), airports: list))
    #expect(abs(heavy.longestLeg.kilometers - 3_933) < 1)
    #expect(heavy.distances.allSatisfy { $0 <= heavy.longestLeg })
  }
}
