import Geo
import Testing

@testable import Cartography

@Suite struct ViewFitterTests {
  private let frame = Frame(minX: 0, minY: 60, maxX: 1440, maxY: 780)
  private let padding = ViewFitter.Padding(horizontal: 150, top: 60, bottom: 80)

  private func fit(
    _ places: [(Double, Double)], _ projection: String? = nil
  ) throws -> (MapView, [(x: Double, y: Double)]) {
    let coordinates = places.map { Coordinate(latitude: $0.0, longitude: $0.1) }
    let lines = zip(coordinates, coordinates.dropFirst()).map {
      Geodesic.points(from: $0, to: $1, count: 100)
    }
    let fitter = ViewFitter(
      projection: projection.flatMap(Projection.named), frame: frame, padding: padding)
    let view = try fitter.fit(
      ViewContent(lines: lines, places: coordinates.map { ViewContent.Place($0) }))
    var sink = RecordingSink()
    let projector = try MapProjector(view)
    for line in lines { projector.draw(line: line, into: &sink) }
    return (view, sink.points)
  }

  static let routes: [[(Double, Double)]] = [
    [(55.8783, 38.0617), (10.60312, -66.99059)],
    [(-37.01, 174.79), (-33.39, -70.79)],
    [(40.64, -73.78), (22.31, 113.91)],
    [(61.17, -150), (60.32, 24.96)],
    [(60.32, 24.96), (59.41, 24.83)],
    [(-90, 0), (-53, -70.85)],
    [(55.88, 38.06), (35.4, 35.95), (16.7, -22.9), (10.6, -66.99)],
  ]

  @Test(arguments: routes) func theRouteFillsTheFrameInsideThePadding(
    _ route: [(Double, Double)]
  ) throws {
    let (_, points) = try fit(route)
    let xs = points.map(\.x)
    let ys = points.map(\.y)
    let (left, right) = (try #require(xs.min()), try #require(xs.max()))
    let (top, bottom) = (try #require(ys.min()), try #require(ys.max()))
    #expect(left > 149.5 && right < 1290.5 && top > 119.5 && bottom < 700.5)
    // In one direction at least it uses all there is.
    #expect(right - left > 1139 || bottom - top > 579)
  }

  @Test func anAlmostAntipodalRouteGetsTheWorld() throws {
    let (view, points) = try fit([(-41.33, 174.8), (40.47, -3.56)])
    #expect(view.projection.name == "equal-earth")
    #expect(points.allSatisfy { $0.x.isFinite && $0.y > 60 && $0.y < 780 })
  }

  /// London–Auckland passes 9° from the pole; the two equator points are joined over it.
  @Test(arguments: [[(51.47, -0.46), (-37.01, 174.79)], [(0, 0), (0, 180)]])
  func aLineOverThePoleIsSeenFromAbove(_ route: [(Double, Double)]) throws {
    let (view, points) = try fit(route)
    #expect(view.projection.name == "lambert-azimuthal")
    #expect(points.count > 2)
    #expect(points.allSatisfy { $0.x > 149 && $0.x < 1291 && $0.y > 119 && $0.y < 701 })
  }

  @Test func rectangularMapsAreCutToTheContent() throws {
    let (view, points) = try fit([(55.75, 37.6), (10.6, -67)], "mercator")
    let xs = points.map(\.x)
    let width = try #require(xs.max()) - (try #require(xs.min()))
    let ys = points.map(\.y)
    let height = try #require(ys.max()) - (try #require(ys.min()))
    #expect(width > 1139 || height > 579)
    #expect(view.projection.name == "mercator")
  }

  @Test func theSeamKeepsOffTheRoutes() {
    let pacific = [150.0, 170, -170, -130].map {
      UnitVector(Coordinate(latitude: 0, longitude: $0))
    }
    let (middle, width) = CentralMeridian.middleOfWidestGap(
      pacific.map { $0.longitude * 180 / .pi })
    #expect(abs(middle - 10) < 1e-9 && abs(width - 280) < 1e-9)
    // The seam stays within the open stretch, and runs down the Atlantic rather than through Europe.
    let central = CentralMeridian.choose(lines: [pacific], places: pacific)
    #expect([145, 150, 155].contains(central) || (-180 ... -140).contains(central), "\(central)")
  }

  @Test func aHopIsNotEnlargedBeyondReason() throws {
    let (view, _) = try fit([(50, 10), (50.001, 10.001)])
    #expect(720 / view.scale * 6371 > 79.9)
  }

  @Test func onePlaceAloneIsCentred() throws {
    let (view, _) = try fit([(10.6, -67)])
    let p = try #require(try MapProjector(view).point(Coordinate(latitude: 10.6, longitude: -67)))
    #expect(abs(p.x - 720) < 0.01 && abs(p.y - 410) < 0.01)
  }

  @Test func wideAzimuthalMapsBecomeDiscs() throws {
    let (view, _) = try fit([(40.64, -73.78), (22.31, 113.91)])
    guard case .circle(let degrees) = view.projection.cut else {
      Issue.record("not azimuthal")
      return
    }
    #expect(degrees >= 90 && degrees < 118)
  }

  @Test func theSmallestCapHoldsAllPoints() {
    var generator = SeededGenerator(state: 5)
    for _ in 0..<50 {
      let center = UnitVector(
        Coordinate(
          latitude: .random(in: -90...90, using: &generator),
          longitude: .random(in: -180...180, using: &generator)))
      let points = (0..<30).map { _ in
        UnitVector(
          x: center.x + .random(in: -0.4...0.4, using: &generator),
          y: center.y + .random(in: -0.4...0.4, using: &generator),
          z: center.z + .random(in: -0.4...0.4, using: &generator)
        ).normalized
      }
      let cap = EnclosingCap(around: points)
      #expect(points.allSatisfy { $0.angle(to: cap.center) <= cap.radius + 1e-12 })
      // No cap can be smaller than half the widest pair.
      let widest = points.flatMap { a in points.map { a.angle(to: $0) } }.max() ?? 0
      #expect(cap.radius < widest * 0.62)
    }
  }
}
