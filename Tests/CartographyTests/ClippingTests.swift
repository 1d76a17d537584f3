import Foundation
import Geo
import Testing

@testable import Cartography

@Suite struct ClippingTests {
  /// Area of a box of latitudes and longitudes on the unit sphere: Δλ · (sin φ2 − sin φ1).
  private func boxArea(_ south: Double, _ north: Double, width: Double) -> Double {
    width * .pi / 180 * (sin(north * .pi / 180) - sin(south * .pi / 180))
  }

  private func draw(
    _ rings: [GeoRing], _ name: String, latitude: Double = 0, longitude: Double = 0
  ) throws -> RecordingSink {
    let projector = try MapProjector(
      try openView(name, latitude: latitude, longitude: longitude), grain: 0)
    var sink = RecordingSink()
    projector.draw(polygon: SphericalPolygon(rings: rings), into: &sink)
    return sink
  }

  private let box = ring([(-10, 160), (-10, -160), (10, -160), (10, 160)])
  private let southCap = ring([(-70, 180), (-70, 90), (-70, 0), (-70, -90)])

  @Test func theSeamCutsABoxInTwo() throws {
    let sink = try draw([box], "equirectangular")
    #expect(sink.subpaths.count == 2)
    #expect(sink.subpaths.allSatisfy { $0.isClosed })
    let spans = sink.subpaths.map { s in
      (s.points.map(\.x).min() ?? 0, s.points.map(\.x).max() ?? 0)
    }.sorted { $0.0 < $1.0 }
    let degree = 1000 * Double.pi / 180
    #expect(abs(spans[0].0 + 180 * degree) < 1e-6 && abs(spans[0].1 + 160 * degree) < 1e-6)
    #expect(abs(spans[1].0 - 160 * degree) < 1e-6 && abs(spans[1].1 - 180 * degree) < 1e-6)
  }

  @Test func aMapCentredOnTheAntimeridianCutsNothing() throws {
    let sink = try draw([box], "equirectangular", longitude: 180)
    #expect(sink.subpaths.count == 1)
  }

  @Test(arguments: ["equal-earth", "lambert-azimuthal"], [0.0, 100, 180])
  func equalAreaMapsKeepTheBoxsArea(_ name: String, _ longitude: Double) throws {
    let sink = try draw([box], name, longitude: longitude)
    let expected = boxArea(-10, 10, width: 40) * 1e6
    // With the box round the antipode the cut at 179.5° takes a hole of it, 0.1 %.
    let tolerance = name == "lambert-azimuthal" && longitude == 0 ? 3e-3 : 2e-4
    #expect(abs(sink.area / expected - 1) < tolerance)
  }

  @Test func aRingRoundThePoleFillsItsCap() throws {
    let flat = try draw([southCap], "equirectangular")
    #expect(flat.subpaths.count == 1)
    let degree = 1000 * Double.pi / 180
    #expect(abs(flat.area - 360 * 20 * degree * degree) / flat.area < 1e-3)
    let expected = boxArea(-90, -70, width: 360) * 1e6
    for (name, latitude) in [
      ("equal-earth", 0.0), ("lambert-azimuthal", -60), ("lambert-azimuthal", -90),
    ] {
      let sink = try draw([southCap], name, latitude: latitude)
      #expect(abs(sink.area / expected - 1) < 1e-3, "\(name) \(latitude)")
    }
  }

  @Test func theHorizonClosesWhatItCuts() throws {
    let wide = ring([(-30, 60), (-30, 150), (30, 150), (30, 60)])
    let sink = try draw([wide], "orthographic")
    #expect(sink.subpaths.count == 1)
    #expect(sink.points.allSatisfy { ($0.x * $0.x + $0.y * $0.y).squareRoot() < 1000.001 })
    // Between 60° E and the horizon: x runs from sin 60°·cos φ to cos φ, y = sin φ.
    let y = 30 * Double.pi / 180
    let expected = (1 - sin(60 * .pi / 180)) * (sin(y) * cos(y) + y) * 1e6
    #expect(abs(sink.area / expected - 1) < 1e-3)
  }

