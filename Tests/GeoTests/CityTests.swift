import Testing

@testable import Geo

@Suite("Cities of a box by importance")
struct CityTests {
  @Test("Capitals come first, then the largest")
  func order() throws {
    let box = GeoBounds(south: 58, west: 20, north: 62, east: 31)
    let cities = try Gazetteer().cities(in: box, limit: 12)
    #expect(cities.count == 12)
    let names = cities.map(\.name)
    #expect(names.prefix(2) == ["Helsinki", "Tallinn"])
    let others = cities.drop { $0.kind == .capital }
    #expect(others.allSatisfy { $0.kind == .city })
    #expect(others.first?.name == "Saint Petersburg")
    let people = others.map { $0.population ?? 0 }
    #expect(people == people.sorted(by: >))
    for city in cities { #expect(box.contains(city.coordinate)) }
  }

  @Test("A box may lie across the antimeridian")
  func antimeridian() throws {
    let box = GeoBounds(south: -22, west: 175, north: -12, east: -170)
    let names = try Gazetteer().cities(in: box, limit: 20).map(\.name)
    #expect(Set(names).isSuperset(of: ["Suva", "Nuku‘alofa"]))
  }

  @Test("Names in a language, where CLDR has them; the gazetteer's own otherwise")
  func language() throws {
    let box = GeoBounds(south: 55, west: 36, north: 57, east: 39)
    let names = try Gazetteer().cities(in: box, limit: 200, language: "ru").map(\.name)
    #expect(names.first == "Москва")
    #expect(names.contains("Tula") || names.contains("Zelenograd"))
  }

  @Test(
    "What is kept of the great cities changes nothing",
    arguments: [
      GeoBounds(south: 35, west: -10, north: 65, east: 40),
      GeoBounds(south: -60, west: 100, north: 70, east: -60),
      GeoBounds(south: 49, west: 2, north: 54, east: 8),
      GeoBounds(south: -90, west: -180, north: 90, east: 180),
    ], [1, 30, 240])
  func ranks(box: GeoBounds, limit: Int) throws {
    let plain = try Gazetteer(SQLiteDatabase(.gazetteer)).cities(in: box, limit: limit)
    #expect(try Gazetteer().cities(in: box, limit: limit) == plain)
    #expect(!plain.isEmpty)
  }

  @Test("An empty sea has none")
  func sea() throws {
    let box = GeoBounds(south: -45, west: -125, north: -40, east: -120)
    #expect(try Gazetteer().cities(in: box, limit: 5).isEmpty)
  }
}
