import Evidence
import Geo
import Layout
import PageInspection
import Routes
import Testing

@testable import Plot

@Suite("Rings, night and points of interest")
struct MapExtrasTests {
  private func map(
    _ size: Size = PageSizes.small, projection: String = "auto", theme: String = "newsprint",
    _ change: (inout MapOptions) -> Void
  ) async throws -> MapFindings {
    var plan = TestPlans.plain(TestPlaces.svo, TestPlaces.ccs)
    change(&plan.map)
    return try MapFindings(
      await Drawings.map(plan, MapRequest(size: size, projection: projection), theme: theme),
      theme: theme)
  }

  private func ring(_ kilometers: Double..., sector: RangeRing.Sector? = nil) -> RangeRing {
    RangeRing(
      place: TestPlaces.ccs, name: "Maiquetía",
      radii: kilometers.map { .init(Length(kilometers: $0), unit: .kilometers) }, sector: sector)
  }

  @Test(
    "Every point of a ring is at its distance, to a metre",
    arguments: [10.0, 3000, 9000, 12_000, 19_970],
    [TestPlaces.ccs, TestPlaces.nzsp, TestPlaces.akl])
  func distance(_ kilometers: Double, _ place: Place) {
    let length = Length(kilometers: kilometers)
    let ring = RangeRing(place: place, radii: [.init(length, unit: .kilometers)])
    let circle = ring.circle(length)
    #expect(circle.first == circle.last)
    for point in circle {
      let found = Geodesic.inverse(from: place.coordinate, to: point).distance
      #expect(abs(found.meters - length.meters) < 1)
    }
  }

  @Test("A sector runs clockwise from its first azimuth to its second, over north if need be")
  func sector() {
    let sector = RangeRing.Sector(from: Angle(degrees: 330), to: Angle(degrees: 30))
    let ring = ring(500, 1000, sector: sector)
    let azimuths = ring.circle(Length(kilometers: 1000)).map {
      Geodesic.inverse(from: TestPlaces.ccs.coordinate, to: $0).initialAzimuth.degrees
    }
    #expect(azimuths.allSatisfy { $0 > 329.999 || $0 < 30.001 })
    #expect(abs((azimuths.first ?? 0) - 330) < 1e-6 && abs((azimuths.last ?? 0) - 30) < 1e-6)
    #expect(ring.sides.count == 2)
    for side in ring.sides {
      #expect(side.first == TestPlaces.ccs.coordinate)
      let end = Geodesic.inverse(from: TestPlaces.ccs.coordinate, to: side[side.count - 1])
      #expect(abs(end.distance.kilometers - 1000) < 0.001)
    }
  }

  @Test("A ring is drawn in its own quiet line, named along it and in the legend")
  func rings() async throws {
    let found = try await map(PageSizes.wide) { $0.rings = [ring(3000)] }
    let lines = found.paths("rings").compactMap(\.stroke).filter {
      $0.color == found.theme[.ring]
    }
    #expect(lines.count == 1 && lines.allSatisfy { $0.dash.isEmpty })
    #expect(lines[0].width < found.theme.width(.flight) / 2)
    #expect(found.words("route-labels").contains("3,000 km from Maiquetía"))
    #expect(found.words("panel").contains("3,000 km from Maiquetía"))
    #expect(found.overlaps == [] && found.trespassers == [])
    let frame = try #require(found.frame)
    let circle = try #require(found.paths("rings").last?.path)
    #expect(circle.points.allSatisfy { frame.contains($0) }, "the view takes the ring in")
  }

  @Test(
    "A ring round most of the globe is drawn without a chord",
    arguments: ["auto", "equal-earth", "mercator", "orthographic"])
  func largeRings(_ projection: String) async throws {
    let found = try await map(projection: projection) { $0.rings = [ring(9000, 15_000, 19_000)] }
    #expect(found.layersWithBadNumbers == [])
    for path in found.paths("rings") {
      #expect(path.path.segments.allSatisfy { ($0.1 - $0.0).length < 70 })
    }
  }