  @Test func whatLiesBehindDrawsNothing() throws {
    let sink = try draw([ring([(-10, 170), (-10, -170), (10, -170), (10, 170)])], "orthographic")
    #expect(sink.subpaths.isEmpty)
  }

  @Test func aShapeAroundTheHorizonFillsTheDisc() throws {
    // All of the sphere but a small box on the far side: its ring runs clockwise.
    let all = GeoRing(points: ring([(-5, 175), (-5, -175), (5, -175), (5, 175)]).points.reversed())
    let sink = try draw([all], "orthographic")
    #expect(sink.subpaths.count == 1)
    #expect(abs(sink.area / (.pi * 1e6) - 1) < 1e-3)
  }

  @Test func holesStayHoles() throws {
    let outer = ring([(-20, -20), (-20, 20), (20, 20), (20, -20)])
    let hole = GeoRing(points: ring([(-5, -5), (-5, 5), (5, 5), (5, -5)]).points.reversed())
    let sink = try draw([outer, hole], "lambert-azimuthal")
    #expect(sink.subpaths.count == 2)
    let expected = (boxArea(-20, 20, width: 40) - boxArea(-5, 5, width: 10)) * 1e6
    #expect(abs(sink.area / expected - 1) < 1e-3)
  }

  @Test func randomBoxesKeepTheirAreaOnEveryEqualAreaMap() throws {
    var generator = SeededGenerator(state: 11)
    for _ in 0..<60 {
      let south = Double.random(in: -88...60, using: &generator)
      let north = south + Double.random(in: 2...25, using: &generator)
      let west = Double.random(in: -180...180, using: &generator)
      let width = Double.random(in: 2...120, using: &generator)
      let east = west + width > 180 ? west + width - 360 : west + width
      let box = ring([
        (south, west), (south, west + width / 2 > 180 ? west + width / 2 - 360 : west + width / 2),
        (south, east), (north, east),
        (north, west + width / 2 > 180 ? west + width / 2 - 360 : west + width / 2), (north, west),
      ])
      let expected = boxArea(south, north, width: width) * 1e6
      let center = Double.random(in: -180...180, using: &generator)
      let flat = try draw([box], "equal-earth", longitude: center)
      #expect(
        abs(flat.area / expected - 1) < 2e-3, "equal-earth \(south) \(west) \(width) \(center)")
      let latitude = Double.random(in: -90...90, using: &generator)
      let round = try draw([box], "lambert-azimuthal", latitude: latitude, longitude: center)
      // The cut at 179.5° takes a hole of 0.00024 of the unit sphere at most.
      #expect(
        abs(round.area - expected) < 3e-3 * expected + 250,
        "laea \(south) \(west) \(latitude) \(center)")
    }
  }

  @Test func linesBreakOnlyAtTheSeam() throws {
    let line = (0...80).map { Coordinate(latitude: 20, longitude: 160 + Double($0) / 2) }
      .map {
        Coordinate(
          latitude: $0.latitude, longitude: $0.longitude > 180 ? $0.longitude - 360 : $0.longitude)
      }
    var cut = RecordingSink()
    try MapProjector(try openView("equal-earth")).draw(line: line, into: &cut)
    #expect(cut.subpaths.count == 2)
    var whole = RecordingSink()
    try MapProjector(try openView("equal-earth", longitude: 170)).draw(line: line, into: &whole)
    #expect(whole.subpaths.count == 1)
    #expect(whole.subpaths[0].isClosed == false)
  }

  @Test func clippingToTheFrameTwiceChangesNothing() {
    let clipper = FrameClipper(frame: Frame(minX: -50, minY: -40, maxX: 50, maxY: 40))
    var generator = SeededGenerator(state: 3)
    for _ in 0..<200 {
      let points = (0..<9).map { _ in
        PlanePoint(
          x: .random(in: -120...120, using: &generator),
          y: .random(in: -120...120, using: &generator))
      }
      let once = clipper.ring(points)
      let twice = clipper.ring(once)
      #expect(once.count == twice.count)
      #expect(once.allSatisfy { abs($0.x) < 50.0001 && abs($0.y) < 40.0001 })
      let parts = clipper.line(points)
      let again = parts.flatMap { clipper.line($0) }
      #expect(parts.count == again.count)
    }
  }
}
