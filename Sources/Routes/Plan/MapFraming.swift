public import Geo

/// What part of the Earth a map shows, where somebody has decided it; `nil` leaves it to the program.
public struct MapFraming: Sendable, Hashable {
  /// The coordinate in the middle of the map, and the centre of its projection.
  public var center: Coordinate?
  /// What the map has to hold, in place of the routes.
  public var extent: GeoBounds?
  /// How many times larger than what fits.
  public var zoom: Double

  public init(center: Coordinate? = nil, extent: GeoBounds? = nil, zoom: Double = 1) {
    self.center = center
    self.extent = extent
    self.zoom = zoom
  }

  /// The whole choice left to the program.
  public static let automatic = MapFraming()
}
