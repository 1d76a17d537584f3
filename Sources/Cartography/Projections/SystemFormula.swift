internal import CPROJ
internal import Geo

/// A reference system of the sphere by PROJ, which knows its formula and its well-known text.
final class SystemFormula {
  /// In metres, whole.
  let definition: String
  private let context: OpaquePointer
  private let operation: OpaquePointer

  /// `nil` where PROJ refuses the definition, which has no sphere and no units yet.
  init?(_ definition: String) {
    self.definition = definition + " +R=\(ReferenceSystem.radius) +units=m +no_defs"
    guard let context = flightplot_proj_context_create() else { return nil }
    guard let operation = proj_create(context, self.definition) else {
      proj_context_destroy(context)
      return nil
    }
    self.context = context
    self.operation = operation
  }

  deinit {
    proj_destroy(operation)
    proj_context_destroy(context)
  }

  /// Easting and northing in metres; `nil` for what has none.
  func forward(_ c: Coordinate) -> PlanePoint? {
    proj_errno_reset(operation)
    let result = proj_trans(
      operation, PJ_FWD, proj_coord(c.longitude * .pi / 180, c.latitude * .pi / 180, 0, 0))
    guard result.xy.x.isFinite, result.xy.y.isFinite else { return nil }
    return PlanePoint(x: result.xy.x, y: result.xy.y)
  }

  /// WKT 1 in GDAL's form, else WKT 2, on one line: the first of which PROJ makes this formula again
  /// when it reads it. Some projections lose a parameter on the way.
  func wkt(agreeingAt points: [Coordinate]) -> String? {
    guard let system = proj_create(context, definition + " +type=crs") else { return nil }
    defer { proj_destroy(system) }
    for form in [PJ_WKT1_GDAL, PJ_WKT2_2019] {
      guard let text = text(system, form), let read = Self.reading(text, context) else { continue }
      let agrees = points.allSatisfy { point in
        guard let here = forward(point), let there = read.forward(point) else { return true }
        // A centimetre on the ground: below what any pixel shows.
        return abs(here.x - there.x) < 0.01 && abs(here.y - there.y) < 0.01
      }
      if agrees { return text }
    }
    return nil
  }

  /// The formula that a program makes of well-known text.
  private static func reading(_ text: String, _ context: OpaquePointer) -> SystemFormula? {
    guard let system = proj_create(context, text) else { return nil }
    defer { proj_destroy(system) }
    guard let definition = proj_as_proj_string(context, system, PJ_PROJ_4, nil) else { return nil }
    let words = String(cString: definition).split(separator: " ")
    let own = ["+R=", "+units=", "+no_defs", "+type="]
    return SystemFormula(
      words.filter { word in !own.contains(where: word.hasPrefix) }.joined(separator: " "))
  }

  private func text(_ system: OpaquePointer, _ form: PJ_WKT_TYPE) -> String? {
    "MULTILINE=NO".withCString { option in
      var options: [UnsafePointer<CChar>?] = [option, nil]
      return proj_as_wkt(context, system, form, &options).map { String(cString: $0) }
    }
  }
}
