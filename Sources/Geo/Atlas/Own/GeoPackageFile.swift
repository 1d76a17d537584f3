internal import Diagnostics

/// Reads countries from a GeoPackage (OGC 12-128r18): the layer `countries`, or else the first
/// that holds polygons.
struct GeoPackageFile {
  private struct Layer {
    var table: String
    var column: String
    var system: Int
  }

  private let database: SQLiteDatabase
  private let path: String

  static func features(path: String) throws(InputFault) -> [OwnFeature] {
    do {
      return try GeoPackageFile(database: SQLiteDatabase(file: path), path: path).features()
    } catch let fault as InputFault {
      throw fault
    } catch {
      throw fault("the GeoPackage cannot be read: \(error)", at: path)
    }
  }

  private static func fault(_ message: String, at path: String, hint: String? = nil) -> InputFault {
    InputFault(.data, [Diagnostic(.error, message, at: FileLocation(file: path), hint: hint)])
  }

  /// Throws `InputFault` or `GeoDataError`.
  private func features() throws -> [OwnFeature] {
    guard try database.hasTable("gpkg_geometry_columns"), let layer = try layer() else {
      throw Self.fault(
        "the file has no layer of polygons", at: path,
        hint: "a GeoPackage with one layer of polygons and a column “name”")
    }
    try checkSystem(layer)
    let columns = try columns(of: layer.table)
    guard let name = columns.first(where: { $0.lowercased() == "name" }) else {
      throw Self.fault(
        "the layer “\(layer.table)” has no column “name”", at: path,
        hint: "it has: \(columns.joined(separator: ", "))")
    }
    let code = columns.first { $0.lowercased() == "code" }
    let query = try database.query(
      """
      SELECT \(quoted(layer.column)), \(quoted(name)), \(code.map(quoted) ?? "NULL"), rowid
      FROM \(quoted(layer.table)) ORDER BY rowid
      """)
    var features: [OwnFeature] = []
    while try query.next() {
      guard !query.isNull(0) else { continue }
      let row = "row \(query.int(3) ?? features.count + 1) of “\(layer.table)”"
      guard let name = query.text(1), !name.isEmpty else {
        throw Self.fault("\(row) has no name", at: path)
      }
      let polygons = try polygons(query.bytes(0), row: row)
      features.append(OwnFeature(name: name, code: query.text(2), polygons: polygons))
    }
    return features
  }

  private func polygons(_ bytes: UnsafeRawBufferPointer, row: String) throws -> [[[Coordinate]]] {
    do throws(GeometryBlob.Fault) {
      var blob = try GeometryBlob(bytes)
      let polygons = try blob.polygons()
      for point in polygons.joined().joined()
      where !(abs(point.latitude) <= 90 && abs(point.longitude) <= 180) {
        throw GeometryBlob.Fault(
          reason: "a position is out of range: longitude \(point.longitude), latitude "
            + "\(point.latitude)")
      }
      return polygons
    } catch {
      throw Self.fault("\(row): \(error.reason)", at: path)
    }
  }

  private func layer() throws(GeoDataError) -> Layer? {
    let query = try database.query(
      """
      SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns
      WHERE upper(geometry_type_name) IN ('POLYGON', 'MULTIPOLYGON', 'GEOMETRY')
      ORDER BY lower(table_name) <> 'countries', rowid LIMIT 1
      """)
    guard try query.next(), let table = query.text(0), let column = query.text(1) else {
      return nil
    }
    return Layer(table: table, column: column, system: query.int(2) ?? 0)
  }

  private func checkSystem(_ layer: Layer) throws {
    let query = try database.query(
      """
      SELECT srs_name, upper(organization) = 'EPSG' AND organization_coordsys_id = 4326
      FROM gpkg_spatial_ref_sys WHERE srs_id = ?1
      """)
    query.bind(layer.system, at: 1)
    let isKnown = try query.next()
    guard isKnown, query.int(1) == 1 else {
      let name = isKnown ? query.text(0) ?? "" : "an unnamed system"
      throw Self.fault(
        "the layer “\(layer.table)” is in “\(name)”, not in longitude and latitude", at: path,
        hint: "convert it to WGS 84 (EPSG:4326)")
    }
  }

  private func columns(of table: String) throws(GeoDataError) -> [String] {
    let query = try database.query("SELECT name FROM pragma_table_info(?1)")
    query.bind(table, at: 1)
    var columns: [String] = []
    while try query.next() { columns.append(query.text(0) ?? "") }
    return columns
  }

  private func quoted(_ identifier: String) -> String {
    "\""
      + identifier.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
