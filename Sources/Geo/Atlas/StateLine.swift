/// A line between two states or provinces of one country.
public struct StateLine: Sendable, Hashable {
  /// Code of the country.
  public let country: String
  public let line: SphereLine

  public init(country: String, points: [Coordinate]) {
    self.country = country
    line = SphereLine(kept: points, closed: false)
  }
}
