import Cartography
import Geo
import Layout
import PageInspection
import Testing

@testable import Plot

@Suite("Degrees round the map's edge")
struct GraticuleLabelTests {
  @Test(
    "Degrees, minutes where lines are near, a letter for the side",
    arguments: [
      (GraticuleLine.Kind.parallel, 30.0, 10.0, "30°\u{A0}N"), (.parallel, -45, 15, "45°\u{A0}S"),
      (.parallel, 0, 10, "0°"), (.meridian, 0, 10, "0°"), (.meridian, -180, 30, "180°"),
      (.meridian, 180, 30, "180°"), (.meridian, 200, 20, "160°\u{A0}W"),
      (.meridian, -190, 10, "170°\u{A0}E"), (.parallel, 59.5, 0.5, "59°30′\u{A0}N"),
      (.parallel, 60, 0.5, "60°\u{A0}N"), (.meridian, 24.1, 0.1, "24°06′\u{A0}E"),
      (.meridian, -0.25, 0.25, "0°15′\u{A0}W"),
    ])
  func wording(
    _ kind: GraticuleLine.Kind, _ degrees: Double, _ spacing: Double, _ text: String
  ) {
    #expect(GraticuleWording.text(kind, degrees, spacing: spacing) == text)
  }

  @Test(
    "Each figure stands on its line", arguments: [TestRoute.helsinkiTallinn, .moscowCaracas])
  func onTheLine(_ route: TestRoute) async throws {
    let plan = TestPlans.plain(route.places.origin, route.places.destination)
    let request = MapRequest(size: PageSizes.wide)
    let found = try MapFindings(await Drawings.map(plan, request))
    let frame = try #require(found.frame)
    let composer = try MapComposer(
      plan: plan, request: request, theme: found.theme, atlas: Atlas(),
      measurer: FixedWidthMeasurer())
    let sheet = try MapSheet(composer, frame: frame)
    let labels = found.texts("graticule-labels")
    #expect(labels.count >= 8)
    for label in labels {
      let room = Rect(
        x: label.origin.x, y: label.origin.y - label.style.size * 0.86, width: label.width,
        height: label.style.size)
      let c = try #require(sheet.projector.coordinate(x: room.center.x, y: room.center.y))
      let isLatitude = label.text.hasSuffix("N") || label.text.hasSuffix("S")
      let isNearSide =
        min(room.minX - frame.minX, frame.maxX - room.maxX) < 12
        && (label.text == "0°" || isLatitude)
      let value = isLatitude || isNearSide ? c.latitude : c.longitude
      let expected = Self.degrees(label.text)
      let difference = abs(value - expected).truncatingRemainder(dividingBy: 360)
      // A point of the page is some hundredth of a degree to a tenth: the figure is on the line.
      let point = 180 / .pi / sheet.projector.view.scale
      #expect(min(difference, 360 - difference) < point * 1.5, "\(label.text): \(value)")
    }
  }

  @Test("Round a globe and a world map the figures stand outside, in space")
  func limb() async throws {
    let plan = TestPlans.plain(TestPlaces.lhr, TestPlaces.akl)
    let request = MapRequest(size: FurnitureTests.page, projection: "equal-earth")
    let found = try MapFindings(await Drawings.map(plan, request))
    let globe = try #require(found.paths("sea").last?.path.bounds)
    let labels = found.texts("graticule-labels")
    #expect(labels.contains { $0.bounds.maxY < globe.minY }, "meridians above")
    #expect(labels.contains { $0.bounds.minY > globe.maxY }, "meridians below")
    #expect(labels.contains { $0.text == "30°\u{A0}N" && $0.bounds.center.x < 360 })
    #expect(labels.contains { $0.text == "30°\u{A0}N" && $0.bounds.center.x > 360 })
  }

  @Test("Every figure can be read on its ground", arguments: ["newsprint", "midnight", "print"])
  func contrast(_ theme: String) async throws {
    for route in [TestRoute.moscowCaracas, .helsinkiTallinn] {
      let plan = TestPlans.plain(route.places.origin, route.places.destination)
      let found = try MapFindings(
        await Drawings.map(plan, MapRequest(size: FurnitureTests.page), theme: theme), theme: theme)
      for label in found.texts("graticule-labels") {
        let ground = try #require(label.style.halo?.color)
        #expect(label.style.color.contrast(with: ground) >= 4.5, "\(label.text) on \(ground.hex)")
      }
    }
  }

  @Test("A user can leave them out")
  func without() async throws {
    let layers = Set(MapLayer.allCases).subtracting([.graticuleLabels])
    let found = try MapFindings(
      await Drawings.map(
        TestPlans.plain(TestPlaces.hel, TestPlaces.tll),
        MapRequest(size: PageSizes.small, layers: layers)))
    #expect(!found.layerNames.contains("graticule-labels"))
    #expect(found.layerNames.contains("graticule"))
  }

  private static func degrees(_ text: String) -> Double {
    let parts = text.split { "°′\u{A0}NSEW".contains($0) }.compactMap { Double($0) }
    let value = parts[0] + (parts.count > 1 ? parts[1] / 60 : 0)
    return text.hasSuffix("S") || text.hasSuffix("W") ? -value : value
  }
}
