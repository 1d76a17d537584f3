internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Mercator in its aspects, and maps of the whole world, from PROJ's terms.
extension Projection {
  static func mercator(_ d: PROJDefinition) throws(ProjectionFault) -> Projection {
    var placed = try row("mercator")
    let longitude = try centralMeridian(d)
    // On the sphere the Swiss projection is a Mercator centred off the equator.
    placed.fixed =
      d.kind == "somerc"
      ? Rotation(center: try center(d)) : Rotation(centralMeridian: longitude)
    if d.kind == "somerc" { placed.title = "" }
    return placed
  }

  static func transverse(_ d: PROJDefinition) throws(ProjectionFault) -> Projection {
    var placed = try row("transverse-mercator")
    var center = try center(d)
    switch d.kind {
    case "utm":
      let zone = try d.number("zone", else: 0)
      guard zone >= 1, zone <= 60, zone == zone.rounded() else {
        throw ProjectionFault(message: "UTM has zones 1 to 60", hint: "as in +proj=utm +zone=33")
      }
      center = Coordinate(latitude: 0, longitude: zone * 6 - 183)
    case "cass":
      (placed.title, placed.proj) = ("Cassini", "+proj=eqc +R=1")
      (placed.cut, placed.property) = (.antimeridian, .distance)
    case "tcea":
      (placed.title, placed.proj) = ("", "+proj=cea +R=1")
      (placed.cut, placed.property) = (.antimeridian, .area)
    default: break
    }
    placed.fixed = Rotation(center: center, roll: placed.roll)
    return placed
  }

  static func oblique(_ d: PROJDefinition) throws(ProjectionFault) -> Projection {
    var placed = try row("oblique-mercator")
    let middle: Coordinate
    let azimuth: Double
    if d.has("alpha") || d.has("gamma") {
      middle = Coordinate(
        latitude: try latitude(d, "lat_0"), longitude: try centralMeridian(d, "lonc"))
      azimuth = try d.number(d.has("alpha") ? "alpha" : "gamma", else: 90)
    } else {
      let a = Coordinate(
        latitude: try latitude(d, "lat_1"), longitude: try centralMeridian(d, "lon_1"))
      let b = Coordinate(
        latitude: try latitude(d, "lat_2"), longitude: try centralMeridian(d, "lon_2"))
      guard let line = line(ProjectionSetting(center: a, ends: .init(origin: a, destination: b)))
      else {
        throw ProjectionFault(
          message: "“omerc” needs a line", hint: "as in +lat_0=40 +lonc=-80 +alpha=30")
      }
      (middle, azimuth) = (line.middle, line.azimuth)
    }
    placed.turn = d.has("no_rot") ? 0 : 90 - azimuth
    placed.fixed = Rotation(center: middle, roll: 90 - azimuth)
    return placed
  }

  static func world(
    _ d: PROJDefinition, _ form: Form
  ) throws(ProjectionFault) -> Projection {
    let keys = ["lat_1", "lat_2", "lat_ts", "W", "M", "n", "m", "q", "alphi", "theta"]
    let known = all.first { $0.proj.hasPrefix("+proj=\(d.kind) ") && $0.parameters == .none }
    var placed = Projection(
      name: "", title: known?.title ?? "", proj: try d.formula(keys), cut: .antimeridian,
      form: form, property: areas.contains(d.kind) ? .area : .compromise, aspect: .meridian,
      truth: "", use: "")
    placed = try ValidityProbe.cut(
      placed, latitude: form == .conic ? try latitude(d, "lat_1", else: 45) : 0)
    placed.fixed = Rotation(centralMeridian: try centralMeridian(d))
    return placed
  }

  /// PROJ's own way to turn the globe before a projection, by where the north pole comes to lie.
  static func turned(_ d: PROJDefinition) throws(ProjectionFault) -> Projection {
    guard let inner = d.word("o_proj"), d.has("o_lat_p"), inner != "ob_tran" else {
      throw ProjectionFault(
        message: "“ob_tran” needs a projection and where the pole lies",
        hint: "as in +proj=ob_tran +o_proj=moll +o_lat_p=45 +o_lon_p=0")
    }
    var text = "+proj=\(inner)"
    for key in ["lat_1", "lat_2", "lat_ts", "W", "M", "n", "m", "q", "h"] {
      if let value = d.word(key) { text += " +\(key)=\(value)" }
    }
    var placed = try family(PROJDefinition(text))
    let radian = Double.pi / 180
    let (phi, lambda) = (
      try latitude(d, "o_lat_p") * radian, try d.number("o_lon_p", else: 0) * radian
    )
    let origin = try centralMeridian(d) * radian
    // Where a point of the turned globe came from; the turn is that of PROJ's ob_tran.
    func back(_ v: UnitVector) -> UnitVector {
      let (c, s) = (cos(lambda), sin(lambda))
      let (x, y) = (v.x * c + v.y * s, v.y * c - v.x * s)
      let (p, q) = (sin(phi), cos(phi))
      let (ux, uz) = (p * x - q * v.z, q * x + p * v.z)
      let (co, so) = (cos(origin), sin(origin))
      return UnitVector(x: ux * co - y * so, y: ux * so + y * co, z: uz)
    }
    // The formula's own middle of the map, in case it has one off 0° N 0° E.
    let own = placed.fixed ?? Rotation(centralMeridian: 0)
    let center = back(own.unrotate(UnitVector(x: 1, y: 0, z: 0)))
    let up = Rotation(center: center.coordinate).rotate(
      back(own.unrotate(UnitVector(x: 0, y: 0, z: 1))))
    placed.fixed = Rotation(center: center.coordinate, roll: atan2(-up.y, up.z) * 180 / .pi)
    return placed
  }
}
