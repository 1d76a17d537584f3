import Foundation
import Geo
import Testing

@testable import Cartography

/// Centre, extent and zoom chosen by hand, and the view that a cartographer would take without.
@Suite struct FramingTests {
  private let frame = Frame(minX: 0, minY: 60, maxX: 1440, maxY: 780)
  private let padding = ViewFitter.Padding(horizontal: 150, top: 60, bottom: 80)

  private func fitter(_ projection: String? = nil) -> ViewFitter {
    ViewFitter(projection: projection.flatMap(Projection.named), frame: frame, padding: padding)
  }

  private func content(_ places: [(Double, Double)], label: Double = 0) -> ViewContent {
    let coordinates = places.map { Coordinate(latitude: $0.0, longitude: $0.1) }
    return ViewContent(
      lines: zip(coordinates, coordinates.dropFirst()).map {
        Geodesic.points(from: $0, to: $1, count: 100)
      },
      places: coordinates.map {
        ViewContent.Place($0, labelWidth: label, labelHeight: label == 0 ? 0 : 40)
      })
  }

  private static let atlantic = [(51.47, -0.46), (40.64, -73.78)]

  @Test(arguments: [
    "orthographic", "lambert-azimuthal", "albers", "mercator", "equal-earth", "winkel-tripel",
    "transverse-mercator",
  ])
  func theCentreAskedForStandsInTheMiddle(_ name: String) throws {
    var fitter = fitter(name)
    let center = Coordinate(latitude: 48, longitude: -30)
    fitter.center = center
    let view = try fitter.fit(content(Self.atlantic))
    let p = try #require(try MapProjector(view).point(center))
    #expect(abs(p.x - 720) < 0.5, "\(p)")
    if !view.projection.isWorldMap, !view.projection.isGlobe {
      #expect(abs(p.y - 410) < 0.5, "\(p)")
    }
  }

  @Test func theExtentFillsTheFrame() throws {
    var fitter = fitter("mercator")
    fitter.extent = GeoBounds(south: 30, west: 170, north: 50, east: -150)
    let view = try fitter.fit(content(Self.atlantic))
    let projector = try MapProjector(view)
    let west = try #require(projector.point(Coordinate(latitude: 40, longitude: 170)))
    let east = try #require(projector.point(Coordinate(latitude: 40, longitude: -150)))
    let south = try #require(projector.point(Coordinate(latitude: 30, longitude: -170)))
    let north = try #require(projector.point(Coordinate(latitude: 50, longitude: -170)))
    #expect(west.x > -0.5 && east.x < 1440.5 && north.y > 59.5 && south.y < 780.5)
    #expect(east.x - west.x > 1439 || south.y - north.y > 719)
  }

  @Test(arguments: ["gnomonic", "orthographic", "mercator"])
  func anExtentThatCannotBeShownIsRefused(_ name: String) throws {
    var fitter = fitter(name)
    fitter.extent = GeoBounds(south: -90, west: -180, north: 90, east: 180)
    #expect(throws: ProjectionFault.self) { try fitter.fit(content(Self.atlantic)) }
  }

  /// 10 above the frame's middle, for there is more room kept free below.
  @Test func zoomEnlargesAboutTheMiddleOfTheContent() throws {
    var fitter = fitter()
    let plain = try fitter.fit(content(Self.atlantic))
    fitter.zoom = 2
    let close = try fitter.fit(content(Self.atlantic))
    #expect(abs(close.scale / plain.scale - 2) < 1e-12)
    let middle = try #require(try MapProjector(plain).coordinate(x: 720, y: 410))
    let p = try #require(try MapProjector(close).point(middle))
    #expect(abs(p.x - 720) < 0.01 && abs(p.y - 410) < 0.01)
  }

