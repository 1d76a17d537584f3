public import Geo

/// Finds airports, for stops that are worked out.
public protocol AirportFinder {
  /// Airports near a point, nearest first.
  func airports(near point: Coordinate, within: Length, limit: Int) -> [Place]
}

extension Gazetteer: AirportFinder {
  /// Of the gazetteer; none where it cannot be read.
  public func airports(near point: Coordinate, within: Length, limit: Int) -> [Place] {
    ((try? nearest(to: point, within: within, limit: limit, kinds: [.airport])) ?? [])
      .map(\.place)
  }
}
