import Foundation
import Geo
import Testing

@testable import Cartography

/// Random routes on twelve projections turned to random centres. `FLIGHTPLOT_PROPERTY_ROUTES` sets
/// how many routes; a few by default.
@Suite struct RouteProperties {
  static let names = [
    "orthographic", "azimuthal-equidistant", "lambert-azimuthal", "stereographic", "gnomonic",
    "two-point-equidistant", "lambert-conformal-conic", "mercator", "transverse-mercator",
    "equal-earth", "winkel-tripel", "mollweide",
  ]
  /// A pixel in points; 1440 points is a page's width.
  static let pixel = 0.75

  static var count: Int {
    ProcessInfo.processInfo.environment["FLIGHTPLOT_PROPERTY_ROUTES"].flatMap(Int.init) ?? 60
  }

  static func coordinate(_ generator: inout SeededGenerator) -> Coordinate {
    let z = Double.random(in: -1...1, using: &generator)
    return Coordinate(
      latitude: asin(z) * 180 / .pi, longitude: .random(in: -180...180, using: &generator))
  }

  /// The whole map at 1440 × 810 points.
  static func view(_ name: String, _ setting: ProjectionSetting, scale: Double = 230) throws
    -> MapView
  {
    let (projection, rotation) = try #require(Projection.named(name)).placed(for: setting)
    return MapView(
      projection: projection, rotation: rotation, scale: scale, originX: 0, originY: 0,
      frame: Frame(minX: -4e4, minY: -4e4, maxX: 4e4, maxY: 4e4))
  }

  @Test(arguments: names) func linesLieOnTheirGeodesics(_ name: String) throws {
    var generator = SeededGenerator(state: 5000)
    var drawn = 0
    for _ in 0..<Self.count {
      let (a, b) = (Self.coordinate(&generator), Self.coordinate(&generator))
      let center = Self.coordinate(&generator)
      let view = try Self.view(
        name,
        ProjectionSetting(
          center: center, isCenterGiven: true,
          south: max(-80, center.latitude - 20), north: min(80, center.latitude + 20),
          ends: .init(origin: a, destination: b)))
      let line = Geodesic.points(from: a, to: b, count: 400)
      if try check(line, MapProjector(view), "\(name) \(a) \(b) \(center)") { drawn += 1 }
    }
    #expect(drawn >= Self.count / 8)
  }

  /// Found among 5,000: round the pole of a Mollweide map the line turns within a few pixels.
  @Test func aSharpTurnAtThePole() throws {
    let view = try Self.view(
      "mollweide",
      ProjectionSetting(
        center: Coordinate(latitude: -30.352430467564318, longitude: 30.817777063381243),
        isCenterGiven: true))
    let line = Geodesic.points(
      from: Coordinate(latitude: 25.787310567062942, longitude: 103.96003332370202),
      to: Coordinate(latitude: 14.568099261024072, longitude: -51.009285540203564), count: 400)
    #expect(try check(line, MapProjector(view), "mollweide"))
  }

  /// - Returns: whether anything was drawn.
  private func check(
    _ line: [Coordinate], _ projector: MapProjector, _ name: String
  ) throws -> Bool {
    var sink = RecordingSink()
    projector.draw(line: line, into: &sink)
    #expect(sink.points.allSatisfy { $0.x.isFinite && $0.y.isFinite }, "\(name)")
    // Ends on their places.
    if let first = projector.point(line[0]), let start = sink.subpaths.first?.points.first {
      #expect(hypot(first.x - start.x, first.y - start.y) < 0.5 * Self.pixel, "\(name): start")
    }
    if let last = projector.point(line[line.count - 1]), let end = sink.subpaths.last?.points.last {
      #expect(hypot(last.x - end.x, last.y - end.y) < 0.5 * Self.pixel, "\(name): end")
    }
    let truth = TrueCurve(line, projector)
    // Each pixel of what is drawn lies on the projected geodesic.
    for path in sink.subpaths {
      for (p, q) in zip(path.points, path.points.dropFirst()) {
        let steps = max(1, Int((hypot(q.x - p.x, q.y - p.y) / Self.pixel).rounded(.up)))
        guard steps < 20_000 else {
          Issue.record("\(name): a side of \(steps) pixels")
          return true
        }
        for i in 0...steps {
          let t = Double(i) / Double(steps)
          let (x, y) = (p.x + (q.x - p.x) * t, p.y + (q.y - p.y) * t)
          let away = truth.distance(x, y)
          if away >= 0.5 * Self.pixel {
            Issue.record("\(name): \(away) pt off at \(x) \(y)")
            return true
          }
        }
      }
    }
    // And where the geodesic is unbroken on paper, so is what is drawn.
    let pieces = truth.pieces
    #expect(sink.subpaths.count <= max(pieces, 0) + 1, "\(name): \(sink.subpaths.count), \(pieces)")
    #expect(sink.subpaths.count >= pieces, "\(name): \(sink.subpaths.count) of \(pieces)")
    return !sink.subpaths.isEmpty
  }
}

/// The geodesic projected point by point, far more closely than it is drawn, in a grid of cells.
struct TrueCurve {
  private var cells: [Int: [(Double, Double, Double, Double)]] = [:]
  /// Stretches without a jump that are long enough to see.
  private(set) var pieces = 0
  private static let cell = 4.0

  init(_ line: [Coordinate], _ projector: MapProjector) {
    var length = 0.0
    for (a, b) in zip(line, line.dropFirst()) {
      let (va, vb) = (UnitVector(a), UnitVector(b))
      func at(_ t: Double) -> (x: Double, y: Double)? {
        projector.point(UnitVector.between(va, vb, t).coordinate)
      }
      var stack = [(0.0, at(0), 1.0, at(1), 0)]
      while let (from, p, to, q, depth) = stack.popLast() {
        let step: Double
        switch (p, q) {
        case (let p?, let q?): step = hypot(q.x - p.x, q.y - p.y)
        // Of two hidden ends the middle may be seen, but no more than a little.
        case (nil, nil): step = depth < 3 ? .infinity : 0
        default: step = .infinity
        }
        if step > 0.3, depth < 26 {
          let middle = (from + to) / 2
          let m = at(middle)
          stack.append((middle, m, to, q, depth + 1))
          stack.append((from, p, middle, m, depth + 1))
        } else if step <= 0.3, let p, let q {
          add(p, q)
          length += step
        } else {
          // However close on the globe, far apart on paper, or unseen: the edge.
          if length > 1 { pieces += 1 }
          length = 0
        }
      }
    }
    if length > 1 { pieces += 1 }
  }

  private static func key(_ x: Double, _ y: Double) -> Int {
    Int((x / cell).rounded(.down)) &* 1_000_003 &+ Int((y / cell).rounded(.down))
  }

  private mutating func add(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) {
    cells[Self.key(a.x, a.y), default: []].append((a.x, a.y, b.x, b.y))
  }

  func distance(_ x: Double, _ y: Double) -> Double {
    var least = Double.infinity
    for dx in -1...1 {
      for dy in -1...1 {
        let key = Self.key(x + Double(dx) * Self.cell, y + Double(dy) * Self.cell)
        for (ax, ay, bx, by) in cells[key] ?? [] {
          let (ux, uy) = (bx - ax, by - ay)
          let size = ux * ux + uy * uy
          let t = size > 0 ? min(max(((x - ax) * ux + (y - ay) * uy) / size, 0), 1) : 0
          least = min(least, hypot(x - ax - t * ux, y - ay - t * uy))
        }
      }
    }
    return least
  }
}
