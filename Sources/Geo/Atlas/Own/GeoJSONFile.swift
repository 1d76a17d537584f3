internal import Diagnostics

/// Reads countries from GeoJSON (RFC 7946), collecting every fault.
struct GeoJSONFile {
  private let path: String
  private let bytes: UnsafeRawBufferPointer
  private var faults: [Diagnostic] = []

  /// Reads the features of a file.
  static func features(
    of bytes: UnsafeRawBufferPointer, path: String
  ) throws(InputFault) -> [OwnFeature] {
    var file = GeoJSONFile(path: path, bytes: bytes)
    let features = file.features()
    guard file.faults.isEmpty else { throw InputFault(.data, Array(file.faults.prefix(20))) }
    return features
  }

  private init(path: String, bytes: UnsafeRawBufferPointer) {
    self.path = path
    self.bytes = bytes
  }

  private mutating func features() -> [OwnFeature] {
    let root: JSONNode
    do throws(JSONReader.Fault) {
      root = try JSONReader.read(bytes)
    } catch {
      report("the GeoJSON cannot be read: \(error.reason)", at: error.offset)
      return []
    }
    checkSystem(root)
    switch root.member("type")?.string {
    case "FeatureCollection":
      guard let nodes = root.member("features")?.array else {
        report("the collection has no list of features", at: root.offset)
        return []
      }
      return nodes.compactMap { feature($0) }
    case "Feature": return [feature(root)].compactMap { $0 }
    default:
      report(
        "the file is no collection of features", at: root.offset,
        hint: "a GeoJSON FeatureCollection, each feature with a property “name”")
      return []
    }
  }

  /// Before RFC 7946 a file could name another reference system.
  private mutating func checkSystem(_ root: JSONNode) {
    guard let node = root.member("crs"), let name = node.member("properties")?.member("name"),
      let text = name.string
    else { return }
    if !["CRS84", "4326", "4979"].contains(where: { text.hasSuffix($0) }) {
      report(
        "the coordinates are in “\(text)”, not in longitude and latitude", at: name.offset,
        hint: "convert the file to WGS 84 (EPSG:4326)")
    }
  }

  private mutating func feature(_ node: JSONNode) -> OwnFeature? {
    guard let geometry = node.member("geometry") else {
      report("a feature has no geometry", at: node.offset)
      return nil
    }
    if case .null = geometry.value { return nil }
    let properties = node.member("properties")
    guard let name = properties?.member("name")?.string, !name.isEmpty else {
      report(
        "a feature has no name", at: node.offset, hint: "give each a property “name” with a text")
      return nil
    }
    let code = properties?.member("code")?.string
    let coordinates = geometry.member("coordinates")
    let polygons: [JSONNode]?
    switch geometry.member("type")?.string {
    case "Polygon": polygons = coordinates.map { [$0] }
    case "MultiPolygon": polygons = coordinates?.array
    case let type:
      report(
        "“\(name)” is a \(type ?? "geometry without type"), not a polygon", at: geometry.offset,
        hint: "an atlas holds polygons and multipolygons only")
      return nil
    }
    guard let polygons else {
      report("“\(name)” has no coordinates", at: geometry.offset)
      return nil
    }
    let read = polygons.map { polygon in (polygon.array ?? []).map { ring($0, of: name) } }
    return OwnFeature(name: name, code: code, polygons: read)
  }

  private mutating func ring(_ node: JSONNode, of name: String) -> [Coordinate] {
    var points: [Coordinate] = []
    for position in node.array ?? [] {
      guard case .position(let longitude, let latitude) = position.value else {
        report("“\(name)” has something else where a position should be", at: position.offset)
        return []
      }
      guard abs(longitude) <= 180, abs(latitude) <= 90 else {
        report(
          "“\(name)” has a position out of range: longitude \(longitude), latitude \(latitude)",
          at: position.offset, hint: "longitude comes first, −180 to 180, then latitude")
        return []
      }
      points.append(Coordinate(latitude: latitude, longitude: longitude))
    }
    if points.count < 4 {
      report("“\(name)” has a ring of fewer than four positions", at: node.offset)
    }
    return points
  }

  private mutating func report(_ message: String, at offset: Int, hint: String? = nil) {
    guard faults.count < 20 else { return }
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    // Continuation bytes of UTF-8 begin no character.
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    faults.append(
      Diagnostic(
        .error, message, at: FileLocation(file: path, line: line, column: column), hint: hint))
  }
}
