public import Diagnostics

/// The map's ground: countries, their boundaries, lakes, state lines and seas.
///
/// Reads the GeoPackage that is part of the program; a user's file may take the place of its
/// countries. Not `Sendable`: use one for each task. Reading a layer of 60,000 corners takes a few
/// milliseconds.
public final class Atlas {
  let database: SQLiteDatabase
  let own: OwnAtlas?

  /// Opens the atlas that is part of the program.
  ///
  /// - Throws: `GeoDataError` where the program was built with broken data.
  public init() throws(GeoDataError) {
    database = try SQLiteDatabase(.atlas)
    own = nil
  }

  /// Opens the atlas with countries from a user's GeoPackage or GeoJSON file.
  ///
  /// The file holds polygons or multipolygons in longitude and latitude on WGS 84, each with a
  /// `name`, and a `code` if it has one. Borders are told from coasts by what two countries share.
  /// - Throws: `InputFault` where the file is not there, cannot be read or holds something else.
  public init(file path: String) throws(InputFault) {
    do throws(GeoDataError) {
      database = try SQLiteDatabase(.atlas)
    } catch {
      throw InputFault(.readFault, [Diagnostic(.error, error.description)])
    }
    let database = database
    own = try OwnAtlas(file: path) { name in try? Self.code(named: name, in: database) }
  }

  /// Whether the countries come from a user's file.
  public var isOwn: Bool { own != nil }

  /// The scales there are, coarsest first.
  public func scales() throws(GeoDataError) -> [AtlasScaleInfo] {
    try AtlasRows.scales { () throws(GeoDataError) in
      let query = try database.query(
        "SELECT scale, tolerance_degrees, vertex_count FROM scales ORDER BY vertex_count")
      var scales: [AtlasScaleInfo] = []
      while try query.next() {
        guard let scale = query.text(0).flatMap(AtlasScale.init) else { continue }
        scales.append(
          AtlasScaleInfo(
            scale: scale, tolerance: Angle(degrees: query.double(1) ?? 0),
            vertexCount: query.int(2) ?? 0))
      }
      return scales
    }
  }

  /// Every country, without artificial edges: what crosses the antimeridian is one piece, and
  /// Antarctica is one ring round the pole.
  ///
  /// - Parameters:
  ///   - area: countries outside of it may come without their land; `nil` reads all.
  ///   - prepare: done with a country when it is read, and not again by other maps of the process that
  ///     begin together: what they all would work out.
  public func countries(
    at scale: AtlasScale, in area: GeoBounds? = nil, prepare: (Country) -> Void = { _ in }
  ) throws(GeoDataError) -> [Country] {
    try countries(at: scale, where: { Self.meets(area, $0) }, prepare: prepare)
  }

  /// The countries, with the land of those whose boxes pass.
  func countries(
    at scale: AtlasScale, where isWanted: (GeoBounds?) -> Bool,
    prepare: (Country) -> Void = { _ in }
  ) throws(GeoDataError) -> [Country] {
    if let own { return own.countries }
    let table = try table("countries", at: scale)
    let rows = try countryRows(table)
    let wanted = rows.indices.filter { isWanted(rows[$0].envelope) }
    let read = try ShapeCaches.lands.layer(table).values(of: wanted) {
      (index) throws(GeoDataError) in
      guard let land = try self.land(rows[index], table, scale) else { return nil }
      prepare(rows[index].country.with(land))
      return land
    }
    var countries = rows.map(\.country)
    for (index, land) in zip(wanted, read) {
      if let land { countries[index].take(land) }
    }
    return countries
  }

  /// A country's land; `nil` without any.
  private func land(
    _ row: CountryRow, _ table: String, _ scale: AtlasScale
  ) throws(GeoDataError) -> Land? {
    guard let polygons = try polygons(table, row: row.fid),
      var shape = CountryShape(polygons)
    else { return nil }
    try shape.set(coasts: stretches(scale)[row.fid] ?? [], of: polygons)
    return Land(
      shape.polygons, bounds: shape.bounds, coasts: shape.coasts, seamCoasts: shape.seamCoasts)
  }

  /// All countries of a layer, without their land.
  func countryRows(_ table: String) throws(GeoDataError) -> [CountryRow] {
    try AtlasRows.countries(table) { () throws(GeoDataError) in
      let query = try database.query(
        """
        SELECT geom, code, a3, name, status, label_longitude, label_latitude, label_rank, area_km2,
        fid FROM \(table) ORDER BY fid
        """)
      var rows: [CountryRow] = []
      while try query.next() {
        guard let fid = query.int(9), let envelope = try envelope(query.bytes(0)) else { continue }
        let country = Country(
          code: query.text(1) ?? "", a3: query.text(2) ?? "", name: query.text(3) ?? "",
          status: query.text(4) ?? "", label: Self.coordinate(query.double(6), query.double(5)),
          labelRank: query.int(7) ?? 9, areaKm2: query.double(8) ?? 0, polygons: [],
          bounds: envelope)
        rows.append(CountryRow(fid: fid, envelope: envelope, country: country))
      }
      return rows
    }
  }

  /// Lakes, at the nearest scale that has them.
  public func lakes(
    at scale: AtlasScale, in area: GeoBounds? = nil
  ) throws(GeoDataError) -> [SphericalPolygon] {
    let table = try table("lakes", at: scale)
    let rows = try shapeRows(table).filter { Self.meets(area, $0.envelope) }
    let lakes = try ShapeCaches.lakes.layer(table).values(of: rows.map(\.fid)) {
      (fid) throws(GeoDataError) in
      try polygons(table, row: fid).flatMap(CountryShape.init)?.polygons
    }
    return lakes.flatMap { $0 ?? [] }
  }

