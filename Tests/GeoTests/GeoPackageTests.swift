import Diagnostics
import Foundation
import Testing

@testable import Geo

/// Writes a GeoPackage as small as can be and gives its path.
private func makePackage(
  _ folder: URL, system: Int = 4326, columns: String = "name TEXT, code TEXT",
  values: String = "'Box', 'BX'", geometry: [UInt8] = box(longitude: 10)
) throws -> String {
  let path = folder.appending(path: "own.gpkg").path()
  let hexadecimal = geometry.map { String(format: "%02X", $0) }.joined()
  try ScratchDatabase.write(
    [
      "CREATE TABLE own.gpkg_spatial_ref_sys (srs_name TEXT, srs_id INTEGER, organization TEXT, "
        + "organization_coordsys_id INTEGER)",
      "INSERT INTO own.gpkg_spatial_ref_sys VALUES ('WGS 84', 4326, 'epsg', 4326), "
        + "('Web Mercator', 3857, 'EPSG', 3857)",
      "CREATE TABLE own.gpkg_geometry_columns (table_name TEXT, column_name TEXT, "
        + "geometry_type_name TEXT, srs_id INTEGER)",
      "INSERT INTO own.gpkg_geometry_columns VALUES ('my \"layer\"', 'geom', 'POLYGON', \(system))",
      "CREATE TABLE own.[my \"layer\"] (fid INTEGER PRIMARY KEY, geom BLOB, \(columns))",
      "INSERT INTO own.[my \"layer\"] VALUES (1, X'\(hexadecimal)', \(values))",
    ], to: path)
  return path
}

/// A GeoPackage geometry without envelope: a big-endian polygon with heights, a degree square.
private func box(longitude: Double) -> [UInt8] {
  var bytes: [UInt8] = [0x47, 0x50, 0, 0b01] + [0xE6, 0x10, 0, 0]
  bytes += [0] + bigEndian(UInt32(1003)) + bigEndian(UInt32(1)) + bigEndian(UInt32(5))
  for (x, y) in [(0.0, 0.0), (1, 0), (1, 1), (0, 1), (0, 0)] {
    for number in [x + longitude, y, 99] { bytes += bigEndian(number.bitPattern) }
  }
  return bytes
}

private func bigEndian<Number: FixedWidthInteger>(_ number: Number) -> [UInt8] {
  withUnsafeBytes(of: number.bigEndian) { Array($0) }
}

@Suite("A user's GeoPackage")
final class GeoPackageTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  private func message(_ path: String) -> Diagnostic? {
    do throws(InputFault) {
      _ = try Atlas(file: path)
      return nil
    } catch {
      return error.diagnostics.first
    }
  }

  @Test("A layer of polygons becomes countries")
  func countries() throws {
    let atlas = try Atlas(file: try makePackage(folder))
    let country = try #require(try atlas.countries(at: .s50m).first)
    #expect(country.name == "Box" && country.code == "BX")
    #expect(country.bounds == GeoBounds(south: 0, west: 10, north: 1, east: 11))
    #expect(country.polygons.first?.contains(Coordinate(latitude: 0.5, longitude: 10.5)) == true)
  }

  @Test("Another reference system is refused")
  func system() throws {
    let fault = message(try makePackage(folder, system: 3857))
    #expect(
      fault?.message
        == "the layer “my \"layer\"” is in “Web Mercator”, not in longitude and latitude"
    )
    #expect(fault?.hint == "convert it to WGS 84 (EPSG:4326)")
  }

  @Test("A missing column, an empty name, a position out of range, a broken geometry")
  func faults() throws {
    let column = message(
      try makePackage(folder, columns: "title TEXT", values: "'Box'"))
    #expect(column?.message == "the layer “my \"layer\"” has no column “name”")
    #expect(column?.hint == "it has: fid, geom, title")
    try FileManager.default.removeItem(at: folder.appending(path: "own.gpkg"))
    #expect(
      message(try makePackage(folder, values: "'', 'BX'"))?.message
        == "row 1 of “my \"layer\"” has no name")
    try FileManager.default.removeItem(at: folder.appending(path: "own.gpkg"))
    #expect(
      message(try makePackage(folder, geometry: box(longitude: 500)))?.message
        == "row 1 of “my \"layer\"”: a position is out of range: longitude 500.0, latitude 0.0")
    try FileManager.default.removeItem(at: folder.appending(path: "own.gpkg"))
    #expect(
      message(try makePackage(folder, geometry: box(longitude: 5).dropLast(8)))?.message
        == "row 1 of “my \"layer\"”: a geometry ends early")
  }
}
