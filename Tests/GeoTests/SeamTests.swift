import Testing

@testable import Geo

/// Flat polygons, longitude first as files have them, to joined ones.
private func joined(_ polygons: [[[(Double, Double)]]]) -> [SphericalPolygon] {
  let flat = polygons.map { rings in
    rings.map { ring in ring.map { Coordinate(latitude: $0.1, longitude: $0.0) } }
  }
  return CountryShape(flat)?.polygons ?? []
}

private func artificialEdges(_ polygons: [SphericalPolygon]) -> Int {
  polygons.flatMap(\.rings).reduce(0) { count, ring in
    count
      + zip(ring.points, ring.points.dropFirst() + ring.points.prefix(1))
      .count { Seam.isArtificial($0, $1) }
  }
}

private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
  Coordinate(latitude: latitude, longitude: longitude)
}

@Suite("Shapes joined over the antimeridian")
struct SeamTests {
  /// A box from 170° E to 170° W, its western half stored clockwise.
  private let strait: [[[(Double, Double)]]] = [
    [[(170, 50), (170, 60), (180, 60), (180, 50), (170, 50)]],
    [[(-180, 50), (-170, 50), (-170, 60), (-180, 60), (-180, 50)]],
  ]

  @Test("Two halves become one ring without an edge on the antimeridian")
  func halves() {
    let polygons = joined(strait)
    #expect(polygons.count == 1)
    #expect(polygons.first?.rings.count == 1)
    #expect(polygons.first?.rings.first?.points.count == 6)
    #expect(artificialEdges(polygons) == 0)
    for inside in [at(55, 175), at(55, 179.99), at(55, -179.99), at(55, -171)] {
      #expect(polygons.first?.contains(inside) == true)
    }
    for outside in [at(55, 169), at(55, -169), at(61, 180), at(49, 180), at(55, 0), at(-55, 175)] {
      #expect(polygons.first?.contains(outside) == false)
    }
  }

  @Test("The interior stays on the left")
  func direction() throws {
    let ring = try #require(joined(strait).first?.rings.first)
    // Counter-clockwise round a box that does not hold the pole: east along the south side.
    let south = ring.points.indices.filter { ring.points[$0].latitude == 50 }
    for index in south {
      let next = ring.points[(index + 1) % ring.points.count]
      guard next.latitude == 50 else { continue }
      #expect((next.longitude - ring.points[index].longitude + 360).remainder(dividingBy: 360) > 0)
    }
  }

  @Test("A cap round the south pole becomes one ring from 180 to −180")
  func cap() {
    let polygons = joined([
      [
        [
          (-180, -90), (180, -90), (180, -80), (90, -70), (0, -75), (-90, -70), (-180, -80),
          (-180, -90),
        ]
      ]
    ])
    #expect(polygons.count == 1)
    #expect(polygons.first?.rings.first?.points.map(\.latitude) == [-70, -75, -70, -80])
    #expect(polygons.first?.contains(at(-90, 0)) == true)
    #expect(polygons.first?.contains(at(-81, 180)) == true)
    #expect(polygons.first?.contains(at(-74, 0)) == false)
    #expect(polygons.first?.contains(at(90, 0)) == false)
  }

  @Test("A lake across the antimeridian becomes a hole of the joined land")
  func lake() {
    let polygons = joined([
      [[(170, 50), (180, 50), (180, 53), (178, 53), (178, 57), (180, 57), (180, 60), (170, 60)]],
      [
        [
          (-180, 50), (-170, 50), (-170, 60), (-180, 60), (-180, 57), (-178, 57), (-178, 53),
          (-180, 53),
        ]
      ],
    ])
    #expect(polygons.count == 1)
    #expect(polygons.first?.rings.count == 2)
    #expect(polygons.first?.contains(at(55, 180)) == false)
    #expect(polygons.first?.contains(at(55, 175)) == true)
    #expect(polygons.first?.contains(at(51, -179)) == true)
  }

  @Test("A piece that ends at the antimeridian without a partner stays as stored")
  func lone() {
    let polygons = joined(strait + [[[(175, 0), (180, 0), (180, 5), (175, 5)]]])
    #expect(polygons.count == 2)
    #expect(polygons.last?.rings.first?.points.count == 4)
    #expect(polygons.last?.contains(at(2, 179)) == true)
  }

  @Test("Holes run the other way and are outside")
  func hole() throws {
    let polygons = joined([
      [[(0, 0), (10, 0), (10, 10), (0, 10)], [(4, 4), (6, 4), (6, 6), (4, 6)]]
    ])
    let hole = try #require(polygons.first?.rings.last)
    #expect(StoredRing(points: hole.points).doubleArea == -8)
    #expect(polygons.first?.contains(at(5, 5)) == false)
    #expect(polygons.first?.contains(at(5, 3)) == true)
  }

  @Test("The box round both sides of the antimeridian is the narrow one")
  func bounds() throws {
    let flat = strait.map { $0.map { $0.map { at($0.1, $0.0) } } }
    let bounds = try #require(CountryShape(flat)?.bounds)
    #expect(bounds == GeoBounds(south: 50, west: 170, north: 60, east: -170))
    #expect(bounds.contains(at(55, 180)) && !bounds.contains(at(55, 0)))
    let plain = GeoBounds(around: [
      GeoBounds(south: 0, west: -10, north: 1, east: 5),
      GeoBounds(south: -1, west: 20, north: 0, east: 30),
    ])
    #expect(plain == GeoBounds(south: -1, west: -10, north: 1, east: 30))
  }
}
