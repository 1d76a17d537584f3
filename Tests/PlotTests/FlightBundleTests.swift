import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing
import Themes

@testable import Plot

@Suite("Flights between the same places")
struct FlightBundleTests {
  private let a = TestPlaces.svo
  private let b = TestPlaces.ccs
  private let c = TestPlaces.jfk

  private func bundles(
    _ plan: FlightPlan, _ coloring: FlightColoring = .auto, theme: String = "newsprint"
  ) throws -> (bundles: [RouteBundle], keys: FlightKeys) {
    let keys = FlightKeys(plan, coloring: coloring, theme: try Theme.named(theme))
    return (RouteBundle.bundles(of: plan, keys: keys), keys)
  }

  @Test("There and back are two lines, each with its count; what comes back lies left")
  func bothWays() throws {
    let plan = TestPlans.flights([[a, b], [b, a], [a, b], [b, a], [a, b], [b, a]])
    let (bundles, keys) = try bundles(plan)
    #expect(keys.keys.isEmpty, "there and back are one story")
    #expect(bundles.map { $0.lines.map(\.direction) } == [[.backward, .forward]])
    #expect(bundles.first?.lines.map(\.count) == [3, 3])
  }

  @Test("What is known differently is drawn apart")
  func certainties() throws {
    let plan = TestPlans.flights([[a, b], [a, b], [a, b]], [.reported, .inferred, .reported])
    let lines = try #require(try bundles(plan).bundles.first).lines
    #expect(lines.map(\.certainty) == [.reported, .inferred])
    #expect(lines.map(\.count) == [2, 1])
  }

  @Test("More than five lines become fewer, and nothing is lost from the count")
  func merged() throws {
    let plan = TestPlans.flights(
      [[a, b], [b, a], [a, b], [b, a], [a, b], [b, a], [a, b]], [.reported])
    let eachItsOwn = try #require(try bundles(plan, .flight).bundles.first).lines
    #expect(eachItsOwn.map(\.count) == [3, 4])
    #expect(eachItsOwn.allSatisfy { $0.keys.count != 1 }, "no colour of one flight for all")
    // Five certainties both ways are ten lines: then the directions go together.
    let all = TestPlans.flights(
      Array(repeating: [a, b, a], count: 5), Certainty.allCases)
    let lines = try #require(try bundles(all, .none).bundles.first).lines
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.direction == .both && $0.count == 2 })
  }

  @Test("The sum of all counts is the number of legs", arguments: FlightColoring.allCases)
  func counts(_ coloring: FlightColoring) throws {
    let plan = TestPlans.flights(
      [[a, b, c], [c, b, a], [a, c], [c, a], [a, b], [b, c, a, b]], [.reported, .inferred, nil])
    let (bundles, _) = try bundles(plan, coloring)
    #expect(bundles.count == 3)
    let legs = plan.flights.map(\.legs.count).reduce(0, +)
    #expect(bundles.flatMap(\.lines).map(\.count).reduce(0, +) == legs)
    #expect(bundles.allSatisfy { $0.lines.count <= RouteBundle.mostLines })
  }

  @Test("On the page: a line each, the count on it, the distance once")
  func page() async throws {
    let plan = TestPlans.flights([[a, b], [b, a], [a, b], [b, a], [a, b], [b, a]])
    let found = try MapFindings(await Drawings.map(plan, MapRequest(size: PageSizes.wide)))
    #expect(found.routes.count == 2)
    #expect(Set(found.texts("routes").map(\.text)) == ["×3"])
    #expect(found.texts("route-labels").count == 1)
    #expect(found.aircraft.count >= 2)
    #expect(found.overlaps == [] && found.trespassers == [])
  }

  @Test("One line of two flights says so in words")
  func single() async throws {
    let plan = TestPlans.flights([[a, b], [a, b]])
    let found = try MapFindings(await Drawings.map(plan, MapRequest(size: PageSizes.wide)))
    #expect(found.routes.count == 1)
    #expect(found.texts("routes").isEmpty)
    #expect(found.words("route-labels").hasSuffix("2 flights"))
    #expect(!found.words("panel").contains("flown so many times"))
  }

  @Test("Signs stand clear of other lines, of symbols and of each other")
  func hub() async throws {
    let spokes = [
      TestPlaces.ccs, TestPlaces.jfk, TestPlaces.lhr, TestPlaces.hel, TestPlaces.mad,
      TestPlaces.cdg, TestPlaces.jnb, TestPlaces.hkg, TestPlaces.nrt, TestPlaces.anc,
      TestPlaces.sfo, TestPlaces.tll,
    ]
    let plan = TestPlans.flights(spokes.map { [TestPlaces.svo, $0] }, [nil])
    let found = try MapFindings(await Drawings.map(plan, MapRequest(size: PageSizes.wide)))
    #expect(found.routes.count >= 12)
    #expect(found.aircraft.count >= 5)
    for (index, sign) in found.aircraft.enumerated() {
      // The wings' tips reach to the corners of the box; its middle half is the body.
      let body = sign.inset(by: sign.width / 4)
      let lines = found.routes.count { route in
        route.path.segments.contains {
          OrientedBox(body).intersects(from: $0.0, to: $0.1, clearance: 1)
        }
      }
      #expect(lines == 1, "a sign on \(lines) lines")
      #expect(!found.symbols.contains { $0.intersects(body) })
      for other in found.aircraft[..<index] { #expect(!other.inset(by: 3).intersects(body)) }
    }
  }

  @Test("A long line has several signs at even steps, a short one has one")
  func steps() async throws {
    func signs(_ size: Size) async throws -> Int {
      let plan = TestPlans.flights([[a, b]], [nil])
      return try MapFindings(
        await Drawings.map(plan, MapRequest(size: size, hasFurniture: false))
      ).aircraft.count
    }
    #expect(try await signs(PageSizes.small) == 1)
    #expect(try await signs(Size(width: 2880, height: 1620)) >= 2)
  }
}
