import Testing

@testable import Geo

private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
  Coordinate(latitude: latitude, longitude: longitude)
}

@Suite("Airports along a leg")
struct AirportsAlongTests {
  private let chkalovsky = at(55.8783, 38.0617)
  private let maiquetia = at(10.60312, -66.99059)

  /// By trying every point of the leg, 50 m apart.
  private func distance(_ point: Coordinate, _ from: Coordinate, _ to: Coordinate) -> Double {
    let line = GeodesicLine(from: from, to: to)
    func meters(_ at: Double) -> Double {
      Geodesic.inverse(
        from: line.position(at: Length(meters: at)).coordinate, to: point
      ).distance.meters
    }
    let rough =
      stride(from: 0, through: line.length.meters, by: 20_000)
      .min { meters($0) < meters($1) } ?? 0
    let fine =
      stride(from: max(0, rough - 20_000), through: rough + 20_000, by: 50)
      .filter { $0 <= line.length.meters }.map(meters).min() ?? .infinity
    return min(fine, meters(line.length.meters))
  }

  @Test("Every airport that lies near enough, where the leg comes nearest, in order")
  func all() throws {
    let gazetteer = try Gazetteer()
    let within = Length(kilometers: 60)
    let found = try gazetteer.airports(
      along: chkalovsky, to: maiquetia, within: within, limit: 10_000)
    #expect(found.beyondLimit == 0)
    #expect(found.airports.map(\.alongTrack) == found.airports.map(\.alongTrack).sorted())
    for near in found.airports {
      let tried = distance(near.airport.coordinate, chkalovsky, maiquetia)
      // 25 m beside the nearest point the way is longer by 0.3 m at 1 km, by less farther off.
      #expect(near.offTrack.meters <= tried + 1e-6)
      #expect(tried - near.offTrack.meters < 25)
    }
    // The others are as far as they should be: all airports of a box round the North Sea's leg.
    let codes = Set(found.airports.compactMap(\.airport.icao))
    for place in try gazetteer.table.places(
      .airport, in: GeoBounds(south: 54, west: -8, north: 60, east: 30)
    )
    .map(\.place) where place.hasLocationIndicator {
      let isNear = distance(place.coordinate, chkalovsky, maiquetia) <= 60_000
      #expect(codes.contains(place.icao ?? "") == isNear)
    }
  }

  @Test("The leg's own ends are left out, and a limit keeps airports with traffic")
  func limit() throws {
    let gazetteer = try Gazetteer()
    let all = try gazetteer.airports(
      along: chkalovsky, to: maiquetia, within: Length(kilometers: 100), limit: 10_000)
    #expect(!all.airports.contains { ["UUMU", "SVMI"].contains($0.airport.icao) })
    #expect(all.withoutCode > 0)
    let few = try gazetteer.airports(
      along: chkalovsky, to: maiquetia, within: Length(kilometers: 100), limit: 10)
    #expect(few.airports.count == 10 && few.beyondLimit == all.airports.count - 10)
    #expect(few.withoutCode == all.withoutCode)
    #expect(few.airports.allSatisfy { $0.airport.iata != nil })
    let farthest = few.airports.map(\.offTrack).max() ?? Length(meters: 0)
    let closer = all.airports.count { $0.airport.iata != nil && $0.offTrack < farthest }
    #expect(closer == 9)
  }

  @Test("Beyond the ends the nearest point is the end")
  func ends() throws {
    let found = try Gazetteer().airports(
      along: at(0, -30), to: maiquetia, within: Length(kilometers: 25))
    // La Carlota, 20.7 km on the far side of Maiquetía.
    let carlota = try #require(found.airports.first { $0.airport.icao == "SVFM" })
    let way = Geodesic.inverse(from: maiquetia, to: carlota.airport.coordinate)
    #expect(carlota.offTrack <= way.distance)
  }

  @Test("Over the antimeridian and the pole")
  func seams() throws {
    let gazetteer = try Gazetteer()
    let fiji = try gazetteer.airports(
      along: at(-17.7554, 177.4434), to: at(-13.83, -172.0083), within: Length(kilometers: 150))
    // Labasa, Matei and Wallis lie on this way from Nadi to Faleolo.
    #expect(fiji.airports.contains { $0.airport.icao == "NFNL" })
    #expect(
      fiji.airports.contains { $0.airport.icao == "NLWW" }
        == (distance(at(-13.2383, -176.1992), at(-17.7554, 177.4434), at(-13.83, -172.0083))
          <= 150_000))
    let pole = try gazetteer.airports(
      along: at(78.2461, 15.4656), to: at(80, -86), within: Length(kilometers: 300))
    #expect(pole.airports.contains { $0.airport.icao == "CYLT" })
  }

  /// Looking through a list and looking in boxes must find the same.
  @Test(
    arguments: [
      (55.8783, 38.0617, 10.6031, -66.9906, 300), (55.8783, 38.0617, 10.6031, -66.9906, 2000),
      (61.2, -150.0, -37.0, 174.8, 1000), (80.0, 0.0, 75.0, 180.0, 1000),
      (10.0, 20.0, 10.0, 20.5, 500),
    ] as [(Double, Double, Double, Double, Double)])
  func amongAListAsInBoxes(
    _ latitude: Double, _ longitude: Double, _ toLatitude: Double, _ toLongitude: Double,
    _ kilometers: Double
  ) throws {
    let gazetteer = try Gazetteer()
    let from = Coordinate(latitude: latitude, longitude: longitude)
    let to = Coordinate(latitude: toLatitude, longitude: toLongitude)
    let within = Length(kilometers: kilometers)
    let boxes = try gazetteer.airports(along: from, to: to, within: within, limit: 100_000)
      .airports.map(\.airport)
    let everywhere = try gazetteer.airports(
      icao: ["SVMI", "BIKF", "PAFA", "NZAA", "ENSB", "FTTJ", "KT01", "none"]
        + boxes.compactMap(\.icao))
    let list = Gazetteer.airports(everywhere, along: from, to: to, within: within)
    #expect(!boxes.isEmpty)
    #expect(Set(list.compactMap(\.icao)) == Set(boxes.compactMap(\.icao)))
  }
}
