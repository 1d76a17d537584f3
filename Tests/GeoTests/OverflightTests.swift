import Testing

@testable import Geo

private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
  Coordinate(latitude: latitude, longitude: longitude)
}

/// A country of one polygon, its rings by latitude and longitude, the outer one anticlockwise.
private func country(
  _ name: String, _ rings: [[(Double, Double)]], status: String = "country"
) -> Country {
  Country(
    code: name, a3: "", name: name, status: status, label: nil, labelRank: 1, areaKm2: 0,
    polygons: [
      SphericalPolygon(rings: rings.map { GeoRing(points: $0.map { at($0.0, $0.1) }) })
    ],
    bounds: GeoBounds(south: -90, west: -180, north: 90, east: 180))
}

private func box(
  _ name: String, _ south: Double, _ west: Double, _ north: Double, _ east: Double
) -> Country {
  country(name, [[(south, west), (south, east), (north, east), (north, west)]])
}

private func distance(_ a: Coordinate, _ b: Coordinate) -> Double {
  Geodesic.inverse(from: a, to: b).distance.meters
}

private func names(_ segments: [OverflightSegment]) -> [String] { segments.map(\.name) }

/// Metres of the equator to a degree: 6,378,137 π / 180 (WGS 84's semi-major axis).
private let equatorDegree = 111_319.490793

@Suite("Overflight")
struct OverflightTests {
  @Test("Along the equator through a box: crossings at its meridians")
  func box10() throws {
    let found = Overflight([box("A", -5, 10, 5, 20)]).segments(from: at(0, 0), to: at(0, 30))
    try #require(names(found) == ["open sea", "A", "open sea"])
    #expect(abs(found[1].entryDistance.meters - 10 * equatorDegree) < 0.01)
    #expect(abs(found[1].exitDistance.meters - 20 * equatorDegree) < 0.01)
    #expect(distance(found[1].entry, at(0, 10)) < 0.01)
    #expect(distance(found[1].exit, at(0, 20)) < 0.01)
    #expect(abs(found[1].shareOfLeg - 1 / 3) < 1e-9)
  }

  /// The edge from 10° S 5° E to 10° N 15° E is straight in degrees, so it meets the equator at 10°.
  @Test("A slanting border")
  func slanting() throws {
    let slanting = country("A", [[(-10, 5), (-10, 40), (10, 40), (10, 15)]])
    let found = Overflight([slanting]).segments(from: at(0, 0), to: at(0, 30))
    try #require(names(found) == ["open sea", "A"])
    #expect(abs(found[1].entryDistance.meters - 10 * equatorDegree) < 0.01)
  }

  /// A border on the 49th parallel: the geodesic between two points on it arches to the north.
  @Test("A border along a parallel is no great circle")
  func parallel() throws {
    let over = Overflight([box("S", 40, -130, 49, -90), box("N", 49, -130, 60, -90)])
    let along = over.segments(from: at(49, -120), to: at(49, -100))
    #expect(names(along) == ["N"])
    let across = over.segments(from: at(48, -110), to: at(50, -110))
    try #require(names(across) == ["S", "N"])
    #expect(abs(across[1].entry.latitude - 49) < 1e-7)
    #expect(abs(across[1].entryDistance.meters - distance(at(48, -110), at(49, -110))) < 0.01)
  }

  /// From 48.99° the geodesic rises over 49° and comes back: its entries lie symmetrically, where
  /// positions along it have the latitude 49°.
  @Test("A border crossed twice at a small angle")
  func twice() throws {
    let over = Overflight([box("S", 40, -130, 49, -90), box("N", 49, -130, 60, -90)])
    let (from, to) = (at(48.99, -112), at(48.99, -108))
    let found = over.segments(from: from, to: to)
    try #require(names(found) == ["S", "N", "S"])
    #expect(abs(found[0].length.meters - found[2].length.meters) < 1)
    for crossing in [found[1].entry, found[1].exit] {
      // 1e-6° is 0.1 m.
      #expect(abs(crossing.latitude - 49) < 1e-6)
    }
  }

