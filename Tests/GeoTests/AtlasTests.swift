import Testing

@testable import Geo

@Suite("The atlas that is part of the program")
struct AtlasTests {
  private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: longitude)
  }

  private func country(_ code: String, at scale: AtlasScale) throws -> Country {
    try #require(try Atlas().countries(at: scale).first { $0.code == code })
  }

  @Test("Every scale holds the countries, with land and a name", arguments: AtlasScale.allCases)
  func countries(scale: AtlasScale) throws {
    let countries = try Atlas().countries(at: scale)
    // Natural Earth 5.1.1 has 250 at 1:10m; the coarsest scale leaves out tiny islands.
    #expect(countries.count >= (scale == .s110m ? 150 : 230))
    #expect(countries.allSatisfy { !$0.name.isEmpty && !$0.polygons.isEmpty })
    #expect(Set(countries.map(\.code)).isSuperset(of: ["RU", "VE", "FJ", "AQ", "US", "DE"]))
  }

  @Test("No artificial edge is left, and no seam unjoined", arguments: AtlasScale.allCases)
  func seams(scale: AtlasScale) throws {
    for country in try Atlas().countries(at: scale) {
      for ring in country.polygons.flatMap(\.rings) {
        #expect(ring.points.count >= 3)
        let edges = zip(ring.points, ring.points.dropFirst() + ring.points.prefix(1))
        #expect(edges.count { Seam.isArtificial($0, $1) } == 0, "\(country.name)")
      }
    }
  }

  @Test("Antarctica's main ring goes round the pole", arguments: AtlasScale.allCases)
  func antarctica(scale: AtlasScale) throws {
    let antarctica = try country("AQ", at: scale)
    #expect(antarctica.polygons.flatMap(\.rings).flatMap(\.points).allSatisfy { $0.latitude > -90 })
    let polar = antarctica.polygons.filter { $0.contains(at(-90, 0)) }
    #expect(polar.count == 1)
    let points = try #require(polar.first?.rings.first?.points)
    let turned = zip(points, points.dropFirst() + points.prefix(1)).reduce(0) {
      $0 + ($1.1.longitude - $1.0.longitude).remainder(dividingBy: 360)
    }
    #expect(abs(turned - -360) < 1e-6)  // westward, so that the pole is on the left
    #expect(!antarctica.polygons.contains { $0.contains(at(-50, 0)) })
  }

  @Test("Russia's mainland is one ring over the antimeridian", arguments: AtlasScale.allCases)
  func russia(scale: AtlasScale) throws {
    let russia = try country("RU", at: scale)
    let moscow = russia.polygons.filter { $0.contains(at(55.75, 37.62)) }
    #expect(moscow.count == 1)
    // Anadyr lies east of Moscow, Uelkal' at 179° W beyond the antimeridian.
    #expect(moscow.first?.contains(at(64.73, 177.3)) == true)
    #expect(moscow.first?.contains(at(66.5, -175.5)) == true)
    #expect(moscow.first?.contains(at(60.17, 24.94)) == false)
    let points = try #require(moscow.first?.rings.first?.points)
    let edges = zip(points, points.dropFirst() + points.prefix(1))
    #expect(edges.count { abs($0.longitude - $1.longitude) > 180 } == 2)
    #expect(russia.bounds.west > russia.bounds.east)
  }

  @Test(
    "Points lie in their country and in no other",
    arguments: [
      (10.48, -66.88, "VE"), (47.0, -100.0, "US"), (48.85, 2.35, "FR"), (-33.9, 18.6, "ZA"),
      (-29.5, 28.2, "LS"), (-17.8, 178.0, "FJ"), (41.9, 12.6, "IT"), (64.9, -18.5, "IS"),
    ])
  func inside(latitude: Double, longitude: Double, code: String) throws {
    let found = try Atlas().countries(at: .s10m).filter { country in
      country.polygons.contains { $0.contains(at(latitude, longitude)) }
    }
    #expect(found.map(\.code) == [code])
  }

  @Test(
    "Coasts are closed rings of islands, or end at borders", arguments: [AtlasScale.s50m, .s10m])
  func coasts(scale: AtlasScale) throws {
    let boundaries = try Atlas().boundaries(at: scale)
    let ends = Set(boundaries.filter { $0.kind != .coast }.flatMap(\.points))
    let coasts = boundaries.filter { $0.kind == .coast }
    for coast in coasts {
      #expect(coast.rightCode == nil && coast.leftCode != nil)
      let (first, last) = (try #require(coast.points.first), try #require(coast.points.last))
      // Where it is cut at the antimeridian it ends there.
      let isCut = abs(first.longitude) == 180 || abs(last.longitude) == 180
      #expect(
        first == last || isCut || (ends.contains(first) && ends.contains(last)),
        "\(coast.leftCode ?? "") at \(first)")
    }
    // Iceland is one island with others round it: its longest coast comes back to its beginning.
    let iceland = coasts.filter { $0.leftCode == "IS" }.max { $0.points.count < $1.points.count }
    #expect(iceland?.points.first == iceland?.points.last)
  }

  @Test("The finest scale has every point of the source")
  func source() throws {
    let info = try #require(try Atlas().scales().last)
    #expect(info.scale == .s10m && info.tolerance.degrees == 0)
    // Natural Earth 5.1.1 at 1:10m has 547,488; splitting long edges adds some.
    #expect((540_000...600_000).contains(info.vertexCount))
  }

  @Test("A box brings what lies in it, at the antimeridian too")
  func boxes() throws {
    let atlas = try Atlas()
    let fiji = GeoBounds(south: -19, west: 177, north: -16, east: -179)
    func land(_ box: GeoBounds) throws -> [String] {
      try atlas.countries(at: .s10m, in: box).filter { !$0.polygons.isEmpty }.map(\.code)
    }
    #expect(try land(fiji).contains("FJ") && land(fiji).count < 10)
    // The others keep their names.
    #expect(try atlas.countries(at: .s10m, in: fiji).contains { $0.name == "Brazil" })
    let caracas = GeoBounds(south: 10, west: -68, north: 11, east: -66)
    #expect(try land(caracas).contains("VE"))
    let coasts = try atlas.boundaries(at: .s10m, in: caracas)
    #expect(Set(coasts.filter { $0.kind == .coast }.map(\.leftCode)).contains("VE"))
    #expect(!coasts.contains { $0.leftCode == "IS" })
  }

  @Test(
    "Islands are found by a point on them or just off their shore",
    arguments: [
      // Airports as airportsdata has them: Majuro, Diego Garcia, Saint Helena.
      (7.0648, 171.2720, "MH"), (-7.3133, 72.4111, "IO"), (-15.9577, -5.6459, "SH"),
    ])
  func islands(latitude: Double, longitude: Double, code: String) throws {
    let found = try Atlas().islands(at: [at(latitude, longitude), at(-40, -120)])
    #expect(found.count == 2)
    #expect(found[0]?.country == code)
    // The South Pacific: nothing is invented.
    #expect(found[1] == nil)
  }

  @Test("Boundaries name what lies beside them, and none is artificial")
  func boundaries() throws {
    let boundaries = try Atlas().boundaries(at: .s50m)
    #expect(
      boundaries.contains {
        $0.kind == .border && Set([$0.leftCode, $0.rightCode]) == ["VE", "CO"]
      })
    #expect(boundaries.contains { $0.kind == .coast })
    #expect(boundaries.contains { $0.kind == .disputed })
    for boundary in boundaries {
      let edges = zip(boundary.points, boundary.points.dropFirst())
      #expect(edges.count { Seam.isArtificial($0, $1) } == 0)
    }
  }

  @Test("The country a boundary names first is on its left")
  func sides() throws {
    let atlas = try Atlas()
    let venezuela = try country("VE", at: .s50m)
    let borders = try atlas.boundaries(at: .s50m).filter {
      $0.kind == .border && $0.leftCode == "VE" && $0.points.count > 4
    }
    for border in borders {
      let (a, b) = (border.points[1], border.points[2])
      let middle = at((a.latitude + b.latitude) / 2, (a.longitude + b.longitude) / 2)
      let left = at(
        middle.latitude + (b.longitude - a.longitude) * 0.01,
        middle.longitude - (b.latitude - a.latitude) * 0.01)
      #expect(venezuela.polygons.contains { $0.contains(left) })
    }
  }

  @Test("Lakes, state lines, seas and names")
  func others() throws {
    let atlas = try Atlas()
    for scale in AtlasScale.allCases {
      // Lake Victoria.
      #expect(try atlas.lakes(at: scale).contains { $0.contains(at(-1, 33)) })
    }
    #expect(try atlas.stateLines(at: .s110m).isEmpty)
    let states = try atlas.stateLines(at: .s50m)
    // Nine federations and more; Kansas is bounded by straight lines.
    #expect(Set(states.map(\.country)).isSuperset(of: ["US", "BR", "DE", "IN", "RU"]))
    let lines = states.filter { $0.country == "US" }.flatMap(\.line.points)
    #expect(lines.contains { abs($0.latitude - 37) < 0.01 })
    let seas = try atlas.seas()
    #expect(seas.first?.kind == "ocean")
    #expect(seas.contains { $0.name == "Caribbean Sea" && $0.label.longitude < -60 })
    #expect(try atlas.names(language: "es")["DE"] == "Alemania")
    #expect(try atlas.names(language: "xx").isEmpty)
  }

  @Test("Scales come coarsest first")
  func scales() throws {
    let scales = try Atlas().scales()
    #expect(scales.map(\.scale) == AtlasScale.allCases)
    #expect(scales.map(\.vertexCount) == scales.map(\.vertexCount).sorted())
    #expect(scales.map(\.tolerance) == scales.map(\.tolerance).sorted(by: >))
  }
}
