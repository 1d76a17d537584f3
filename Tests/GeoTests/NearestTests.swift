import Testing

@testable import Geo

@Suite("Places near a point")
struct NearestTests {
  private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: longitude)
  }

  @Test("The airport outside Caracas, nearest first")
  func caracas() throws {
    let near = try Gazetteer().nearest(
      to: at(10.6, -66.99), within: Length(kilometers: 60), limit: 3, kinds: [.airport])
    #expect(near.first?.place.icao == "SVMI")
    #expect(near.map(\.distance) == near.map(\.distance).sorted())
    #expect(near.allSatisfy { $0.distance <= Length(kilometers: 60) })
  }

  @Test("Across the antimeridian at Fiji")
  func fiji() throws {
    let gazetteer = try Gazetteer()
    // Matei on Taveuni lies at 179.877° W.
    let near = try gazetteer.nearest(to: at(-16.7, 179.95), limit: 3, kinds: [.airport])
    #expect(near.contains { $0.place.icao == "NFNM" })
    let same = try gazetteer.nearest(to: at(-16.7, 179.95 - 360), limit: 3, kinds: [.airport])
    #expect(same.map(\.place) == near.map(\.place))
  }

  @Test("At the poles")
  func poles() throws {
    let gazetteer = try Gazetteer()
    let south = try gazetteer.nearest(to: at(-90, 123), limit: 1, kinds: [.airport])
    #expect(south.first?.place.icao == "NZSP")
    let north = try gazetteer.nearest(to: at(90, 0), limit: 1, kinds: [.airport])
    #expect((north.first?.place.coordinate.latitude ?? 0) > 80)
  }

  @Test("Kinds and limits are kept; what is farther than asked is left out")
  func kinds() throws {
    let gazetteer = try Gazetteer()
    let capitals = try gazetteer.nearest(to: at(10.6, -66.99), limit: 4, kinds: [.capital])
    #expect(capitals.count == 4)
    #expect(capitals.first?.place.name == "Caracas")
    #expect(capitals.allSatisfy { $0.place.kind == .capital })
    let none = try gazetteer.nearest(to: at(-50, -120), within: Length(kilometers: 100))
    #expect(none.isEmpty)
  }

  @Test(
    "A box holds every point of its circle",
    arguments: [(10.0, 179.5), (-84.0, 20.0), (89.9, 0.0), (0.0, -180.0), (55.0, 38.0)])
  func boxes(latitude: Double, longitude: Double) {
    let centre = at(latitude, longitude)
    for radius in [50.0, 500, 3000, 9000] {
      let boxes = NearbySearch.boxes(round: centre, radius: Length(kilometers: radius))
      for azimuth in stride(from: 0.0, to: 360, by: 7) {
        let edge = Geodesic.direct(
          from: centre, azimuth: Angle(degrees: azimuth), distance: Length(kilometers: radius))
        #expect(boxes.contains { $0.contains(edge.coordinate) })
      }
    }
  }
}