  @Test("Over the north pole: a country round it")
  func northPole() throws {
    let cap = country("Cap", [[(80, 0), (80, 90), (80, 180), (80, -90)]])
    // Edges of 90° are parallels, straight in longitude and latitude.
    let found = Overflight([cap]).segments(from: at(70, 20), to: at(70, -160))
    try #require(names(found) == ["open sea", "Cap", "open sea"])
    #expect(abs(found[1].entryDistance.meters - distance(at(70, 20), at(80, 20))) < 0.01)
    #expect(abs(found[1].length.meters - 2 * distance(at(80, 20), at(90, 20))) < 0.01)
    let near = Overflight([cap]).segments(from: at(70, 20), to: at(70.0001, -160.001))
    #expect(names(near) == ["open sea", "Cap", "open sea"])
  }

  @Test("Sectors that meet in the south pole")
  func southPole() throws {
    let sectors = [
      country("East", [[(-90, 0), (-90, 90), (-60, 90), (-60, 0)]]),
      country("West", [[(-90, -180), (-90, -90), (-60, -90), (-60, -180)]]),
    ]
    let found = Overflight(sectors).segments(from: at(-70, 45), to: at(-70, -135))
    try #require(names(found) == ["East", "West"])
    #expect(abs(found[1].entryDistance.meters - distance(at(-70, 45), at(-90, 45))) < 2)
    let started = Overflight(sectors).segments(from: at(-90, 45), to: at(-50, 45))
    try #require(names(started) == ["East", "open sea"])
    #expect(abs(started[0].length.meters - distance(at(-90, 45), at(-60, 45))) < 0.01)
  }

  @Test("Over the antimeridian, either way and along it")
  func antimeridian() throws {
    let over = Overflight([box("Isles", -5, 170, 5, -170)])
    for (from, to) in [(at(0, 160), at(0, -160)), (at(0, -160), at(0, 160))] {
      let found = over.segments(from: from, to: to)
      try #require(names(found) == ["open sea", "Isles", "open sea"])
      #expect(abs(found[1].entryDistance.meters - 10 * equatorDegree) < 0.01)
      #expect(abs(found[1].length.meters - 20 * equatorDegree) < 0.01)
    }
    for longitude in [180.0, -180.0] {
      let along = over.segments(from: at(10, longitude), to: at(-10, -longitude))
      try #require(names(along) == ["open sea", "Isles", "open sea"])
      #expect(abs(along[1].entry.latitude - 5) < 1e-7)
    }
  }

  @Test("A hole is no part, and an enclave is its own")
  func holes() throws {
    let around = country(
      "Around",
      [
        [(-10, 0), (-10, 40), (10, 40), (10, 0)], [(-2, 10), (2, 10), (2, 14), (-2, 14)],
        [(-2, 20), (2, 20), (2, 24), (-2, 24)],
      ])
    let over = Overflight([around, box("Enclave", -2, 20, 2, 24)])
    let found = over.segments(from: at(0, 5), to: at(0, 30))
    #expect(names(found) == ["Around", "open sea", "Around", "Enclave", "Around"])
    let expected = [5.0, 4, 6, 4, 6]
    for (segment, degrees) in zip(found, expected) {
      #expect(abs(segment.length.meters - degrees * equatorDegree) < 0.01)
    }
  }

  @Test("A leg along a border lies over one side of it, however it is rounded")
  func alongABorder() {
    let over = Overflight([box("W", 0, 0, 30, 10), box("E", 0, 10, 30, 20)])
    #expect(names(over.segments(from: at(5, 10), to: at(25, 10))) == ["E"])
    #expect(names(over.segments(from: at(25, 10), to: at(5, 10))) == ["E"])
    // Corners every degree along it change nothing.
    var ring = (0...30).map { (Double($0), 10.0) }
    ring += [(30, 0), (0, 0)]
    let corners = Overflight([country("W", [ring]), box("E", 0, 10, 30, 20)])
    #expect(names(corners.segments(from: at(5, 10), to: at(25, 10))) == ["E"])
  }

  @Test("Ends on a border, in a corner, touching a corner")
  func ends() throws {
    let over = Overflight([box("A", -5, 10, 5, 20)])
    #expect(names(over.segments(from: at(0, 10), to: at(0, 20))) == ["A"])
    #expect(names(over.segments(from: at(0, 0), to: at(0, 10))) == ["open sea"])
    #expect(names(over.segments(from: at(5, 20), to: at(9, 25))) == ["open sea"])
    // The geodesic through a tip that points at it is over it for no length.
    let tip = Overflight([country("Tip", [[(-5, 9), (-5, 11), (0, 10)]])])
    #expect(names(tip.segments(from: at(0, 0), to: at(0, 20))) == ["open sea"])
  }

