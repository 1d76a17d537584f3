import Cartography
import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("How much of the ground a map shows")
struct GroundTests {
  private static let lax = TestPlaces.airport(
    "KLAX", "LAX", "Los Angeles International Airport", city: "Los Angeles", "US", 33.9425,
    -118.4081)
  private static let majuro = TestPlaces.airport(
    "PKMJ", "MAJ", "Marshall Islands International Airport", city: "Majuro", "MH", 7.0650, 171.2720)
  private static let helena = TestPlaces.airport(
    "FHSH", "HLE", "Saint Helena Airport", city: "Jamestown", "SH", -15.9621, -5.6459)
  private static let stPetersburg = TestPlaces.airport(
    "ULLI", "LED", "Pulkovo Airport", city: "St. Petersburg", "RU", 59.8003, 30.2625)

  private func map(_ plan: FlightPlan, _ request: MapRequest? = nil) async throws -> MapFindings {
    try MapFindings(
      await Drawings.map(plan, request ?? MapRequest(size: Size(width: 720, height: 405))))
  }

  /// Paths of land whose bounds hold a point.
  private func land(_ found: MapFindings, at point: Point) -> [Rect] {
    (found.paths("land") + found.paths("highlights")).flatMap { item in
      item.path.subpathBounds.filter { $0.inset(by: -1).contains(point) }
    }
  }

  @Test("An island too small to see stays where it holds a place of the routes")
  func islands() async throws {
    for place in [Self.majuro, Self.helena] {
      let found = try await map(TestPlans.plain(place, TestPlaces.jfk))
      let symbol = try #require(found.symbols.first).center
      let sizes = land(found, at: symbol).map { max($0.width, $0.height) }
      // Two points on the theme's page are 1.41 on one of half its size.
      #expect(sizes.contains { $0 >= 1.41 && $0 < 6 }, "\(place.name): \(sizes)")
    }
  }

  @Test("Nothing is invented where the atlas has no island")
  func noIsland() async throws {
    let buoy = Place(
      kind: .coordinate, name: "Point", coordinate: Coordinate(latitude: -40, longitude: -120))
    let found = try await map(TestPlans.plain(buoy, TestPlaces.scl))
    let symbol = try #require(found.symbols.first).center
    #expect(land(found, at: symbol).filter { $0.width < 20 }.isEmpty)
  }

  @Test("States and cities on a regional map, not on a world map")
  func regional() async throws {
    let caracas = try await map(TestPlans.plain(TestPlaces.ccs, TestPlaces.svcs))
    #expect(caracas.layerNames.contains("states"))
    #expect(caracas.layerNames.contains("cities"))
    let world = try await map(TestPlans.plain(TestPlaces.svo, TestPlaces.ccs))
    for layer in ["states", "cities", "city-labels"] {
      #expect(!world.layerNames.contains(layer))
    }
    // Across a continent the states of the largest federations, and no cities.
    let across = try await map(TestPlans.plain(TestPlaces.jfk, Self.lax))
    #expect(across.layerNames.contains("states"))
    #expect(!across.layerNames.contains("cities"))
  }

  @Test("State lines are thinner and paler than borders")
  func quiet() async throws {
    let found = try await map(TestPlans.plain(TestPlaces.jfk, Self.lax))
    let state = try #require(found.paths("states").first?.stroke)
    let border = found.theme[.border]
    let land = found.theme[.land]
    #expect(state.color.contrast(with: land) < border.contrast(with: land))
    let borders = found.paths("borders").compactMap(\.stroke).filter { $0.color == border }
    #expect(borders.allSatisfy { $0.width > state.width })
  }

  @Test("Each city has its dot and its name; none is a place of the route; no name comes twice")
  func cities() async throws {
    let found = try await map(TestPlans.plain(TestPlaces.hel, TestPlaces.tll))
    let dots = found.paths("cities").compactMap(\.path.bounds)
    let names = found.texts("city-labels").map(\.text)
    #expect(!names.isEmpty && names.count == dots.count)
    #expect(Set(names).isDisjoint(with: ["Helsinki", "Tallinn"]))
    #expect(Set(names).count == names.count)
    for dot in dots {
      #expect(found.symbols.allSatisfy { ($0.center - dot.center).length > 12 })
      let inner = OrientedBox(dot.inset(by: 1))
      #expect(!found.drawing.labelBoxes.contains { $0.box.intersects(inner) })
    }
    #expect(found.overlaps == [])
    #expect(found.trespassers == [])
  }

  @Test("Without its dots or its names no city is shown")
  func together() async throws {
    let plan = TestPlans.plain(TestPlaces.hel, TestPlaces.tll)
    for layer in [MapLayer.cities, .cityLabels] {
      let found = try await map(
        plan,
        MapRequest(
          size: Size(width: 720, height: 405), layers: Set(MapLayer.allCases).subtracting([layer])))
      #expect(!found.layerNames.contains("cities") && !found.layerNames.contains("city-labels"))
    }
  }

  @Test("No highlight where the story's countries take all the land; but one asked for stays")
  func highlight() async throws {
    var plan = TestPlans.plain(TestPlaces.svo, Self.stPetersburg)
    #expect(try await map(plan).paths("highlights").isEmpty)
    plan.map.highlight = ["RU"]
    #expect(try await !map(plan).paths("highlights").isEmpty)
    let ocean = try await map(TestPlans.plain(TestPlaces.svo, TestPlaces.ccs))
    #expect(!ocean.paths("highlights").isEmpty)
  }
}

extension Path {
  /// The box round each subpath.
  fileprivate var subpathBounds: [Rect] {
    var boxes: [Rect] = []
    var current = Path()
    var next = 0
    func close() { if let bounds = current.bounds { boxes.append(bounds) } }
    for verb in verbs {
      switch verb {
      case .move:
        close()
        current = Path()
        current.move(to: points[next])
        next += 1
      case .line:
        current.line(to: points[next])
        next += 1
      case .curve:
        current.curve(to: points[next + 2], control1: points[next], control2: points[next + 1])
        next += 3
      case .close: break
      }
    }
    close()
    return boxes
  }
}
