import Geo
import Testing

@testable import Cartography

/// Azimuthal maps and those on Albers' cone take a shorter way from the atlas to the page than others.
@Suite struct FormulaTests {
  private struct Case: CustomTestStringConvertible, Sendable {
    var projection: String
    var center: Coordinate
    var scale: Double
    /// In place of the table's own, which stands for one aspect.
    var proj: String?
    var testDescription: String { "\(projection) \(center) \(scale)" }
  }

  private static let cases = [
    Case(
      projection: "orthographic", center: Coordinate(latitude: 36.92, longitude: -10.05),
      scale: 480),
    Case(
      projection: "orthographic", center: Coordinate(latitude: -80, longitude: 179), scale: 100),
    Case(
      projection: "lambert-azimuthal", center: Coordinate(latitude: 45, longitude: 10), scale: 900),
    Case(
      projection: "stereographic", center: Coordinate(latitude: 90, longitude: 0), scale: 300),
    Case(projection: "albers", center: Coordinate(latitude: 0, longitude: 15), scale: 600),
    // Over the antimeridian.
    Case(
      projection: "albers", center: Coordinate(latitude: 0, longitude: -178), scale: 350,
      proj: "+proj=aea +R=1 +lat_1=35 +lat_2=65 +lat_0=52"),
    Case(
      projection: "albers", center: Coordinate(latitude: 0, longitude: 140), scale: 500,
      proj: "+proj=aea +R=1 +lat_1=-38.5 +lat_2=-11 +lat_0=-25"),
  ]

  /// With the pole and a part of the seam in the frame, and with all of the fan.
  private static let torn = [
    Case(
      projection: "albers", center: Coordinate(latitude: 0, longitude: 60), scale: 160,
      proj: "+proj=aea +R=1 +lat_1=45 +lat_2=75 +lat_0=65"),
    Case(projection: "albers", center: Coordinate(latitude: 0, longitude: -75), scale: 60),
  ]

  private static func projector(_ test: Case) throws -> MapProjector {
    var projection = try #require(Projection.named(test.projection))
    projection.proj = test.proj ?? projection.proj
    return try MapProjector(
      MapView(
        projection: projection,
        rotation: Rotation(center: test.center),
        scale: test.scale, originX: 200, originY: 150,
        frame: Frame(minX: 0, minY: 0, maxX: 400, maxY: 300)),
      // Where corners are left out, a hair decides which.
      grain: 0)
  }

  /// Every country of the coarsest data, cut by the horizon, by the frame, by both or not at all.
  @Test(arguments: cases + torn) private func drawsAsTheGeneralWayDoes(_ test: Case) throws {
    let projector = try Self.projector(test)
    #expect(projector.formula != nil)
    var drawn = 0
    for country in try Atlas().countries(at: .s110m) {
      for polygon in country.polygons {
        var (short, long) = (RecordingSink(), RecordingSink())
        projector.draw(polygon: polygon, into: &short)
        projector.draw(rings: polygon.rings.map(\.line), into: &long) { polygon.contains($0) }
        #expect(short.agrees(with: long), "\(country.name)")
        drawn += short.points.count
      }
    }
    #expect(drawn > 200)
  }
}

extension FormulaTests {
  /// What is told to be beyond the horizon or beside the frame, from the box round it alone.
  @Test(arguments: cases) private func leavesOutNothingThatIsSeen(_ test: Case) throws {
    let projector = try Self.projector(test)
    let frame = projector.view.frame
    var (left, drawn) = (0, 0)
    for country in try Atlas().countries(at: .s50m) {
      for (polygon, outline) in zip(country.polygons, country.outlines) {
        var sink = RecordingSink()
        projector.draw(rings: polygon.rings.map(\.line), into: &sink) { polygon.contains($0) }
        let isSeen = sink.points.contains {
          $0.x > frame.minX && $0.x < frame.maxX && $0.y > frame.minY && $0.y < frame.maxY
        }
        let mayBeSeen = projector.mayShow(try #require(outline), largerThan: 0)
        #expect(mayBeSeen || !isSeen, "\(country.name)")
        if mayBeSeen { drawn += 1 } else { left += 1 }
      }
    }
    #expect(left > 300 && drawn > 5)
  }

  /// Rings that are seen whole, in part, and cut by the frame; islands and coasts between borders.
  @Test(arguments: cases + torn) private func drawsCoastsAsLinesOfTheirOwn(_ test: Case) throws {
    let projector = try Self.projector(test)
    var drawn = 0
    for country in try Atlas().countries(at: .s110m) {
      for (polygon, coasts) in zip(country.polygons, country.coasts) {
        var (fill, short, long) = (RecordingSink(), RecordingSink(), RecordingSink())
        projector.draw(polygon: polygon, coasts: coasts, into: &fill, lines: &short)
        for coast in coasts {
          let corners = polygon.rings[coast.ring].points
          // Without what is known of the ring, by the general way.
          projector.draw(
            line: SphereLine(points: corners.stretch(from: coast.first, sides: coast.sideCount)),
            sides: .straight, into: &long)
        }
        #expect(short.agrees(with: long), "\(country.name)")
        drawn += short.points.count
      }
    }
    #expect(drawn > 200)
  }
}

extension RecordingSink {
  /// Whether both drew the same but for the short way's vectors, which are rounded to 3e-8: at 1,000
  /// page units a radius, twice enlarged, 1e-4.
  fileprivate func agrees(with other: RecordingSink) -> Bool {
    guard subpaths.count == other.subpaths.count else { return false }
    return zip(subpaths, other.subpaths).allSatisfy { a, b in
      a.isClosed == b.isClosed && a.points.count == b.points.count
        && zip(a.points, b.points).allSatisfy {
          abs($0.x - $1.x) < 1e-4 && abs($0.y - $1.y) < 1e-4
        }
    }
  }
}
