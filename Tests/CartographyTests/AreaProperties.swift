import Foundation
import Geo
import Testing

@testable import Cartography

/// Polygons on every projection: true areas where they are kept, true outlines everywhere.
@Suite struct AreaProperties {
  /// The area on the unit sphere of a polygon whose sides are straight in longitude and latitude:
  /// −∮ sin φ dλ, and 2π more for each ring round a pole.
  static func sphericalArea(_ polygon: SphericalPolygon) -> Double {
    var area = 0.0
    for ring in polygon.rings {
      guard var a = ring.points.last else { continue }
      var around = 0.0
      for b in ring.points {
        var turn = (b.longitude - a.longitude) * .pi / 180
        if turn > .pi { turn -= 2 * .pi } else if turn < -.pi { turn += 2 * .pi }
        let (p, q) = (a.latitude * .pi / 180, b.latitude * .pi / 180)
        // The mean of sin φ along the side.
        area -= turn * (abs(q - p) < 1e-9 ? sin((p + q) / 2) : (cos(p) - cos(q)) / (q - p))
        around += turn
        a = b
      }
      if abs(around) > .pi { area += 2 * .pi }
    }
    return area
  }

  static let equalArea = ["lambert-azimuthal", "albers", "equal-earth", "mollweide", "eckert-iv"]

