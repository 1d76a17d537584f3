/// An airport near a leg.
public struct AirportAlong: Sendable, Hashable {
  public var airport: Place
  /// From the nearest point of the leg to the airport, along the geodesic.
  public var offTrack: Length
  /// From the leg's origin along the leg to that point.
  public var alongTrack: Length
  /// The point of the leg that is nearest to the airport.
  public var nearestPoint: Coordinate

  public init(
    airport: Place, offTrack: Length, alongTrack: Length, nearestPoint: Coordinate
  ) {
    self.airport = airport
    self.offTrack = offTrack
    self.alongTrack = alongTrack
    self.nearestPoint = nearestPoint
  }
}

/// The airports near a leg, in the order in which it passes them.
public struct AirportsAlong: Sendable, Hashable {
  public var airports: [AirportAlong]
  /// Fields as near that have no ICAO code.
  public var withoutCode: Int
  /// Airports as near that the limit left out.
  public var beyondLimit: Int

  public init(airports: [AirportAlong], withoutCode: Int, beyondLimit: Int) {
    self.airports = airports
    self.withoutCode = withoutCode
    self.beyondLimit = beyondLimit
  }
}
