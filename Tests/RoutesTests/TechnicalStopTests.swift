import Geo
import Testing

@testable import Routes

/// Airports of a list, by distance.
private struct ListedAirports: AirportFinder {
  var places: [Place]

  func airports(near point: Coordinate, within: Length, limit: Int) -> [Place] {
    let near = places.map {
      ($0, Geodesic.inverse(from: point, to: $0.coordinate).distance)
    }
    .filter { $0.1 <= within }.sorted { $0.1 < $1.1 }
    return near.prefix(limit).map(\.0)
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
    #expect(found.stops.allSatisfy { $0.icao != nil && $0.iata != nil })
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

  /// A strip without an IATA code is no stop, however well it lies.
  @Test func onlyAirportsThatAirlinesUse() {
    var strip = Sample.place("XXXX", 48, -30)
    strip.iata = nil
    let found = TechnicalStops.propose(
      from: moscow, to: caracas, longestLeg: Length(kilometers: 5500),
      airports: ListedAirports(places: [strip]))
    #expect(found == nil)
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
