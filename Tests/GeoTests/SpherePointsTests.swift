import Testing

@testable import Geo

@Suite struct SpherePointsTests {
  private static func ring(_ corners: [(Double, Double)]) throws -> SpherePoints {
    let points = corners.map { Coordinate(latitude: $0.0, longitude: $0.1) }
    return try #require(SpherePoints(points, closed: true))
  }

  @Test("The cap holds all corners, over the antimeridian and round a pole too") func cap() throws {
    let rings = try [
      Self.ring([(-19, 177), (-19, -179), (-16, -179), (-16, 177)]),
      Self.ring([(70, 0), (70, 90), (70, 180), (70, -90)]),
      Self.ring([(10.6, -67), (10.6, -66.99999), (10.60001, -66.99999)]),
    ]
    for ring in rings {
      for vector in ring.vectors {
        #expect(UnitVector(vector).normalized.angle(to: ring.cap.center) <= ring.cap.radius)
      }
    }
    // Fiji's box is 4° of longitude wide, not 356°; the parallel of 70° lies 20° from the pole.
    #expect(rings[0].cap.radius < Angle(degrees: 3).radians)
    #expect(abs(rings[1].cap.radius - Angle(degrees: 20).radians) < 1e-6)
    #expect(rings[2].cap.radius < 1e-6)
  }

  @Test("The cap round an outline's box holds all corners; half the globe has none")
  func outline() throws {
    let boxes: [[(Double, Double)]] = [
      [(10.6, -67), (10.6, -66.99999), (10.60001, -66.99999)],
      [(-35, 113), (-10, 130), (-20, 154)], [(41, 19), (82, 170), (60, 60), (50, 179)],
      [(-60, -10), (75, -100), (10, 60)],
    ]
    for corners in boxes {
      let points = corners.map { Coordinate(latitude: $0.0, longitude: $0.1) }
      let outline = try #require(Outline(SphereLine(points: points)))
      #expect(outline.cap.radius < 2)
      for point in points {
        #expect(outline.cap.center.angle(to: UnitVector(point)) <= outline.cap.radius)
        #expect(outline.cap.holds(UnitVector(point)))
      }
      let (cosine, sine) = (outline.cap.cosine, outline.cap.sine)
      #expect(abs(cosine * cosine + sine * sine - 1) < 1e-15)
    }
    let fiji = [(-19.0, 177.0), (-19, -179), (-16, -179)]
    let round = try #require(
      Outline(SphereLine(points: fiji.map { Coordinate(latitude: $0.0, longitude: $0.1) })))
    #expect(round.cap.radius == .pi)
    #expect(round.cap.holds(UnitVector(x: 1, y: 0, z: 0)))
    #expect(Outline(SphereLine(points: [])) == nil)
  }

  @Test("A ring holds its inside where it runs counter-clockwise round less than half the globe")
  func inside() throws {
    let square: [(Double, Double)] = [(0, 0), (0, 1), (1, 1), (1, 0)]
    #expect(try Self.ring(square).holdsInside)
    #expect(try !Self.ring(square.reversed()).holdsInside)
    // Round the south pole with the ice on the left, eastward; all else would be westward.
    let coast: [(Double, Double)] = [(-70, -90), (-70, 0), (-70, 90), (-70, 180)]
    #expect(try Self.ring(coast.reversed()).holdsInside)
    #expect(try !Self.ring(coast).holdsInside)
    // Too large to say.
    #expect(try !Self.ring([(-2, 0), (-2, 120), (-2, -120)]).holdsInside)
  }

  @Test("Sides tell how far they stray: Δλ (Δλ + 2 Δφ), the short way round")
  func stray() throws {
    #expect(try abs(Self.ring([(0, 179), (3, -179), (3, 179)]).stray - 2 * (2 + 6)) < 1e-9)
    #expect(try Self.ring([(90, 0), (80, 10), (80, 0)]).stray == .infinity)
    #expect(SpherePoints([], closed: true) == nil)
    #expect(SpherePoints([Coordinate(latitude: .nan, longitude: 0)], closed: true) == nil)
  }

  @Test("A stretch goes on past the last corner")
  func stretch() {
    #expect([0, 1, 2, 3].stretch(from: 1, sides: 2) == [1, 2, 3])
    #expect([0, 1, 2, 3].stretch(from: 2, sides: 3) == [2, 3, 0, 1])
    #expect([0, 1, 2, 3].stretch(from: 2, sides: 4) == [2, 3, 0, 1, 2])
    #expect([0, 1, 2, 3].stretch(from: 0, sides: 4) == [0, 1, 2, 3, 0])
  }

  @Test("Coasts belong to a ring, none before its first corner or beyond its last")
  func coasts() throws {
    func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
      Coordinate(latitude: latitude, longitude: longitude)
    }
    let flat = [[[at(0, 0), at(0, 1), at(1, 1), at(0, 0)]]]
    var shape = try #require(CountryShape(flat))
    try shape.set(
      coasts: [CountryShape.Stretch(polygon: 0, ring: 0, first: 2, count: 2)], of: flat)
    #expect(shape.coasts == [[Coast(ring: 0, first: 2, sideCount: 2)]])
    for (polygon, ring, first, count) in [(1, 0, 0, 1), (0, 1, 0, 1), (0, 0, 3, 1), (0, 0, 0, 4)] {
      let wrong = CountryShape.Stretch(polygon: polygon, ring: ring, first: first, count: count)
      #expect(throws: GeoDataError.self) { try shape.set(coasts: [wrong], of: flat) }
    }
  }

  @Test("A connection serves one user at a time, and keeps nothing of the last one")
  func connections() throws {
    let (first, second) = (try SQLiteDatabase(.atlas), try SQLiteDatabase(.atlas))
    let text = "SELECT name FROM country_names WHERE code = ?1 AND language = 'es'"
    for (database, code, name) in [(first, "DE", "Alemania"), (second, "FR", "Francia")] {
      let query = try database.query(text)
      query.bind(code, at: 1)
      #expect(try query.next())
      #expect(query.text(0) == name)
    }
    // Nothing is bound any more: no row has a code of NULL.
    #expect(try !first.query(text).next())
  }
}
