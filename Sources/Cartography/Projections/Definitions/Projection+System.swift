internal import CPROJ
public import Geo

extension Projection {
  /// Where a reference system is meant to be used.
  public struct AreaOfUse: Sendable, Hashable {
    /// In words, as the register has it.
    public var name: String
    public var bounds: GeoBounds
  }

  /// The projection of a reference system, as PROJ's database defines it.
  static func of(_ code: SystemCode) throws(ProjectionFault) -> Projection {
    guard let context = flightplot_proj_database_context() else {
      throw ProjectionFault(message: "PROJ could not start")
    }
    defer { proj_context_destroy(context) }
    guard proj_context_get_database_path(context) != nil else {
      throw ProjectionFault(
        message:
          "PROJ's database of reference systems is not installed, so \(code.text) is unknown",
        hint: "install proj-data, or give the definition as +proj=…")
    }
    guard
      let system = proj_create_from_database(
        context, code.authority, String(code.code), PJ_CATEGORY_CRS, 0, nil)
    else {
      throw ProjectionFault(
        message: "there is no reference system \(code.text)",
        hint: "as in EPSG:3035; epsg.org lists them")
    }
    defer { proj_destroy(system) }
    let name = proj_get_name(system).map { String(cString: $0) } ?? code.text
    let definition = try definition(of: system, context, code, name)
    var projection = try of(definition, name: code.text)
    projection.title = "\(name) (\(code.text))"
    projection.area = area(of: system, context)
    return projection
  }

  private static func definition(
    of system: OpaquePointer, _ context: OpaquePointer, _ code: SystemCode, _ name: String
  ) throws(ProjectionFault) -> PROJDefinition {
    var part: OpaquePointer?
    defer { proj_destroy(part) }
    if proj_get_type(system) == PJ_TYPE_COMPOUND_CRS {
      part = proj_crs_get_sub_crs(context, system, 0)
    }
    let flat = part ?? system
    switch proj_get_type(flat) {
    case PJ_TYPE_PROJECTED_CRS, PJ_TYPE_BOUND_CRS: break
    case PJ_TYPE_GEOGRAPHIC_2D_CRS, PJ_TYPE_GEOGRAPHIC_3D_CRS:
      return try PROJDefinition("+proj=longlat")
    default:
      throw ProjectionFault(
        message: "\(code.text), \(name), is no system for a map",
        hint: "projected and geographic ones are: EPSG:3035, EPSG:4326")
    }
    guard let text = proj_as_proj_string(context, flat, PJ_PROJ_4, nil) else {
      throw ProjectionFault(
        message: "\(code.text), \(name), is made in a way that cannot be drawn here",
        hint: "'flightplot projections' lists what can")
    }
    // Of ours, +type, +datum and the like are passed over; grids of datum shifts are of no account.
    let words = String(cString: text).split(separator: " ").filter {
      !$0.hasPrefix("+nadgrids") && !$0.hasPrefix("+geoidgrids")
    }
    return try PROJDefinition(words.joined(separator: " "))
  }

  private static func area(of system: OpaquePointer, _ context: OpaquePointer) -> AreaOfUse? {
    var (west, south, east, north) = (0.0, 0.0, 0.0, 0.0)
    var name: UnsafePointer<CChar>?
    guard proj_get_area_of_use(context, system, &west, &south, &east, &north, &name) != 0,
      west > -1000
    else { return nil }
    return AreaOfUse(
      name: name.map { String(cString: $0) } ?? "",
      bounds: GeoBounds(south: south, west: west, north: north, east: east))
  }
}
