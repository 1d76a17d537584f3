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
  public var polygons: [SphericalPolygon]
  /// What of each polygon's outline is coast; empty where boundaries tell it, as in a user's file.
  public var coasts: [[Coast]] = []
  /// Coasts of land that lies on the antimeridian or round a pole, which no ring's corners tell.
  public var seamCoasts: [SphereLine] = []
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
    self.polygons = polygons
    self.bounds = bounds
  }

  /// Leaves out polygons with their coasts.
  public mutating func keep(where isWanted: (SphericalPolygon) -> Bool) {
    let wanted = polygons.indices.filter { isWanted(polygons[$0]) }
    guard wanted.count < polygons.count else { return }
    if !coasts.isEmpty { coasts = wanted.map { coasts[$0] } }
    polygons = wanted.map { polygons[$0] }
  }
}