  @Test(arguments: equalArea) func countriesKeepTheirArea(_ name: String) throws {
    let polygons = try Atlas().countries(at: .s110m).flatMap(\.polygons)
    var generator = SeededGenerator(state: 97)
    var checked = 0
    for _ in 0..<3 {
      let center = RouteProperties.coordinate(&generator)
      let view = try RouteProperties.view(
        name,
        ProjectionSetting(
          center: center, isCenterGiven: true, south: center.latitude - 30,
          north: center.latitude + 30))
      let projector = try MapProjector(view, grain: 0)
      for polygon in polygons {
        let expected = Self.sphericalArea(polygon) * view.scale * view.scale
        // 400 px² of 0.75 pt.
        guard expected > 225 else { continue }
        var sink = RecordingSink()
        projector.draw(polygon: polygon, into: &sink)
        // The rim of an azimuthal map leaves out a disc of half a degree.
        let hole = name == "lambert-azimuthal" ? 0.00024 * view.scale * view.scale : 0
        #expect(
          sink.area < expected * 1.01 && sink.area > expected * 0.99 - hole,
          "\(name) \(center) \(sink.area / expected)")
        #expect(sink.subpaths.allSatisfy { $0.isClosed })
        checked += 1
      }
    }
    #expect(checked > 250)
  }

  /// What a frame shows of a polygon, against the count of a fine net of points on the page that lie
  /// in it on the globe.
  @Test(arguments: ["lambert-azimuthal", "albers", "equal-earth", "orthographic", "mercator"])
  func aFrameCutsPolygonsTruly(_ name: String) throws {
    let polygons = try Atlas().countries(at: .s110m).flatMap(\.polygons)
    var generator = SeededGenerator(state: 101)
    var checked = 0
    while checked < 5 {
      let place = RouteProperties.coordinate(&generator)
      guard abs(place.latitude) < 70, let polygon = polygons.first(where: { $0.contains(place) })
      else { continue }
      var view = try RouteProperties.view(
        name,
        ProjectionSetting(
          center: place, isCenterGiven: true, south: place.latitude - 5,
          north: place.latitude + 5),
        scale: .random(in: 300...9000, using: &generator))
      let at = try #require(try MapProjector(view).point(place))
      let frame = Frame(minX: at.x - 300, minY: at.y - 100, maxX: at.x + 150, maxY: at.y + 200)
      view.frame = frame
      let projector = try MapProjector(view, margin: 0, grain: 0)
      var sink = RecordingSink()
      projector.draw(polygon: polygon, into: &sink)
      var inside = 0
      let count = 60
      for i in 0..<count {
        for j in 0..<count {
          let c = projector.coordinate(
            x: frame.minX + 450 * (Double(i) + 0.5) / Double(count),
            y: frame.minY + 300 * (Double(j) + 0.5) / Double(count))
          if let c, polygon.contains(c) { inside += 1 }
        }
      }
      let share = Double(inside) / Double(count * count)
      #expect(abs(sink.area / (450 * 300) - share) < 0.012, "\(name) \(place) \(view.scale)")
      checked += 1
    }
  }

  /// Every side that is drawn lies on the polygon's own outline or on the edge of the map: no chord,
  /// no sliver, no seam.
  @Test(arguments: Projection.all.map(\.name)) func outlinesAreTrue(_ name: String) throws {
    var generator = SeededGenerator(state: 103)
    for _ in 0..<3 {
      let center = RouteProperties.coordinate(&generator)
      let (a, b) = (
        RouteProperties.coordinate(&generator), RouteProperties.coordinate(&generator)
      )
      let view = try RouteProperties.view(
        name,
        ProjectionSetting(
          center: center, isCenterGiven: true, south: center.latitude - 20,
          north: center.latitude + 20, ends: .init(origin: a, destination: b)))
      let projector = try MapProjector(view)
      var outline = RecordingSink()
      projector.drawSphere(into: &outline)
      let polygon = Self.star(&generator)
      var sink = RecordingSink()
      projector.draw(polygon: polygon, into: &sink)
      #expect(sink.points.allSatisfy { $0.x.isFinite && $0.y.isFinite })
      let worst = Self.worst(sink, outline, polygon.rings[0].points.map(UnitVector.init), projector)
      #expect(worst < 0.5, "\(name) \(center): \(worst) pt")
    }
  }

  /// A many-cornered shape round a random place, sometimes round a pole, its sides great circles.
  static func star(_ generator: inout SeededGenerator) -> SphericalPolygon {
    let rotation = Rotation(center: RouteProperties.coordinate(&generator))
    let reach = Double.random(in: 0.3...1.3, using: &generator)
    let corners = (0..<12).map { i in
      let (r, angle) = (
        reach * .random(in: 0.5...1, using: &generator), Double(i) * .pi / 6
      )
      return rotation.unrotate(
        UnitVector(x: cos(r), y: sin(r) * cos(angle), z: sin(r) * sin(angle)))
    }
    var points: [Coordinate] = []
    for (i, corner) in corners.enumerated() {
      let next = corners[(i + 1) % corners.count]
      for step in 0..<64 {
        points.append(UnitVector.between(corner, next, Double(step) / 64).coordinate)
      }
    }
    return SphericalPolygon(rings: [GeoRing(points: points)])
  }

  /// The farthest that the middle of a drawn side lies from the ring and from the map's outline.
  private static func worst(
    _ sink: RecordingSink, _ outline: RecordingSink, _ ring: [UnitVector],
    _ projector: MapProjector
  ) -> Double {
    let rim = outline.subpaths.map { $0.points + $0.points.prefix(1) }
    var worst = 0.0
    for path in sink.subpaths {
      for (p, q) in zip(path.points, path.points.dropFirst() + path.points.prefix(1)) {
        guard hypot(q.x - p.x, q.y - p.y) > 2 else { continue }
        let (x, y) = ((p.x + q.x) / 2, (p.y + q.y) / 2)
        let toRim =
          rim.flatMap { zip($0, $0.dropFirst()).map { distance((x, y), $0, $1) } }.min()
          ?? .infinity
        if toRim < 0.5 { continue }
        guard let c = projector.coordinate(x: x, y: y) else {
          worst = max(worst, toRim)
          continue
        }
        let v = UnitVector(c)
        // The ring's side nearest on the globe, projected closely.
        let i = ring.indices.min { i, j in
          angle(v, ring[i], ring[(i + 1) % ring.count])
            < angle(v, ring[j], ring[(j + 1) % ring.count])
        }
        let (from, to) = (ring[i ?? 0], ring[((i ?? 0) + 1) % ring.count])
        let near = (0...32).compactMap {
          projector.point(UnitVector.between(from, to, Double($0) / 32).coordinate)
        }.map { hypot($0.x - x, $0.y - y) }.min()
        worst = max(worst, min(near ?? .infinity, toRim))
      }
    }
    return worst
  }

  /// The angle from a point to a short side.
  private static func angle(_ v: UnitVector, _ a: UnitVector, _ b: UnitVector) -> Double {
    let normal = a.cross(b).normalized
    let isBeside = a.cross(v).dot(normal) * b.cross(v).dot(normal) <= 0
    return isBeside && v.dot(a) > 0
      ? abs(asin(min(1, max(-1, v.dot(normal))))) : min(v.angle(to: a), v.angle(to: b))
  }

  private static func distance(
    _ p: (Double, Double), _ a: (x: Double, y: Double), _ b: (x: Double, y: Double)
  ) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let size = dx * dx + dy * dy
    let t = size > 0 ? min(max(((p.0 - a.x) * dx + (p.1 - a.y) * dy) / size, 0), 1) : 0
    return hypot(p.0 - a.x - t * dx, p.1 - a.y - t * dy)
  }
}
