/// A line between two states or provinces of one country.
public struct StateLine: Sendable, Hashable {
  /// Code of the country.
  public var country: String
  public var points: [Coordinate]

  public init(country: String, points: [Coordinate]) {
    self.country = country
    self.points = points
  }
}
