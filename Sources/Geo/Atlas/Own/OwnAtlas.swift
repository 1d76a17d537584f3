internal import Diagnostics

/// Countries from a user's file, with the boundaries that follow from their edges.
struct OwnAtlas {
  var countries: [Country]
  var boundaries: [Boundary]

  /// Reads a GeoPackage or GeoJSON file; `codes` finds the code of a country that has none.
  init(file path: String, codes: (String) -> String?) throws(InputFault) {
    let features = try Self.features(path)
    var countries: [Country] = []
    var stored: [[[StoredRing]]] = []
    for feature in features {
      guard let shape = CountryShape(feature.polygons) else { continue }
      let code = feature.code.flatMap { $0.isEmpty ? nil : $0 } ?? codes(feature.name) ?? ""
      let polygons = shape.polygons.map { polygon in
        SphericalPolygon(
          rings: polygon.rings.map { GeoRing(points: EdgeSplit.split(ring: $0.points)) })
      }
      countries.append(
        Country(
          code: code, a3: "", name: feature.name, status: "country",
          label: ShapeMeasure.label(shape.stored), labelRank: 3,
          areaKm2: ShapeMeasure.areaKm2(shape.stored), polygons: polygons, bounds: shape.bounds))
      stored.append(shape.stored)
    }
    guard !countries.isEmpty else {
      throw InputFault(
        .data,
        [
          Diagnostic(
            .error, "the file holds no polygons", at: FileLocation(file: path),
            hint: "an atlas holds polygons or multipolygons, each with a “name”")
        ])
    }
    self.countries = countries
    boundaries = SharedEdges(stored).boundaries(codes: countries.map(\.code))
  }

  private static func features(_ path: String) throws(InputFault) -> [OwnFeature] {
    let magic = "SQLite format 3\0".utf8
    if try InputFile.read(path, upTo: magic.count).starts(with: magic) {
      return try GeoPackageFile.features(path: path)
    }
    let bytes = try InputFile.read(path)
    let first = bytes.first { !" \n\r\t".utf8.contains($0) && ![0xEF, 0xBB, 0xBF].contains($0) }
    guard first == UInt8(ascii: "{") else {
      throw InputFault(
        .data,
        [
          Diagnostic(
            .error, "the atlas is neither a GeoPackage nor GeoJSON", at: FileLocation(file: path))
        ])
    }
    let result = bytes.withUnsafeBytes { buffer in
      Result { () throws(InputFault) in try GeoJSONFile.features(of: buffer, path: path) }
    }
    return try result.get()
  }
}
