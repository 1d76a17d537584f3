import Cartography
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("Furniture of the map")
struct FurnitureTests {
  /// Pages that make room scarce, in points: 640 × 400, 400 × 1600 and 100 × 2000 px, A3 lying.
  static let oddPages = [
    Size(width: 480, height: 300), Size(width: 300, height: 1200), Size(width: 75, height: 1500),
    Size(width: 420 / 25.4 * 72, height: 297 / 25.4 * 72),
  ]

  /// The page of the dumps: half as wide as the themes' own.
  static let page = Size(width: 720, height: 405)

  static let london = TestPlans.plain(
    TestPlaces.lgw, TestPlaces.lhr, TestPlaces.stn, TestPlaces.ltn, TestPlaces.jfk)

  private func map(_ plan: FlightPlan, _ request: MapRequest) async throws -> MapFindings {
    try MapFindings(await Drawings.map(plan, request))
  }

  @Test("Nothing of it overlaps anything, on any page", arguments: MapCase.all)
  func routes(_ map: MapCase) async throws {
    #expect(try await map.findings().furnitureFaults == [])
  }

  @Test("Odd pages lose furniture, never order", arguments: oddPages)
  func oddPage(_ size: Size) async throws {
    for plan in [TestPlans.caracas, Self.london] {
      let found = try await map(plan, MapRequest(size: size))
      #expect(found.furnitureFaults == [])
      #expect(found.overlaps == [] && found.trespassers == [] && found.cutTexts == [])
      let frame = try #require(found.frame)
      #expect(frame.height > size.height * 0.3)
    }
  }

  @Test("On an upright page a panel without a free corner goes below the map")
  func stripBelow() async throws {
    // A round trip along the edges of the map leaves no corner free.
    func place(_ name: String, _ latitude: Double, _ longitude: Double) -> Place {
      Place(
        kind: .city, name: name, coordinate: Coordinate(latitude: latitude, longitude: longitude))
    }
    let corners = [
      place("A", 60, 0), place("B", 60, 24), place("C", 15, 20), place("D", 15, 4),
    ]
    let stops = (corners + corners.prefix(1)).map { Stop(place: $0) }
    let plan = FlightPlan(
      flights: [PlannedFlight(id: "round", stops: stops, legs: Leg.legs(through: stops))],
      hasClaims: false)
    let found = try await map(plan, MapRequest(size: Size(width: 300, height: 600)))
    let (panel, frame) = (try #require(found.panel), try #require(found.frame))
    #expect(panel.minY >= frame.maxY && frame.width == 300)
    #expect(found.furnitureFaults == [])
  }

  @Test("Insets are there when asked for, and only then")
  func choice() async throws {
    let plan = TestPlans.plain(TestPlaces.hel, TestPlaces.tll)
    func layers(_ plan: FlightPlan, _ inset: InsetChoice) async throws -> Set<String> {
      let found = try await map(plan, MapRequest(size: Self.page, inset: inset))
      return Set(found.layerNames).intersection(["locator", "zoom-inset"])
    }
    #expect(try await layers(plan, .auto) == ["locator"])
    #expect(try await layers(plan, .none) == [])
    #expect(try await layers(plan, .zoom) == [], "nothing crowds")
    #expect(try await layers(Self.london, .auto) == ["zoom-inset"], "no regional map")
    #expect(try await layers(Self.london, .both) == ["locator", "zoom-inset"])
    #expect(try await layers(Self.london, .none) == [])
  }

  @Test("Crowded places stand in an inset with their names, and on the map as one")
  func zoom() async throws {
    let found = try await map(Self.london, MapRequest(size: Self.page))
    let inset = try #require(found.insets.first)
    #expect(found.insets.count == 1)
    #expect(found.symbols.count == 1, "New York's")
    for name in ["London Heathrow", "London Gatwick", "London Stansted", "London Luton"] {
      let boxes = found.drawing.labelBoxes.filter { $0.name == name }
      #expect(boxes.count == 1 && boxes.allSatisfy { inset.contains($0.box.bounds) }, "\(name)")
    }
    let spot = try #require(found.box("London")).bounds
    #expect(!spot.intersects(inset))
    #expect(found.words("zoom-inset").contains("km"), "it has a scale of its own")
    #expect(found.words("place-labels").contains("4 airports, see inset"))
    // What ties the spot to the inset crosses no label.
    let ties = found.paths("zoom-inset").filter { $0.path.verbs == [.move, .line] }
    #expect(!ties.isEmpty)
    for (from, to) in ties.prefix(4).flatMap(\.path.segments) {
      for label in found.drawing.labelBoxes where !inset.contains(label.box.bounds) {
        #expect(!label.box.intersects(from: from, to: to, clearance: 0), "\(label.name)")
      }
      for degrees in found.texts("graticule-labels") {
        let box = OrientedBox(degrees.bounds)
        #expect(!box.intersects(from: from, to: to, clearance: 0), "\(degrees.text)")
      }
    }
  }

  @Test("A locator shows the frame on its globe, or a dot where that would not be seen")
  func locator() async throws {
    let gulf = try await map(
      TestPlans.plain(TestPlaces.hel, TestPlaces.tll), MapRequest(size: Self.page))
    let globe = try #require(gulf.room("locator"))
    #expect(abs(globe.width - globe.height) < 0.01)
    let red = gulf.theme[.flight]
    #expect(gulf.paths("locator").contains { $0.fill == red }, "a dot")
    let sea = try await map(
      TestPlans.plain(TestPlaces.hel, TestPlaces.cdg),
      MapRequest(size: Self.page, inset: .locator))
    let outline = try #require(sea.paths("locator").first { $0.stroke?.color == red })
    let bounds = try #require(outline.path.bounds)
    let room = try #require(sea.room("locator"))
    #expect(bounds.width > 2.25 && room.contains(bounds))
  }
}
