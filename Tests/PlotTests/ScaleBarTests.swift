import Cartography
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("Scale bar and north arrow")
struct ScaleBarTests {
  private static let frame = Frame(minX: 0, minY: 0, maxX: 800, maxY: 500)
  private static let style = MapStyle(theme: try! .named("newsprint"), scale: 1)

  /// - Parameter reach: of the map's width, in degrees of arc at the middle.
  private func projector(
    _ name: String, latitude: Double, reach: Double, roll: Double = 0
  ) throws -> MapProjector {
    let projection = try #require(Projection.named(name))
    let isMeridian = projection.aspect == .meridian
    let scale = 800 / (reach * .pi / 180)
    let center = Coordinate(latitude: isMeridian ? 0 : latitude, longitude: 20)
    var view = MapView(
      projection: projection, rotation: Rotation(center: center, roll: roll), scale: scale,
      originX: 400, originY: 250, frame: Self.frame)
    if isMeridian {
      // Moves the latitude asked for to the middle.
      let y = try #require(
        try MapProjector(view).point(Coordinate(latitude: latitude, longitude: 20))
      ).y
      view.originY += 250 - y
    }
    return try MapProjector(view)
  }

  @Test(
    "The bar is as long as the ground between the coordinates under its ends",
    arguments: [
      ("lambert-azimuthal", 60.0, 4.0), ("lambert-azimuthal", -33, 20), ("stereographic", 5, 1),
      ("mercator", 55, 6), ("azimuthal-equidistant", 80, 10),
    ])
  func truth(_ name: String, _ latitude: Double, _ reach: Double) throws {
    let projector = try projector(name, latitude: latitude, reach: reach)
    let scale = try #require(GroundScale(projector))
    for length in [Length(kilometers: 20), Length(nauticalMiles: 10)] {
      let points = try #require(scale.length(of: length))
      let west = try #require(projector.coordinate(x: 400 - points / 2, y: 250))
      let east = try #require(projector.coordinate(x: 400 + points / 2, y: 250))
      let ground = Geodesic.inverse(from: west, to: east).distance
      #expect(abs(ground.meters / length.meters - 1) < 0.001)
    }
  }

  @Test("On a map of nearly one scale the bar is true to 1 % where it stands")
  func standing() async throws {
    let request = MapRequest(size: PageSizes.wide)
    let plan = TestPlans.plain(TestPlaces.hel, TestPlaces.tll)
    let found = try MapFindings(await Drawings.map(plan, request))
    let composer = try MapComposer(
      plan: plan, request: request, theme: found.theme, atlas: Atlas(),
      measurer: FixedWidthMeasurer())
    let sheet = try MapSheet(composer, frame: try #require(found.frame))
    let texts = found.texts("scale-bar").map(\.text)
    #expect(!texts.contains { $0.contains("centre") })
    let line = try #require(found.paths("scale-bar").last?.path)
    // The first segment is the line itself; then three ticks up for the first unit, three down.
    let ticks = line.segments.dropFirst().map { $0.0 }
    for (unit, meters, last) in [("km", 1000.0, 2), ("NM", 1852, 5)] {
      let text = try #require(texts.first { $0.hasSuffix(" " + unit) })
      let figure = try #require(Double(text.dropLast(3)))
      let (from, to) = (ticks[last - 2], ticks[last])
      let west = try #require(sheet.projector.coordinate(x: from.x, y: from.y))
      let east = try #require(sheet.projector.coordinate(x: to.x, y: to.y))
      let ground = Geodesic.inverse(from: west, to: east).distance.meters
      #expect(abs(ground / (figure * meters) - 1) < 0.01, "\(text)")
    }
  }

  @Test("Where the scale varies the map goes without, and says so")
  func varying() async throws {
    let plan = TestPlans.plain(TestPlaces.lhr, TestPlaces.akl)
    for name in ["orthographic", "equal-earth", "mercator"] {
      guard
        let drawing = try? await Drawings.map(
          plan, MapRequest(size: FurnitureTests.page, projection: name))
      else { continue }
      let found = try MapFindings(drawing)
      #expect(!found.layerNames.contains("scale-bar"), "\(name)")
      #expect(found.words("source").contains("The scale varies too much for a scale bar."))
    }
    let near = try MapFindings(
      await Drawings.map(
        TestPlans.plain(TestPlaces.hel, TestPlaces.tll), MapRequest(size: PageSizes.wide)))
    #expect(near.layerNames.contains("scale-bar"))
    #expect(!near.words("source").contains("varies"))
  }

  @Test("Variation is Mercator's secant between the latitudes shown")
  func variation() throws {
    // Snyder 1987, p. 44: h = k = sec φ on the sphere. The inner six tenths of 500 pt are looked at.
    let projector = try projector("mercator", latitude: 40, reach: 40)
    let scale = try #require(GroundScale(projector))
    let top = try #require(projector.coordinate(x: 400, y: 100)).latitude
    let bottom = try #require(projector.coordinate(x: 400, y: 400)).latitude
    let expected = cosine(bottom) / cosine(top)
    #expect(abs(scale.variation / expected - 1) < 0.01)
  }

  private func cosine(_ degrees: Double) -> Double {
    UnitVector(longitude: 0, latitude: degrees * .pi / 180).x
  }

  @Test("A rolled map has an arrow along its north, an upright one none")
  func arrow() throws {
    func arrow(_ roll: Double, latitude: Double = 45, isWanted: Bool = false) throws -> NorthArrow?
    {
      NorthArrow(
        try projector("lambert-azimuthal", latitude: latitude, reach: 8, roll: roll),
        isWanted: isWanted, style: Self.style, measurer: FixedWidthMeasurer())
    }
    #expect(try arrow(0) == nil)
    #expect(try arrow(4) == nil, "nearly up is up")
    #expect(try arrow(0, isWanted: true) != nil)
    #expect(try arrow(30, latitude: 89.5) == nil, "round a pole north is everywhere")
    let rolled = try projector("lambert-azimuthal", latitude: 45, reach: 8, roll: 30)
    let bearing = try #require(NorthArrow.bearing(rolled))
    #expect(abs(abs(bearing.north) - 30) < 0.1)
    let drawn = try #require(try arrow(30))
    // The letter stands where the meridian through the middle runs to.
    let letter = try #require(drawn.items.flatMap(\.texts).first).bounds.center
    let center = Point(x: drawn.size.width / 2, y: drawn.size.height / 2)
    let above = try #require(rolled.point(Coordinate(latitude: 45.5, longitude: 20)))
    let middle = try #require(rolled.point(Coordinate(latitude: 45, longitude: 20)))
    let north = Point(x: above.x - middle.x, y: above.y - middle.y)
    let shown = letter - center
    #expect(shown.dot(north) / shown.length / north.length > 0.98)
  }
}
