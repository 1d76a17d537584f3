import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("Labels set by hand")
struct OverrideTests {
  private static let size = Size(width: 600, height: 450)

  func map(_ labels: [String: LabelOverride]) async throws -> MapFindings {
    var plan = TestPlans.plain(TestPlaces.moscow, TestPlaces.hel)
    plan.map.labels = labels
    return try MapFindings(
      await Drawings.map(plan, MapRequest(size: Self.size, hasFurniture: false)))
  }

  @Test("A hidden label is not there, and nobody is warned of it")
  func hide() async throws {
    let before = try await map([:])
    #expect(before.box("Moscow") != nil && before.box("Belarus") != nil)
    let found = try await map(["Moscow": .hide, "Belarus": .hide])
    #expect(found.box("Moscow") == nil && found.box("Belarus") == nil)
    #expect(!found.texts.contains { $0.text == "Moscow" || $0.text == "BELARUS" })
    #expect(!found.drawing.omissions.contains { $0.contains("Moscow") || $0.contains("Belarus") })
    #expect(found.box("Helsinki") != nil && found.box("Latvia") != nil)
    #expect(found.symbols.count == 2, "only the label is hidden, not the place")
  }

  @Test("A pinned label stands on its side", arguments: LabelOverride.Side.allCases)
  func pin(_ side: LabelOverride.Side) async throws {
    let found = try await map(["Moscow": .pin(side: side, offsetX: 0, offsetY: 0)])
    let box = try #require(found.box("Moscow")).bounds
    let symbol = try #require(found.symbols.first).center
    let (west, east) = (box.maxX < symbol.x, box.minX > symbol.x)
    let (north, south) = (box.maxY < symbol.y, box.minY > symbol.y)
    switch side {
    case .n: #expect(north && !west && !east)
    case .ne: #expect(north && east)
    case .e: #expect(east && !north && !south)
    case .se: #expect(south && east)
    case .s: #expect(south && !west && !east)
    case .sw: #expect(south && west)
    case .w: #expect(west && !north && !south)
    case .nw: #expect(north && west)
    case .center: #expect(!north && !south && !east && !west)
    }
    #expect(found.overlaps == [], "the others give way")
  }

  @Test("An offset is measured on the theme's own page of 1440 × 810 pt")
  func offset() async throws {
    let still = try await map(["Moscow": .pin(side: .ne, offsetX: 0, offsetY: 0)])
    let moved = try await map(["Moscow": .pin(side: .ne, offsetX: 20, offsetY: -10)])
    let (a, b) = (try #require(still.box("Moscow")), try #require(moved.box("Moscow")))
    // √(diagonal of 600 × 450 / diagonal of 1440 × 810) = √(750 / 1652.18) = 0.67376
    #expect(abs(b.center.x - a.center.x - 20 * 0.67376) < 0.001)
    #expect(abs(b.center.y - a.center.y + 10 * 0.67376) < 0.001)
  }

  @Test("A name moved off the map is told of")
  func astray() async throws {
    let moved = try await map(["Moscow": .pin(side: .ne, offsetX: 9000, offsetY: 0)])
    #expect(moved.drawing.warnings == ["the label “Moscow” is moved off the map by hand"])
  }

  @Test("The name of a country can be moved too")
  func country() async throws {
    let still = try await map(["Latvia": .pin(side: .center, offsetX: 0, offsetY: 0)])
    let moved = try await map(["Latvia": .pin(side: nil, offsetX: 0, offsetY: 30)])
    let (a, b) = (try #require(still.box("Latvia")), try #require(moved.box("Latvia")))
    #expect(abs(b.center.y - a.center.y - 30 * 0.67376) < 0.001)
    #expect(abs(b.center.x - a.center.x) < 0.001)
  }
}

extension OverrideTests {
  @Test("A wish for a label that is not there is told of, one to hide what is not seen is not")
  func unknown() async throws {
    let found = try await map([
      "Moscow": .hide, "Mosocw": .hide, "Latvia": .pin(side: .n, offsetX: 0, offsetY: 0),
      "Brazil": .hide, "Nowhere": .pin(side: .n, offsetX: 0, offsetY: 0),
    ])
    #expect(found.drawing.unknownLabels == ["Mosocw", "Nowhere"])
    #expect(found.drawing.labelNames.contains("Moscow"))
  }
}
