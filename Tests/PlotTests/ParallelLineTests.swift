import Cartography
import Evidence
import Geo
import Layout
import Routes
import Testing
import Themes

@testable import Plot

@Suite("Lines side by side")
struct ParallelLineTests {
  @Test("A straight line's neighbours run at their distance and meet it in its ends")
  func straight() throws {
    let part = [Point(x: 0, y: 0), Point(x: 300, y: 0)]
    let lines = ParallelLines(part, taperStart: 50, taperEnd: 50, reach: 10)
    // Right of travel to the right is down the page.
    let right = lines.line(at: 10)
    #expect(right.first == part[0])
    #expect((try #require(right.last) - part[1]).length < 1e-9)
    for p in right where p.x > 50 && p.x < 250 { #expect(abs(p.y - 10) < 1e-9) }
    for (a, b) in zip(right, right.dropFirst()) { #expect(b.x > a.x) }
    let left = lines.line(at: -10)
    #expect(zip(left, right).allSatisfy { abs($0.y + $1.y) < 1e-9 })
  }

  @Test("Where the map's edge cuts the line there is no taper")
  func cut() throws {
    let part = [Point(x: 0, y: 0), Point(x: 300, y: 0)]
    let line = ParallelLines(part, taperStart: 0, taperEnd: 50, reach: 10).line(at: 10)
    #expect(abs(try #require(line.first).y - 10) < 1e-9)
    #expect(abs(try #require(line.last).y) < 1e-9)
  }

  @Test("Round a sharp bend the lines come nearer instead of crossing")
  func bend() {
    // A hairpin of 6 pt radius, lines up to 20 pt out.
    var part = stride(from: -200.0, to: 0, by: 5).map { Point(x: $0, y: 0) }
    part += stride(from: 0.0, through: Double.pi, by: 0.1).map {
      Point(x: 6 * Self.sine($0), y: 6 - 6 * Self.sine($0 + .pi / 2))
    }
    part += stride(from: -5.0, to: -200, by: -5).map { Point(x: $0, y: 12) }
    let lines = ParallelLines(part, taperStart: 0, taperEnd: 0, reach: 20)
    #expect(lines.shares.contains { $0 < 0.5 })
    #expect(lines.shares[0] > 0.99)
    #expect(!Self.cross(lines.line(at: 3), lines.line(at: 6), from: 0))
  }

  @Test(
    "Neighbours never cross, on routes that maps have trouble with",
    arguments: TestRoute.allCases,
    ["auto", "equal-earth", "mercator", "equirectangular", "azimuthal-equidistant"])
  func neverCross(_ route: TestRoute, _ projection: String) throws {
    let (a, b) = route.places
    let plan = TestPlans.flights([[a, b], [b, a], [a, b]], [.reported, .reported, .inferred])
    guard let (drawing, bundle) = try Self.bundle(plan, projection) else { return }
    let (lines, middle) = drawing.lines(of: bundle, index: 0)
    #expect(lines.count == 3)
    // The one in the middle is the geodesic itself.
    #expect(lines[1].parts == middle)
    let places = [a, b].compactMap { drawing.projector.point($0.coordinate) }
      .map { Point(x: $0.x, y: $0.y) }
    for place in middle.indices {
      let parts = [0, 2].map { lines[$0].parts[place] }
      #expect(!Self.cross(parts[0], parts[1], from: 1), "the outer lines")
      // Ends lie at the place, or at full distance where the edge cuts.
      for (end, own) in [
        (parts[0].first, middle[place].first), (parts[0].last, middle[place].last),
      ] {
        let (end, own) = (try #require(end), try #require(own))
        guard places.contains(where: { ($0 - own).length < 0.01 }) else { continue }
        #expect((end - own).length < 1e-6, "a line ends beside its place")
      }
    }
  }

  /// The drawing of the plan's only bundle; `nil` where the projection cannot show it.
  private static func bundle(
    _ plan: FlightPlan, _ projection: String
  ) throws -> (BundleDrawing, RouteBundle)? {
    let theme = try Theme.named("newsprint")
    let keys = FlightKeys(plan, coloring: .auto, theme: theme)
    let bundles = RouteBundle.bundles(of: plan, keys: keys)
    #expect(bundles.count == 1)
    let style = MapStyle(theme: theme, size: PageSizes.wide)
    let fitter = ViewFitter(
      projection: try MapPlotter.projection(projection),
      frame: Frame(minX: 0, minY: 0, maxX: 1440, maxY: 810),
      padding: .init(horizontal: 60, top: 60, bottom: 60))
    let view = try fitter.fit(ViewContent(lines: bundles.map(\.coordinates), places: []))
    return (
      BundleDrawing(projector: try MapProjector(view), style: style), bundles[0]
    )
  }

  /// Whether two lines cross, the first and last `skipped` points apart, where they meet.
  private static func cross(_ a: [Point], _ b: [Point], from skipped: Int) -> Bool {
    let (a, b) = (a.dropFirst(skipped).dropLast(skipped), b.dropFirst(skipped).dropLast(skipped))
    for (i, (p, q)) in zip(a, a.dropFirst()).enumerated() {
      // Both are sampled alike: what crosses does so near the same place.
      let near = b.dropFirst(max(0, i - 30)).prefix(60)
      for (r, s) in zip(near, near.dropFirst()) {
        guard min(p.x, q.x) <= max(r.x, s.x), min(r.x, s.x) <= max(p.x, q.x),
          min(p.y, q.y) <= max(r.y, s.y), min(r.y, s.y) <= max(p.y, q.y)
        else { continue }
        func side(_ o: Point, _ u: Point, _ v: Point) -> Double {
          (u.x - o.x) * (v.y - o.y) - (u.y - o.y) * (v.x - o.x)
        }
        if side(p, q, r) * side(p, q, s) < 0, side(r, s, p) * side(r, s, q) < 0 { return true }
      }
    }
    return false
  }

  private static func sine(_ x: Double) -> Double {
    var (term, sum) = (x, x)
    for n in 1..<14 {
      term *= -x * x / Double(2 * n * (2 * n + 1))
      sum += term
    }
    return sum
  }
}
