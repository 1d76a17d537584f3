import Geo
import Testing

@testable import Cartography

@Suite struct DefinitionTests {
  private func projector(_ text: String) throws -> MapProjector {
    let (projection, rotation) = try Projection(text: text).placed(
      for: ProjectionSetting(center: Coordinate(latitude: 0, longitude: 0)))
    return try MapProjector(
      MapView(
        projection: projection, rotation: rotation, scale: 1000, originX: 0, originY: 0,
        frame: Frame(minX: -1e7, minY: -1e7, maxX: 1e7, maxY: 1e7)))
  }

  /// The turn of the globe is ours, the formula PROJ's: both together have to give what PROJ gives
  /// for the whole definition on the unit sphere, but for a shift, and a turn where north is not up.
  @Test(arguments: [
    "+proj=laea +lat_0=52 +lon_0=10", "+proj=stere +lat_0=-90 +lon_0=0",
    "+proj=ortho +lat_0=40 +lon_0=-100", "+proj=aeqd +lat_0=-33 +lon_0=151",
    "+proj=gnom +lat_0=65 +lon_0=25", "+proj=tmerc +lat_0=49 +lon_0=-2", "+proj=merc +lon_0=150",
    "+proj=lcc +lat_1=30 +lat_2=60 +lat_0=40 +lon_0=-95",
    "+proj=aea +lat_1=-18 +lat_2=-36 +lat_0=0 +lon_0=132", "+proj=eqdc +lat_1=20 +lat_2=60",
    "+proj=sinu +lon_0=100", "+proj=hammer +lon_0=-160", "+proj=cass +lat_0=31 +lon_0=35",
    "+proj=bonne +lat_1=45 +lon_0=10", "+proj=vandg +lon_0=-20",
    "+proj=ob_tran +o_proj=moll +o_lat_p=45 +o_lon_p=20 +lon_0=30",
    "+proj=omerc +lat_0=40 +lonc=-20 +alpha=60", "+proj=somerc +lat_0=46.95 +lon_0=7.44",
    "+proj=nsper +h=8000000 +lat_0=30 +lon_0=10", "+proj=eqc +lat_ts=30 +lon_0=9",
    "+proj=wag7 +lon_0=90", "+proj=kav7", "+proj=gall",
    "+proj=tpeqd +lat_1=55 +lon_1=37 +lat_2=10 +lon_2=-67",
  ])
  func turnAndFormulaGiveWhatPROJGives(_ text: String) throws {
    let ours = try projector(text)
    let theirs = try ReferenceFormula(text + " +R=6378137")
    var generator = SeededGenerator(state: 41)
    var pairs: [(PlanePoint, PlanePoint)] = []
    for _ in 0..<1000 {
      let place = Coordinate(
        latitude: .random(in: -85...85, using: &generator),
        longitude: .random(in: -179...179, using: &generator))
      // A cylinder laid round the globe anyhow is cut open farther along where its centre is ours.
      let isCylinder = ["tmerc", "cass", "omerc", "somerc"].contains { text.contains("=\($0) ") }
      let away = UnitVector(place).angle(to: UnitVector(ours.view.rotation.center))
      if isCylinder, away > 1.4 { continue }
      guard let p = ours.point(place), let q = theirs.point(place, radius: 6_378_137) else {
        continue
      }
      pairs.append((PlanePoint(x: p.x / 1000, y: -p.y / 1000), q))
    }
    #expect(pairs.count > 150)
    let fit = Similarity(pairs)
    // Definitions with a scale of their own, as +lat_ts in Mercator, keep their shape.
    let worst = pairs.map { fit.error($0) }.max() ?? .infinity
    #expect(worst < 2e-7, "\(text): \(worst), scale \(fit.scale), turn \(fit.turn)")
    let isLevel = !text.contains("tpeqd") && !text.contains("omerc")
    if isLevel { #expect(abs(fit.turn) < 1e-7 && abs(fit.scale - 1) < 1e-7) }
  }

  @Test(arguments: [
    ("EPSG:3035", "LAEA Europe", Projection.Property.area), ("epsg:27700", "British", .angle),
    ("EPSG:32733", "UTM zone 33S", .angle), ("EPSG:4326", "WGS 84", .distance),
    ("ESRI:54030", "Robinson", .compromise), ("EPSG:3413", "Polar Stereographic", .angle),
  ])
  func codesAreLookedUp(_ code: String, _ title: String, _ property: Projection.Property) throws {
    let projection = try Projection(text: code)
    #expect(projection.title.contains(title), "\(projection.title)")
    #expect(projection.property == property)
    #expect(projection.area != nil)
  }

  @Test func unitsAndEllipsoidsDoNotCount() throws {
    let plain = try Projection(text: "+proj=laea +lat_0=52 +lon_0=10")
    let dressed = try Projection(
      text: "+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=us-ft")
    #expect(plain.proj == dressed.proj && plain.fixed == dressed.fixed)
    #expect(
      try Projection(text: "+proj=laea +lat_0=52d30'N +lon_0=10dW").fixed?.center.latitude == 52.5)
  }

  @Test(arguments: [
    "+proj=igh", "+proj=healpix", "+proj=nonsense", "+proj=merc +nadgrids=/etc/passwd",
    "+proj=pipeline +step +proj=merc", "+init=epsg:4326", "+proj=lcc", "+proj=geocent",
    "EPSG:99999", "EPSG:4978", "EPSG:5773", "+proj=utm +zone=61", "+proj=nsper",
    "+proj=laea +lat_0=91", "+proj=laea +lat_0=north", "+lat_0=3", "+proj=", "+proj=merc;ls",
    "+proj=ob_tran +o_proj=ob_tran +o_lat_p=3", "+proj=laea +lat_0=nan",
    "+proj=wintri +lat_1=1e300",
    "flat", "", "+proj=merc " + String(repeating: "+lon_0=1 ", count: 60),
  ])
  func whatCannotBeDrawnIsAFault(_ text: String) {
    #expect(throws: ProjectionFault.self) { try Projection(text: text) }
  }

  /// What PROJ makes of a text must never end the program or fill its numbers with infinity.
  @Test func anyTextGivesAProjectionOrAFault() throws {
    let words = [
      "+proj=", "laea", "lcc", "omerc", "+lat_1=", "+lat_0=", "+lon_0=", "90", "-90", "1e9", "0",
      " ", "+", "=", "45", "+south", "+zone=", "bonne", "poly", "wag7", "airy", "+alpha=", "180",
      "hammer", "+M=", "+W=", "nell_h", "EPSG:", "+h=", "geos", "tpers", "+tilt=",
    ]
    var generator = SeededGenerator(state: 43)
    for _ in 0..<400 {
      let text = (0..<8).map { _ in words.randomElement(using: &generator) ?? "" }.joined()
      guard let projection = try? Projection(text: "+proj=" + text) else { continue }
      let view = MapView(
        projection: projection, rotation: projection.fixed ?? Rotation(centralMeridian: 0),
        scale: 100, originX: 0, originY: 0,
        frame: Frame(minX: -1e5, minY: -1e5, maxX: 1e5, maxY: 1e5))
      var sink = RecordingSink()
      try MapProjector(view).drawSphere(into: &sink)
      #expect(sink.points.allSatisfy { $0.x.isFinite && $0.y.isFinite }, "\(text)")
    }
  }
}
