internal import CPROJ

/// A projection in PROJ's terms, taken apart: `+proj=lcc +lat_1=30 +lat_2=60`.
struct PROJDefinition {
  /// PROJ's own name of the projection.
  let kind: String
  private let values: [String: String]

  /// What only says where on an ellipsoid, and in which units: the map is drawn on a sphere.
  private static let passedOver: Set<String> = [
    "x_0", "y_0", "z_0", "a", "b", "R", "rf", "f", "es", "e", "R_A", "R_V", "R_a", "R_g", "R_h",
    "R_lat_a", "R_lat_g", "ellps", "datum", "units", "to_meter", "vunits", "vto_meter", "no_defs",
    "type", "wktext", "over", "towgs84", "axis", "k", "k_0", "approx", "algo", "no_off", "no_cut",
  ]
  private static let taken: Set<String> = [
    "proj", "lat_0", "lon_0", "lat_1", "lat_2", "lat_3", "lon_1", "lon_2", "lon_3", "lat_ts",
    "lonc", "alpha", "gamma", "h", "tilt", "azi", "zone", "south", "W", "M", "n", "m", "q", "alphi",
    "theta", "sweep", "no_rot", "no_uoff", "lat_b", "o_proj", "o_lat_p", "o_lon_p", "o_alpha",
    "o_lon_c", "o_lat_c", "o_lon_1", "o_lat_1", "o_lon_2", "o_lat_2", "pm",
  ]

  /// - Throws: `ProjectionFault` for a parameter that is not known, or that would have a file read.
  init(_ text: String) throws(ProjectionFault) {
    var values: [String: String] = [:]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let bare = word.first == "+" ? word.dropFirst() : word
      let parts = bare.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let key = String(parts.first ?? "")
      if Self.passedOver.contains(key) { continue }
      guard Self.taken.contains(key) else {
        throw ProjectionFault(
          message: "a projection takes no “+\(key)”",
          hint: Self.readsFiles.contains(key)
            ? "pipelines, and whatever reads files, are left out on purpose"
            : "allowed are +proj and the numbers of one projection, such as +lat_0")
      }
      // As in PROJ, the first of two counts.
      if values[key] == nil { values[key] = parts.count > 1 ? String(parts[1]) : "" }
    }
    guard let kind = values["proj"], !kind.isEmpty else {
      throw ProjectionFault(
        message: "“\(text)” names no projection", hint: "as in +proj=laea +lat_0=52 +lon_0=10")
    }
    guard kind.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }) else {
      throw ProjectionFault(message: "“\(kind)” is no name of a projection")
    }
    self.kind = kind
    self.values = values
    radius = Self.radius(text)
    for key in values.keys.sorted() where !["proj", "o_proj", "sweep"].contains(key) {
      if values[key] != "" { _ = try number(key) }
    }
  }

  private static let readsFiles: Set<String> = [
    "nadgrids", "geoidgrids", "grids", "init", "catalog", "file", "step", "inv", "coefficients",
  ]

  /// The radius that lengths, such as a height, are stated for.
  let radius: Double

  private static func radius(_ text: String) -> Double {
    for key in ["+R=", "+a="] {
      guard let start = text.range(of: key) else { continue }
      if let value = Double(text[start.upperBound...].prefix { !$0.isWhitespace }), value > 0 {
        return value
      }
    }
    return 6_378_137
  }

  func has(_ key: String) -> Bool { values[key] != nil }

  func word(_ key: String) -> String? { values[key] }

  /// A parameter in degrees, or as it stands; degrees may be written as PROJ takes them, `12d30'W`.
  /// - Throws: `ProjectionFault` where it is no number.
  func number(_ key: String) throws(ProjectionFault) -> Double? {
    guard let text = values[key] else { return nil }
    if let value = Double(text), value.isFinite, abs(value) < 1e12 { return value }
    let isDegrees = text.allSatisfy {
      $0.isASCII && ($0.isNumber || ".-+dDrR'\"NSEWnsew".contains($0))
    }
    if isDegrees, text.first?.isLetter == false, text.contains(where: \.isNumber) {
      let degrees = proj_dmstor(text, nil) * 180 / .pi
      if degrees.isFinite, abs(degrees) <= 720 { return degrees }
    }
    throw ProjectionFault(message: "“\(text)” is no number for +\(key)")
  }

  func number(_ key: String, else standard: Double) throws(ProjectionFault) -> Double {
    try number(key) ?? standard
  }

  /// The formula on the unit sphere with the numbers named, as they were written.
  func formula(_ keys: [String], kind: String? = nil) throws(ProjectionFault) -> String {
    var text = "+proj=\(kind ?? self.kind) +R=1"
    for key in keys {
      guard let value = values[key] else { continue }
      text += value.isEmpty ? " +\(key)" : " +\(key)=\(try number(key, else: 0))"
    }
    return text
  }
}