  @Test(
    "Night is dark where the sun is down, in each projection",
    arguments: ["auto", "orthographic", "equal-earth", "mercator", "azimuthal-equidistant"],
    [953_537_700.0, 1_561_140_000])
  func night(_ projection: String, _ seconds: Double) async throws {
    let time = ReportedTime.instant(unixSeconds: seconds, offsetSeconds: 0)
    let sun = try time.sun()
    let plan = {
      var plan = TestPlans.plain(TestPlaces.svo, TestPlaces.ccs)
      plan.map.daylight = time
      return plan
    }()
    let request = MapRequest(
      size: PageSizes.small, projection: projection, hasFurniture: false)
    let found = try MapFindings(await Drawings.map(plan, request))
    let composer = try MapComposer(
      plan: plan, request: request, theme: found.theme, atlas: Atlas(),
      measurer: FixedWidthMeasurer())
    let sheet = try MapSheet(composer, frame: Rect(x: 0, y: 0, width: 480, height: 300))
    let steps = found.paths("night")
    #expect(steps.allSatisfy { $0.fill == found.theme[.night] })
    // The steps lie one on another: the last that holds a point says how many do.
    var grid = RegionGrid(bounds: Rect(x: 0, y: 0, width: 480, height: 300), cell: 1)
    for (index, step) in steps.enumerated() { grid.fill(step.path, with: Int32(index + 1)) }
    var looked = 0
    for i in 0..<1000 {
      let p = Point(x: Double(i % 40) * 12 + 5.3, y: Double(i / 40) * 12 + 4.7)
      guard let c = sheet.projector.coordinate(x: p.x, y: p.y), abs(c.latitude) < 89 else {
        continue
      }
      let altitude = sun.altitude(at: c).degrees
      // Half a degree is a point or so of these maps.
      guard [0, -6, -12, -18].allSatisfy({ abs(altitude - $0) > 0.6 }) else { continue }
      looked += 1
      let expected = [0, -6, -12, -18].count { altitude < $0 }
      #expect(max(0, Int(grid.value(at: p))) == expected, "\(c) with the sun at \(altitude)°")
    }
    #expect(looked > 300)
  }

  @Test("The legend says when it is night, and nothing of it where none is asked for")
  func nightLegend() async throws {
    let time = ReportedTime.instant(unixSeconds: 1_553_342_400, offsetSeconds: -14_400)
    let found = try await map(PageSizes.wide) { $0.daylight = time }
    #expect(found.words("panel").contains("Night at 12:00 UTC, 23 March 2019"))
    let plain = try await map(PageSizes.wide) { _ in }
    #expect(!plain.words("panel").contains("Night") && !plain.layerNames.contains("night"))
    #expect(!plain.words("panel").contains("distance from"))
  }

  @Test("Names of seas stand out by night too", arguments: ["newsprint", "midnight", "print"])
  func contrast(_ theme: String) async throws {
    let found = try await map(theme: theme) {
      $0.daylight = .instant(unixSeconds: 1_553_342_400, offsetSeconds: 0)
    }
    let dark = (0..<4).reduce(found.theme[.sea]) { ground, _ in
      ground.under(found.theme[.night])
    }
    #expect(!found.texts("sea-labels").isEmpty)
    for text in found.texts("sea-labels") {
      #expect(text.style.color.contrast(with: dark) >= 4.5)
      #expect(text.style.color.contrast(with: found.theme[.sea]) >= 4.5)
    }
  }

  @Test("Points are named, and in the legend only where it matters how they are known")
  func points() async throws {
    let plain = PointOfInterest(place: TestPlaces.lhr, name: "Here", text: "a word on it")
    let found = try await map(PageSizes.wide) { $0.points = [plain] }
    #expect(found.words("place-labels").contains("Here a word on it"))
    #expect(found.paths("points").count == 2)
    #expect(!found.words("panel").contains("point of interest"))
    #expect(found.overlaps == [] && found.trespassers == [])
    let doubtful = try await map(PageSizes.wide) {
      $0.points = [PointOfInterest(place: TestPlaces.lhr, certainty: .disputed, sources: [])]
    }
    #expect(doubtful.words("panel").contains("point of interest disputed"))
    #expect(doubtful.paths("points").allSatisfy { $0.fill == doubtful.theme[.casing] })
  }
}
