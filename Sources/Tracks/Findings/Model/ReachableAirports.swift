public import Geo

/// Airports at which an aircraft could have stopped over while it was not seen.
public struct ReachableAirports: Sendable, Hashable {
  /// How many with a location indicator of ICAO lie within reach; `nil` where the gap is so long that
  /// counting tells nothing.
  public var count: Int?
  /// Those with the smallest detour; the distance is that detour against the straight way.
  public var nearest: [NearbyPlace]

  public init(count: Int?, nearest: [NearbyPlace]) {
    self.count = count
    self.nearest = nearest
  }
}
