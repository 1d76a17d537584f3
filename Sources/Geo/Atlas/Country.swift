/// A country's land at one scale.
public struct Country: Sendable, Hashable {
  /// ISO 3166-1 alpha-2 code, or the atlas's own where ISO has none; may be empty in a user's file.
  public var code: String
  /// ISO 3166-1 alpha-3 code, likewise.
  public var a3: String
  public var name: String
  /// What the land is held to be: `sovereign`, `dependency`, `disputed` and the like.
  public var status: String
  /// Where the name stands best.
  public var label: Coordinate?
  /// How early the name is shown: 1 first.
  public var labelRank: Int
  public var areaKm2: Double
  /// The pieces of its land, joined over the antimeridian and round the pole.
  public var polygons: [SphericalPolygon] { land.polygons }
  /// What of each polygon's outline is coast; empty where boundaries tell it, as in a user's file.
  public var coasts: [[Coast]] { land.coasts }
  /// Coasts of land that lies on the antimeridian or round a pole, which no ring's corners tell.
  public var seamCoasts: [SphereLine] { land.seamCoasts }
  /// What maps ask of each polygon's outer ring; `nil` without corners.
  public var outlines: [Outline?] { land.outlines }
  private var land: Land
  public var bounds: GeoBounds

  public init(
    code: String, a3: String, name: String, status: String, label: Coordinate?, labelRank: Int,
    areaKm2: Double, polygons: [SphericalPolygon], bounds: GeoBounds
  ) {
    self.code = code
    self.a3 = a3
    self.name = name
    self.status = status
    self.label = label
    self.labelRank = labelRank
    self.areaKm2 = areaKm2
    land = Land(polygons, bounds: bounds)
    self.bounds = bounds
  }

  /// The same country with that land.
  func with(_ land: Land) -> Country {
    var country = self
    country.take(land)
    return country
  }

  mutating func take(_ land: Land) {
    self.land = land
    bounds = land.bounds
  }

  /// The pieces of its land that a point lies on.
  public func polygons(holding point: Coordinate) -> [SphericalPolygon] {
    guard bounds.contains(point) else { return [] }
    let vector = UnitVector(point)
    return zip(polygons, outlines).compactMap { polygon, outline in
      // The inside of what does not run round the globe lies in its box.
      if let outline, !outline.cap.holds(vector) { return nil }
      return polygon.contains(point) ? polygon : nil
    }
  }
}
