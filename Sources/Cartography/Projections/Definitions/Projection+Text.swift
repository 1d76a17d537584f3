extension Projection {
  /// Longer definitions are no use to anybody.
  static let longestText = 400

  /// The projection that a user's text stands for: a name of the table, a definition in PROJ's terms
  /// (`+proj=laea +lat_0=52 +lon_0=10`), or a code of a reference system (`EPSG:3035`).
  ///
  /// Maps are drawn on the sphere: what a definition says of ellipsoid, datum, units, scale and false
  /// origin is passed over, which changes a shape by 0.3 % at most. Only a code opens PROJ's
  /// database.
  /// - Throws: `ProjectionFault` for a text that stands for none, or for one that cannot be drawn.
  public init(text: String) throws(ProjectionFault) {
    guard text.utf8.count <= Self.longestText else {
      throw ProjectionFault(
        message: "the projection is written with more than \(Self.longestText) characters")
    }
    if let row = Self.named(text) {
      self = row
    } else if let code = SystemCode(text) {
      self = try Self.of(code)
    } else if text.contains("+proj") || text.hasPrefix("proj=") || text.hasPrefix("+") {
      self = try Self.of(PROJDefinition(text), name: text)
    } else {
      throw ProjectionFault(
        message: "there is no projection “\(text)”",
        hint: "'flightplot projections' lists them; +proj=… and EPSG:… are taken too")
    }
  }

  /// Whether a text is meant for a definition or code rather than a name.
  public static func isDefinition(_ text: String) -> Bool {
    SystemCode(text) != nil || text.contains("proj=") || text.hasPrefix("+")
  }
}
