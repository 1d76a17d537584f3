import Evidence
import Geo
import Layout
import PageInspection
import Testing

@testable import Plot

@Suite("How certainty looks")
struct CertaintyTests {
  private func map(_ origin: Certainty, _ destination: Certainty) async throws -> MapFindings {
    try MapFindings(
      await Drawings.map(
        TestPlans.leg(origin, destination), MapRequest(size: PageSizes.small)))
  }

  private func ink(_ found: MapFindings, _ layer: String) -> [Color] {
    found.paths(layer).compactMap(\.fill).filter { $0 != found.theme[.casing] }
  }

  @Test(
    "Only what is confirmed or reported has ink inside its symbol", arguments: Certainty.allCases)
  func filled(_ certainty: Certainty) async throws {
    let found = try await map(certainty, certainty)
    let inside = ink(found, "places").count
    #expect(inside == (certainty == .confirmed || certainty == .reported ? 2 : 0))
    let solid = found.paths("places").filter { $0.fill == found.theme[.marker] }
      .compactMap(\.path.bounds?.width)
    let casing = try #require(found.symbols.first).width
    switch certainty {
    case .confirmed: #expect(solid.allSatisfy { $0 > casing * 0.7 }, "filled")
    case .reported: #expect(solid.allSatisfy { $0 < casing * 0.35 }, "a point only")
    default: #expect(solid.isEmpty)
    }
  }

  @Test("What has no source is grey, on the map and in the legend")
  func unstated() async throws {
    let found = try await map(.unstated, .unstated)
    let grey = found.theme[.unstated]
    #expect(found.routes.map { $0.stroke?.color } == [grey])
    let rings = found.paths("places").compactMap(\.stroke)
    #expect(rings.count == 2 && rings.allSatisfy { $0.color == grey })
    #expect(found.paths("panel").allSatisfy { $0.fill != found.theme[.marker] })
    #expect(found.paths("panel").allSatisfy { $0.stroke?.color != found.theme[.flight] })
    #expect(found.words("place-labels").contains("no source given"))
  }

  @Test("Inferred is dashed, disputed dotted, all else unbroken", arguments: Certainty.allCases)
  func dashes(_ certainty: Certainty) async throws {
    let stroke = try #require(try await map(certainty, certainty).routes.first?.stroke)
    switch certainty {
    case .inferred:
      #expect(stroke.dash.count == 2 && stroke.dash[0] > stroke.width * 2)
    case .disputed:
      // Dots: no length of their own, but round ends.
      #expect(stroke.dash.count == 2 && stroke.dash[0] < 0.1 && stroke.cap == .round)
    case .confirmed, .reported, .unstated:
      #expect(stroke.dash.isEmpty)
    }
  }

  @Test("A line is known no better than the worse known of its ends")
  func weakest() async throws {
    let found = try await map(.inferred, .confirmed)
    #expect(try #require(found.routes.first?.stroke).dash.isEmpty == false)
    #expect(found.words("panel").contains("route inferred"))
    #expect(!found.words("panel").contains("route confirmed"))
  }

  @Test("The legend explains what is on the map and nothing else", arguments: Certainty.allCases)
  func legend(_ certainty: Certainty) async throws {
    let words = try await map(certainty, .confirmed).words("panel")
    let entries: [Certainty: (city: String, route: String)] = [
      .confirmed: ("city confirmed", "route confirmed"),
      .reported: ("city named in reports", "route reported"),
      .inferred: ("city inferred", "route inferred"),
      .disputed: ("city disputed", "route disputed"),
      .unstated: ("city given without a source", "route given without a source"),
    ]
    for (other, entry) in entries {
      #expect(words.contains(entry.city) == (other == certainty))
      #expect(words.contains(entry.route) == (other == certainty))
    }
    #expect(words.contains("airport confirmed"))
    #expect(!words.contains("airport named in reports"))
    #expect(
      words.contains("Lines are the shortest way between stops; the path flown is not known"))
  }

  @Test("A plan without claims says nothing of certainty")
  func noClaims() async throws {
    let found = try MapFindings(
      await Drawings.map(
        TestPlans.plain(TestPlaces.svo, TestPlaces.ccs), MapRequest(size: PageSizes.small)))
    let words = found.page.layers.map { found.words($0.name) }.joined(separator: " ").lowercased()
    for word in [
      "confirmed", "reported", "inferred", "disputed", "unstated", "source", "claim", "certain",
    ] {
      #expect(!words.contains(word), "the page says “\(word)”")
    }
    #expect(found.words("panel").contains("shortest way"))
    #expect(try #require(found.routes.first?.stroke).dash.isEmpty)
  }
}