  @Test(arguments: [nil, "lambert-azimuthal", "mercator"])
  func aPlaceAloneStaysWhereItIsAtAnyZoom(_ projection: String?) throws {
    let (latitude, longitude) = (60.3172, 24.9633)
    for center in [nil, Coordinate(latitude: latitude, longitude: longitude)] {
      var fitter = fitter(projection)
      fitter.center = center
      let places = try [1.0, 5, 50].map { zoom in
        fitter.zoom = zoom
        let view = try fitter.fit(content([(latitude, longitude)]))
        return try #require(
          try MapProjector(view).point(Coordinate(latitude: latitude, longitude: longitude)))
      }
      for place in places {
        #expect(abs(place.x - places[0].x) < 0.1 && abs(place.y - places[0].y) < 0.1)
      }
    }
  }

  /// A name that fits on no side of a place in the middle makes the view give way, once.
  @Test func aLongNameHasRoom() throws {
    let places = [(0.0, 0.0), (0.0, 20.0), (0.5, 40.0)]
    func shortage(label: Double) throws -> ViewFitter.Padding {
      var fitter = fitter()
      fitter.padding = .init(horizontal: 20, top: 200, bottom: 200)
      var content = content(places)
      content.places[1].labelWidth = label
      content.places[1].labelHeight = label / 2
      let projector = try MapProjector(try fitter.fit(content))
      let p = try #require(projector.point(content.places[1].coordinate))
      return LabelReserve(frame: frame).shortage([(PlanePoint(x: p.x, y: p.y), 720, 360)])
    }
    let none = ViewFitter.Padding(left: 0, right: 0, top: 0, bottom: 0)
    #expect(try shortage(label: 0) != none)
    #expect(try shortage(label: 720) == none)
  }

  /// The line of such projections is the route's, whatever part of it is shown.
  @Test(arguments: ["two-point-equidistant", "oblique-mercator"])
  func anExtentDoesNotTurnTheLine(_ name: String) throws {
    var fitter = fitter(name)
    let own = try fitter.fit(content(Self.atlantic))
    fitter.extent = GeoBounds(south: 30, west: -80, north: 60, east: 10)
    let framed = try fitter.fit(content(Self.atlantic))
    #expect(framed.rotation == own.rotation)
  }

  /// Turned to a centre, the map keeps true the distances from two points as far apart.
  @Test func aCentreTurnsTheTwoPointsAlong() throws {
    var fitter = fitter("two-point-equidistant")
    let own = try fitter.fit(content(Self.atlantic))
    fitter.center = Coordinate(latitude: -20, longitude: 130)
    fitter.padding = .init(horizontal: 20, top: 20, bottom: 20)
    let turned = try fitter.fit(content(Self.atlantic))
    #expect(turned.projection.proj == own.projection.proj)
    let middle = try #require(
      try MapProjector(turned).point(
        Coordinate(latitude: -20, longitude: 130)))
    let frame = turned.frame
    #expect(abs(middle.x - (frame.minX + frame.maxX) / 2) < 0.01)
    #expect(abs(middle.y - (frame.minY + frame.maxY) / 2) < 0.01)
  }

  /// The rim of a map from two near points is the slit between their antipodes, opened wide.
  @Test func aShortSlitMakesARoundRim() throws {
    let view = try fitter("two-point-equidistant").fit(content([(51.5, -0.5), (49, 2.5)]))
    var wide = view
    wide.scale = 100
    (wide.originX, wide.originY) = (720, 420)
    var sink = RecordingSink()
    try MapProjector(wide).drawSphere(into: &sink)
    let radii = sink.points.map { hypot($0.x - 720, $0.y - 420) }
    let (least, most) = (try #require(radii.min()), try #require(radii.max()))
    #expect(sink.points.count > 60 && most / least < 1.01, "\(least) to \(most)")
  }

  @Test func onePlaceAloneIsShownWithItsSurroundings() throws {
    let view = try fitter().fit(content([(10.6, -67)]))
    #expect(abs(720 / view.scale * 6371 - 900) < 1)
  }

  struct Expected: Sendable, CustomTestStringConvertible {
    var name: String
    var places: [(Double, Double)]
    var projection: String
    var testDescription: String { name }
  }

  static let expected = [
    Expected(name: "a hop", places: [(60.3, 25), (59.4, 24.8)], projection: "lambert-azimuthal"),
    Expected(
      name: "across the United States", places: [(47.4, -122.3), (40.6, -73.8)],
      projection: "albers"),
    Expected(
      name: "along the equator", places: [(1.4, 104), (-1.3, 36.9)],
      projection: "lambert-azimuthal"),
    Expected(
      name: "Europe to the Cape", places: [(51.47, -0.46), (-33.97, 18.6)],
      projection: "orthographic"),
    Expected(
      name: "nearly antipodal", places: [(-41.33, 174.8), (40.47, -3.56)],
      projection: "equal-earth"),
    Expected(
      name: "over the pole", places: [(51.47, -0.46), (-37.01, 174.79)],
      projection: "lambert-azimuthal"),
    Expected(
      name: "all round the world",
      places: [(51.5, 0), (25, 55), (1.4, 104), (-33.9, 151), (34, -118), (51.5, 0)],
      projection: "equal-earth"),
  ]

  @Test(arguments: expected) func theViewIsTheOneACartographerWouldTake(_ e: Expected) throws {
    #expect(try fitter().fit(content(e.places)).projection.name == e.projection)
  }

  @Test func theSeamOfAWorldMapCutsNoRouteWhereItCanBeHelped() throws {
    let places = [(35.5, 139.8), (33.9, -118.4), (-33.9, 151.2), (21.3, -157.9), (51.5, -0.5)]
    let content = content(places)
    let sample = content.sample
    let central = CentralMeridian.choose(lines: sample.lines, places: sample.places)
    let seam = CentralMeridian.wrapped(central + 180)
    for line in sample.lines {
      for (a, b) in zip(line, line.dropFirst()) {
        let (da, db) = (
          CentralMeridian.wrapped(a.longitude * 180 / .pi - seam),
          CentralMeridian.wrapped(b.longitude * 180 / .pi - seam)
        )
        #expect((da >= 0) == (db >= 0) || abs(da - db) > 180)
      }
    }
  }
}
