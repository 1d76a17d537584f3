import Geo
import Testing

@testable import Cartography

@Suite struct CurveTests {
  /// The drawn line is within a quarter of a pixel (0.19 pt) of the true curve everywhere.
  @Test(arguments: [
    "lambert-azimuthal", "orthographic", "equal-earth", "stereographic", "mercator",
  ])
  func sparsePointsGiveTrueCurves(_ name: String) throws {
    let view = try openView(
      name, latitude: name == "equal-earth" || name == "mercator" ? 0 : 48, longitude: -40,
      scale: 600)
    let projector = try MapProjector(view)
    let (a, b) = (
      Coordinate(latitude: 55.8783, longitude: 38.0617), Coordinate(latitude: 10.6, longitude: -67)
    )
    let (start, end) = (UnitVector(a), UnitVector(b))
    var sink = RecordingSink()
    projector.draw(line: [a, b], into: &sink)
    #expect(sink.subpaths.count == 1)
    let drawn = sink.points
    for step in 1..<200 {
      let place = UnitVector.between(start, end, Double(step) / 200).coordinate
      let p = try #require(projector.point(place))
      let away = zip(drawn, drawn.dropFirst()).map { distance(p, $0, $1) }.min() ?? .infinity
      #expect(away < 0.19, "\(name) at \(step): \(away)")
    }
  }

  private func distance(
    _ p: (x: Double, y: Double), _ a: (x: Double, y: Double), _ b: (x: Double, y: Double)
  ) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let size = dx * dx + dy * dy
    let t = size > 0 ? min(max(((p.x - a.x) * dx + (p.y - a.y) * dy) / size, 0), 1) : 0
    let (ex, ey) = (p.x - a.x - t * dx, p.y - a.y - t * dy)
    return (ex * ex + ey * ey).squareRoot()
  }
}