  /// Lines between the states and provinces of federations and large countries; none at the
  /// coarsest scale.
  public func stateLines(
    at scale: AtlasScale, in area: GeoBounds? = nil
  ) throws(GeoDataError) -> [StateLine] {
    guard scale != .s110m else { return [] }
    let query = try database.query(
      "SELECT geom, country FROM \(try table("states", at: scale)) ORDER BY fid")
    var all: [StateLine] = []
    while try query.next() {
      guard Self.meets(area, try envelope(query.bytes(0))) else { continue }
      let country = query.text(1) ?? ""
      all += try lines(query.bytes(0)).map { StateLine(country: country, points: $0) }
    }
    return all
  }

  /// The names of seas and oceans, the first to be shown first.
  public func seas() throws(GeoDataError) -> [Sea] {
    try AtlasRows.seas { () throws(GeoDataError) in
      let query = try database.query(
        "SELECT geom, name, kind, rank, width_degrees FROM seas ORDER BY rank, fid")
      var seas: [Sea] = []
      while try query.next() {
        let label = try read(query.bytes(0)) { blob throws(GeometryBlob.Fault) in try blob.point() }
        seas.append(
          Sea(
            name: query.text(1) ?? "", kind: query.text(2) ?? "", label: label,
            rank: query.int(3) ?? 9, width: Angle(degrees: query.double(4) ?? 0)))
      }
      return seas
    }
  }

  /// Country names in a language (an ISO 639 code such as `es`), by country code.
  public func names(language: String) throws(GeoDataError) -> [String: String] {
    let query = try database.query("SELECT code, name FROM country_names WHERE language = ?1")
    query.bind(language, at: 1)
    var names: [String: String] = [:]
    while try query.next() {
      if let code = query.text(0), let name = query.text(1) { names[code] = name }
    }
    return names
  }

  /// The languages in which countries have names, in alphabetical order.
  public func languages() throws(GeoDataError) -> [String] {
    let query = try database.query(
      "SELECT DISTINCT language FROM country_names ORDER BY language")
    var languages: [String] = []
    while try query.next() { if let tag = query.text(0) { languages.append(tag) } }
    return languages
  }

  /// The code of the country that bears a name in some language.
  private static func code(
    named name: String, in database: SQLiteDatabase
  ) throws(GeoDataError) -> String? {
    let query = try database.query(
      "SELECT code FROM country_names WHERE name = ?1 COLLATE NOCASE ORDER BY language <> 'en'")
    query.bind(name, at: 1)
    return try query.next() ? query.text(0) : nil
  }

  private static func coordinate(_ latitude: Double?, _ longitude: Double?) -> Coordinate? {
    guard let latitude, let longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  /// The table of a layer at the scale, or at the nearest there is.
  func table(_ layer: String, at scale: AtlasScale) throws(GeoDataError) -> String {
    let tables = try AtlasRows.tables { () throws(GeoDataError) in try database.tables() }
    for scale in scale.nearest {
      let name = "\(layer)_\(scale.rawValue)"
      if tables.contains(name) { return name }
    }
    throw GeoDataError("the atlas has no layer “\(layer)”")
  }

  /// Whether something may lie in an area.
  static func meets(_ area: GeoBounds?, _ envelope: GeoBounds?) -> Bool {
    guard let area, let envelope else { return true }
    return area.meets(envelope)
  }

  /// The box round a geometry, as stored.
  func envelope(_ bytes: UnsafeRawBufferPointer) throws(GeoDataError) -> GeoBounds? {
    try read(bytes) { blob in blob.envelope }
  }

  /// The rows of a layer with the boxes round them, in the layer's order.
  func shapeRows(_ table: String) throws(GeoDataError) -> [ShapeRow] {
    try AtlasRows.shapes(table) { () throws(GeoDataError) in
      let query = try database.query("SELECT geom, fid FROM \(table) ORDER BY fid")
      var rows: [ShapeRow] = []
      while try query.next() {
        guard let fid = query.int(1) else { continue }
        rows.append(ShapeRow(fid: fid, envelope: try envelope(query.bytes(0))))
      }
      return rows
    }
  }

  /// The polygons of a row as they are stored.
  private func polygons(
    _ table: String, row: Int
  ) throws(GeoDataError) -> [[[Coordinate]]]? {
    guard let query = try geometry(table, row: row) else { return nil }
    return try read(query.bytes(0)) { blob throws(GeometryBlob.Fault) in try blob.polygons() }
  }

  /// A query that stands on a row, its geometry in column 0 until the next call; `nil` without it.
  func geometry(_ table: String, row: Int) throws(GeoDataError) -> SQLiteQuery? {
    let query = try database.query("SELECT geom FROM \(table) WHERE fid = ?1")
    query.bind(row, at: 1)
    return try query.next() ? query : nil
  }

  func lines(_ bytes: UnsafeRawBufferPointer) throws(GeoDataError) -> [[Coordinate]] {
    try read(bytes) { blob throws(GeometryBlob.Fault) in try blob.lines() }
  }

  func read<Value>(
    _ bytes: UnsafeRawBufferPointer,
    _ body: (inout GeometryBlob) throws(GeometryBlob.Fault) -> Value
  ) throws(GeoDataError) -> Value {
    do throws(GeometryBlob.Fault) {
      var blob = try GeometryBlob(bytes)
      return try body(&blob)
    } catch {
      throw GeoDataError("the atlas: \(error.reason)")
    }
  }
}