  @Test("A leg of no length, and one inside a country")
  func inside() throws {
    let over = Overflight([box("A", -5, 10, 5, 20)])
    let none = over.segments(from: at(0, 15), to: at(0, 15))
    try #require(names(none) == ["A"])
    #expect(none[0].length.meters == 0 && none[0].shareOfLeg == 1)
    let whole = over.segments(from: at(-1, 12), to: at(2, 18))
    try #require(names(whole) == ["A"])
    #expect(whole[0].shareOfLeg == 1)
    #expect(whole[0].entry == at(-1, 12) && whole[0].exit == at(2, 18))
  }

  @Test("What is shorter than 100 m counts with what lies before it")
  func slivers() throws {
    // 0.0005° of the equator are 56 m, 0.002° are 223 m.
    let sliver = Overflight([box("A", -5, 10, 5, 10.0005)])
    #expect(names(sliver.segments(from: at(0, 9), to: at(0, 11))) == ["open sea"])
    let strip = Overflight([box("A", -5, 10, 5, 10.002)])
    #expect(names(strip.segments(from: at(0, 9), to: at(0, 11))) == ["open sea", "A", "open sea"])
    // A runway's end on the beach: the leg's first metres count with what follows.
    let beach = Overflight([box("A", -5, 10, 5, 20)])
    let found = beach.segments(from: at(0, 9.9995), to: at(0, 12))
    try #require(names(found) == ["A"])
    #expect(found[0].entry == at(0, 9.9995))
  }

  @Test("Areas of an atlas that lie over one another are named together")
  func overlap() throws {
    let over = Overflight([box("A", -5, 10, 5, 20), box("B", -5, 15, 5, 25)])
    let found = over.segments(from: at(0, 12), to: at(0, 24))
    #expect(names(found) == ["A", "A / B (overlapping)", "B"])
    #expect(found[1].ground.area?.status == .overlap)
  }

  @Test("Disputed land is named as such")
  func disputed() {
    let over = Overflight([
      country("X", [[(-5, 10), (-5, 20), (5, 20), (5, 10)]], status: "disputed")
    ])
    #expect(names(over.segments(from: at(0, 12), to: at(0, 14))) == ["X (disputed)"])
  }

  /// 24 NM are 44,448 m: 0.399° of the equator.
  @Test("Water is coastal where all of it lies within 12 NM of land")
  func coastal() {
    func over(_ width: Double) -> [String] {
      let found = Overflight([box("A", -5, 0, 5, 10), box("B", -5, 10 + width, 5, 20)])
        .segments(from: at(0, 5), to: at(0, 15))
      return names(found)
    }
    #expect(over(0.39) == ["A", "coastal water", "B"])
    #expect(over(0.41) == ["A", "open sea", "B"])
    let alone = Overflight([box("A", -5, 0, 5, 10)])
    #expect(names(alone.segments(from: at(0, 9), to: at(0, 10.1))) == ["A", "coastal water"])
    #expect(names(alone.segments(from: at(0, 9), to: at(0, 10.3))) == ["A", "open sea"])
    #expect(names(alone.segments(from: at(0, 11), to: at(0, 11.01))) == ["open sea"])
  }

  @Test("Nearly antipodal points")
  func antipodal() throws {
    let over = Overflight([box("A", -5, 10, 5, 20)])
    let found = over.segments(from: at(0, 0), to: at(0.1, 179.9))
    let length = found.reduce(0) { $0 + $1.length.meters }
    #expect(abs(length - distance(at(0, 0), at(0.1, 179.9))) < 1e-6)
  }

  @Test("Totals put a ground's stretches together")
  func totals() {
    let over = Overflight([box("A", -5, 10, 5, 20), box("B", -5, 25, 5, 30)])
    let totals = over.segments(from: at(0, 0), to: at(0, 40)).totals()
    #expect(totals.map(\.ground.name) == ["open sea", "A", "B"])
    #expect(abs(totals[0].length.meters - 25 * equatorDegree) < 0.01)
    #expect(abs(totals.reduce(0) { $0 + $1.shareOfLeg } - 1) < 1e-12)
  }
}
