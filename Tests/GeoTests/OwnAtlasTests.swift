import Diagnostics
import Foundation
import Testing

@testable import Geo

/// A file of a test's own that goes when the test ends.
private final class ScratchFile {
  let path: String

  init(_ text: String, name: String = "atlas.geojson") throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.appending(path: name).path()
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  deinit {
    try? FileManager.default.removeItem(at: URL(filePath: path).deletingLastPathComponent())
  }
}

private func feature(_ name: String, _ rings: String, code: String = "") -> String {
  let code = code.isEmpty ? "" : ",\"code\":\"\(code)\""
  return """
    {"type":"Feature","properties":{"name":"\(name)"\(code)},
     "geometry":{"type":"Polygon","coordinates":\(rings)}}
    """
}

private func collection(_ features: String...) -> String {
  "{\"type\":\"FeatureCollection\",\"features\":[\n\(features.joined(separator: ",\n"))\n]}"
}

@Suite("A user's own atlas")
struct OwnAtlasTests {
  private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
    Coordinate(latitude: latitude, longitude: longitude)
  }

  /// The diagnostics of reading a text as an atlas.
  private func faults(_ text: String) throws -> [Diagnostic] {
    let file = try ScratchFile(text)
    do {
      _ = try Atlas(file: file.path)
      return []
    } catch {
      #expect(error.kind == .data)
      #expect(error.diagnostics.allSatisfy { $0.location?.file == file.path })
      return error.diagnostics
    }
  }

  @Test("Two countries side by side: one border, two coasts")
  func neighbours() throws {
    let file = try ScratchFile(
      collection(
        feature("Westland", "[[[0,0],[1,0],[1,1],[0,1],[0,0]]]", code: "WW"),
        // Clockwise, and the shared edge the other way.
        feature("Eastland", "[[[1,1],[2,1],[2,0],[1,0],[1,1]]]", code: "EE")))
    let atlas = try Atlas(file: file.path)
    let countries = try atlas.countries(at: .s10m)
    #expect(countries.map(\.code) == ["WW", "EE"])
    #expect(countries.map(\.name) == ["Westland", "Eastland"])
    #expect(countries[1].polygons.first?.contains(at(0.5, 1.5)) == true)
    #expect(countries[0].label == at(0.5, 0.5))
    // A degree square at the equator: 111.195² km on the sphere of 6,371.0088 km.
    #expect(abs(countries[0].areaKm2 - 12_364) < 2)

    let boundaries = try atlas.boundaries(at: .s10m)
    let borders = boundaries.filter { $0.kind == .border }
    #expect(borders.count == 1)
    #expect(borders.first?.leftCode == "WW" && borders.first?.rightCode == "EE")
    // Westland lies on the left of the way north.
    #expect(borders.first?.points == [at(0, 1), at(0.5, 1), at(1, 1)])
    let coasts = boundaries.filter { $0.kind == .coast }
    #expect(coasts.map(\.leftCode) == ["WW", "EE"])
    #expect(coasts.allSatisfy { $0.points.count == 7 && $0.rightCode == nil })
    // The rest of the map is still there.
    #expect(try !atlas.lakes(at: .s50m).isEmpty)
    #expect(try !atlas.seas().isEmpty)
    #expect(atlas.isOwn)
  }

  @Test("Edges are cut to half a degree, straight in longitude and latitude")
  func split() throws {
    let file = try ScratchFile(
      collection(feature("Wide", "[[[0,49],[10,49],[10,60],[0,50],[0,49]]]")))
    let ring = try #require(
      try Atlas(file: file.path).countries(at: .s110m).first?.polygons.first?.rings.first)
    for (a, b) in zip(ring.points, ring.points.dropFirst() + ring.points.prefix(1)) {
      #expect(abs(a.latitude - b.latitude) <= 0.5 && abs(a.longitude - b.longitude) <= 0.5)
    }
    #expect(ring.points.contains(at(49, 5)))
    #expect(ring.points.contains { abs($0.latitude - 55) < 0.3 && abs($0.longitude - 5) < 0.3 })
  }

  @Test("A country over the antimeridian is joined, and its cut is no coast")
  func antimeridian() throws {
    let file = try ScratchFile(
      """
      {"type":"Feature","properties":{"name":"Fiji"},"geometry":{"type":"MultiPolygon",
      "coordinates":[[[[179,-18],[180,-18],[180,-16],[179,-16],[179,-18]]],
      [[[-180,-18],[-179,-18],[-179,-16],[-180,-16],[-180,-18]]]]}}
      """)
    let atlas = try Atlas(file: file.path)
    let fiji = try #require(try atlas.countries(at: .s50m).first)
    #expect(fiji.code == "FJ")  // found by its name
    #expect(fiji.polygons.count == 1)
    #expect(fiji.polygons.first?.contains(at(-17, 180)) == true)
    let boundaries = try atlas.boundaries(at: .s50m)
    #expect(boundaries.count == 2)
    #expect(boundaries.allSatisfy { $0.kind == .coast && abs($0.points[0].longitude) == 180 })
  }

  @Test("Faults are all reported, with their lines")
  func severalFaults() throws {
    let found = try faults(
      collection(
        feature("", "[[[0,0],[1,0],[1,1],[0,0]]]"),
        feature("Far", "[[[0,0],[1,0],[1,95],[0,0]]]"),
        feature("Thin", "[[[0,0],[1,0],[0,0]]]"),
        "{\"type\":\"Feature\",\"properties\":{\"name\":\"Spot\"},\"geometry\":"
          + "{\"type\":\"Point\",\"coordinates\":[1,2]}}"))
    #expect(
      found.map(\.message) == [
        "a feature has no name",
        "“Far” has a position out of range: longitude 1.0, latitude 95.0",
        "“Thin” has a ring of fewer than four positions",
        "“Spot” is a Point, not a polygon",
      ])
    #expect(found.map { $0.location?.line } == [2, 5, 7, 8])
    #expect(found[1].location?.column == 59)
  }

  @Test(
    "Texts that are no atlas",
    arguments: [
      ("", "the atlas is neither a GeoPackage nor GeoJSON"),
      ("name,geometry", "the atlas is neither a GeoPackage nor GeoJSON"),
      ("{", "the GeoJSON cannot be read: a key in quotation marks should stand here"),
      (
        "{\"type\": \"FeatureCollection\", \"features\": [}",
        "the GeoJSON cannot be read: this is no JSON value"
      ),
      ("{\"type\":\"FeatureCollection\",\"features\":[]}", "the file holds no polygons"),
      ("{\"type\":\"FeatureCollection\"}", "the collection has no list of features"),
      ("{\"type\":\"Topology\"}", "the file is no collection of features"),
      (
        "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"}]}",
        "a feature has no geometry"
      ),
      (
        "{\"a\": " + String(repeating: "[", count: 100_000),
        "the GeoJSON cannot be read: it is nested too deeply"
      ),
      (
        "{\"type\":\"FeatureCollection\",\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},\"features\":[]}",
        "the coordinates are in “urn:ogc:def:crs:EPSG::3857”, not in longitude and latitude"
      ),
      (
        "SQLite format 3\0 and nothing more",
        "the GeoPackage cannot be read: file is not a database"
      ),
    ])
  func noAtlas(text: String, message: String) throws {
    #expect(try faults(text).map(\.message) == [message])
  }

  @Test("A fault in the JSON gives line and column")
  func position() throws {
    let found = try faults("{\"type\": \"FeatureCollection\",\n  \"é\" 3}")
    #expect(found.first?.location?.line == 2)
    #expect(found.first?.location?.column == 7)
  }

  @Test("A file that is not there")
  func missing() {
    #expect {
      try Atlas(file: "/nowhere/atlas.gpkg")
    } throws: {
      ($0 as? InputFault)?.kind == .noInput
    }
  }

  @Test("JSON's escapes and numbers")
  func json() throws {
    let text = #"{"a":"\u00e9\n\"\ud83d\ude00","b":[-1.5e2,2],"c":[true,null,1]}"#
    let node = try Array(text.utf8).withUnsafeBytes { try JSONReader.read($0) }
    #expect(node.member("a")?.string == "é\n\"😀")
    guard case .position(-150, 2)? = node.member("b")?.value else {
      Issue.record("a pair of numbers is no position")
      return
    }
    #expect(node.member("c")?.array?.count == 3)
  }
}
