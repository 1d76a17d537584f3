internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Projection {
  /// Projections that tear the sphere in more places than we can cut.
  private static let torn: Set<String> = [
    "igh", "igh_o", "imoll", "imoll_o", "healpix", "rhealpix", "isea", "qsc", "s2", "airocean",
    "peirce_q", "guyou", "adams_hemi", "adams_ws1", "adams_ws2", "spilhaus", "dymaxion",
  ]
  /// The world in an outline of its own, or a rectangle, or a fan; cut where `ValidityProbe` finds.
  private static let worlds: Set<String> = [
    "aitoff", "apian", "august", "bacon", "bonne", "boggs", "collg", "crast", "denoy", "eck1",
    "eck2", "eck3", "eck4", "eck5", "eck6", "eqearth", "fahey", "fouc", "fouc_s", "gins8", "goode",
    "hammer", "hatano", "kav5", "kav7", "lagrng", "larr", "lask", "loxim", "mbt_fps", "mbt_s",
    "mbtfpp", "mbtfpq", "mbtfps", "moll", "natearth", "natearth2", "nell", "nell_h", "nicol",
    "ortel", "poly", "putp1", "putp2", "putp3", "putp3p", "putp4p", "putp5", "putp5p", "putp6",
    "putp6p", "qua_aut", "robin", "rpoly", "sinu", "times", "urm5", "urmfps", "vandg", "vandg2",
    "vandg3", "vandg4", "wag1", "wag2", "wag3", "wag4", "wag5", "wag6", "wag7", "weren", "wink1",
    "wink2", "wintri",
  ]
  private static let rectangles: Set<String> = [
    "cc", "cea", "comill", "eqc", "gall", "mill", "patterson",
  ]
  private static let fans: Set<String> = [
    "ccon", "euler", "murd1", "murd2", "murd3", "pconic", "tissot", "vitk1",
  ]
  static let areas: Set<String> = [
    "aea", "bonne", "boggs", "cea", "collg", "crast", "eck2", "eck4", "eck6", "eqearth", "goode",
    "hammer", "hatano", "laea", "mbtfpp", "mbtfpq", "mbtfps", "moll", "nell", "sinu", "tcea",
    "wag1",
    "wag4", "wag7",
  ]
  /// From above a point, by the row of the table that has their cut.
  private static let fromAbove = [
    "aeqd": "azimuthal-equidistant", "airy": "orthographic", "gnom": "gnomonic",
    "laea": "lambert-azimuthal", "ortho": "orthographic", "stere": "stereographic",
    "sterea": "stereographic", "ups": "stereographic",
  ]

  /// A definition in PROJ's terms as a row of our own: the turn of the globe taken out of it, its cut
  /// known by its family.
  static func of(
    _ definition: PROJDefinition, name: String
  ) throws(ProjectionFault) -> Projection {
    let kind = definition.kind
    if torn.contains(kind) {
      throw ProjectionFault(
        message: "the projection “\(kind)” tears the map in pieces, which cannot be drawn here",
        hint: "of the world in one piece: equal-earth, mollweide, +proj=goode")
    }
    var projection = try family(definition)
    projection.name = name
    if projection.title.isEmpty { projection.title = PlaneProjector.title(of: kind) ?? kind }
    projection.truth = ""
    projection.use = ""
    return projection
  }

  static func family(
    _ definition: PROJDefinition
  ) throws(ProjectionFault) -> Projection {
    let kind = definition.kind
    if let row = fromAbove[kind].flatMap(named) { return try above(row, definition) }
    if worlds.contains(kind) { return try world(definition, .world) }
    if rectangles.contains(kind) { return try world(definition, .rectangle) }
    if fans.contains(kind) { return try world(definition, .conic) }
    switch kind {
    case "nsper", "geos", "tpers": return try perspective(definition)
    case "tpeqd": return try twoPoint(definition)
    case "lcc", "lcca", "aea", "leac", "eqdc": return try cone(definition)
    case "krovak":
      // The cone's tip at 59°45′27.8″ N 24°50′ E, its parallel 11°30′ from it (EPSG guidance note 7-2).
      var cone = try row("lambert-conformal-conic").conic(first: 78.5, second: 78.5, origin: 78.5)
      cone.title = "Krovak"
      cone.fixed = Rotation(center: Coordinate(latitude: -30.24228, longitude: 24.83333))
      return cone
    case "merc", "webmerc", "somerc": return try mercator(definition)
    case "tmerc", "etmerc", "gstmerc", "utm", "cass", "tcea": return try transverse(definition)
    case "omerc": return try oblique(definition)
    case "ob_tran": return try turned(definition)
    case "longlat", "latlong", "lonlat", "latlon":
      var plain = try row("equirectangular")
      plain.title = "Plate carrée"
      plain.fixed = Rotation(centralMeridian: try centralMeridian(definition))
      return plain
    case "geocent", "cart":
      throw ProjectionFault(
        message: "“\(kind)” is a system in space, not a map's projection",
        hint: "'flightplot projections' lists projections")
    case "pipeline":
      throw ProjectionFault(message: "a pipeline is no projection", hint: "give its +proj=… alone")
    default:
      guard PlaneProjector.title(of: kind) != nil else {
        throw ProjectionFault(
          message: "PROJ knows no projection “\(kind)”",
          hint: "as in +proj=laea; 'flightplot projections' lists ours by name")
      }
      throw ProjectionFault(
        message: "where the projection “\(kind)” holds is not known here",
        hint: "'flightplot projections' lists projections that can be drawn anywhere")
    }
  }

  static func row(_ name: String) throws(ProjectionFault) -> Projection {
    guard let row = named(name) else {
      throw ProjectionFault(message: "there is no projection “\(name)”")
    }
    return row
  }

  static func latitude(
    _ definition: PROJDefinition, _ key: String, else standard: Double = 0
  ) throws(ProjectionFault) -> Double {
    let value = try definition.number(key, else: standard)
    guard abs(value) <= 90 else {
      throw ProjectionFault(message: "+\(key)=\(value) is outside −90 to 90")
    }
    return value
  }

  static func centralMeridian(
    _ definition: PROJDefinition, _ key: String = "lon_0"
  ) throws(ProjectionFault) -> Double {
    let value =
      try definition.number(key, else: 0) + (try definition.number("pm", else: 0))
    let wrapped = value.truncatingRemainder(dividingBy: 360)
    return wrapped > 180 ? wrapped - 360 : wrapped < -180 ? wrapped + 360 : wrapped
  }

  static func center(_ d: PROJDefinition) throws(ProjectionFault) -> Coordinate {
    Coordinate(latitude: try latitude(d, "lat_0"), longitude: try centralMeridian(d))
  }

  private static func above(
    _ row: Projection, _ d: PROJDefinition
  ) throws(ProjectionFault) -> Projection {
    var placed = row
    var center = try center(d)
    if d.kind == "ups" { center = Coordinate(latitude: d.has("south") ? -90 : 90, longitude: 0) }
    if d.kind == "airy" {
      (placed.proj, placed.title, placed.form) = (try d.formula(["lat_b"]), "Airy", .azimuthal)
      placed.property = .compromise
    }
    placed.fixed = Rotation(center: center)
    return placed
  }

  private static func perspective(_ d: PROJDefinition) throws(ProjectionFault) -> Projection {
    var placed = try row("near-sided-perspective")
    let height = try d.number("h", else: 0) / d.radius
    guard height > 1e-4, height < 1e6 else {
      throw ProjectionFault(
        message: "“\(d.kind)” needs a height in metres", hint: "as in +h=35785831")
    }
    placed.proj = "+proj=\(d.kind) +R=1 +h=\(height)"
    if d.kind == "tpers" {
      placed.proj +=
        " +tilt=\(try d.number("tilt", else: 0)) +azi=\(try d.number("azi", else: 0))"
    }
    if d.kind != "nsper" { placed.title = "" }
    placed.parameters = .none
    placed.cut = .circle(degrees: acos(1 / (1 + height)) * 180 / .pi - 1e-6)
    placed.fixed = Rotation(center: try center(d))
    return try ValidityProbe.checked(placed)
  }

  private static func twoPoint(_ d: PROJDefinition) throws(ProjectionFault) -> Projection {
    let ends = ProjectionSetting.Ends(
      origin: Coordinate(
        latitude: try latitude(d, "lat_1"), longitude: try centralMeridian(d, "lon_1")),
      destination: Coordinate(
        latitude: try latitude(d, "lat_2"), longitude: try centralMeridian(d, "lon_2")))
    var (placed, rotation) = try row("two-point-equidistant").placed(
      for: ProjectionSetting(center: ends.origin, ends: ends))
    placed.fixed = rotation
    return placed
  }

  private static func cone(_ d: PROJDefinition) throws(ProjectionFault) -> Projection {
    let name =
      ["aea": "albers", "leac": "albers", "eqdc": "equidistant-conic"][d.kind]
      ?? "lambert-conformal-conic"
    var (first, second) = (0.0, 0.0)
    switch d.kind {
    // Lambert's equal-area cone touches the pole.
    case "leac": (first, second) = (d.has("south") ? -90 : 90, try latitude(d, "lat_1"))
    case "lcca":
      first = try latitude(d, "lat_0")
      second = first
    default:
      first = try latitude(d, "lat_1")
      second = try latitude(d, "lat_2", else: first)
    }
    guard d.has("lat_1") || d.kind == "lcca" else {
      throw ProjectionFault(
        message: "“\(d.kind)” needs its standard parallels", hint: "as in +lat_1=30 +lat_2=60")
    }
    var placed = try row(name).conic(
      first: first, second: second, origin: try latitude(d, "lat_0", else: (first + second) / 2))
    placed.parameters = .none
    placed.fixed = Rotation(centralMeridian: try centralMeridian(d))
    return placed
  }
}
