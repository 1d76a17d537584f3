public import Geo

/// The clock of a place: its IANA time zone, and how that is known.
///
/// Offsets are those of the system's time-zone data at the instant asked for, daylight saving
/// included.
public struct PlaceClock: Sendable, Hashable {
  /// Where the zone comes from.
  public enum Basis: Sendable, Hashable {
    /// The gazetteer has it for the place itself.
    case gazetteer
    /// Inferred: the zone of the nearest airport.
    case nearestAirport(code: String, distance: Length)
  }

  /// IANA name, as `America/Caracas`.
  public let zone: String
  public let basis: Basis

  /// How near an airport must be for its zone to stand for a place that has none.
  public static let reach = Length(kilometers: 100)

  /// - Returns: `nil` for a zone that the system's time-zone data does not have.
  public init?(zone: String, basis: Basis = .gazetteer) {
    guard LocalTimeZone.isKnown(zone) else { return nil }
    self.zone = zone
    self.basis = basis
  }

  /// The clock of a place.
  ///
  /// - Parameter nearestAirport: of a point, within a distance.
  /// - Returns: `nil` where neither the place nor an airport within `reach` has a zone.
  public init?(
    of place: Place, nearestAirport: (_ to: Coordinate, _ within: Length) -> NearbyPlace?
  ) {
    if let zone = place.timeZone {
      self.init(zone: zone)
      return
    }
    guard let found = nearestAirport(place.coordinate, Self.reach), let zone = found.place.timeZone
    else { return nil }
    self.init(
      zone: zone,
      basis: .nearestAirport(
        code: found.place.code ?? found.place.name, distance: found.distance))
  }

  public var isInferred: Bool { basis != .gazetteer }

  /// Seconds by which local time is ahead of UTC.
  ///
  /// - Parameter unixSeconds: since 1970-01-01T00:00Z.
  public func offset(at unixSeconds: Double) -> Int {
    LocalTimeZone.offset(inZone: zone, at: unixSeconds) ?? 0
  }

  /// The date that the calendar shows here at an instant.
  public func day(at unixSeconds: Double) -> CalendarDay {
    CalendarDay(containing: unixSeconds, offset: offset(at: unixSeconds))
  }

  /// The instants at which the calendar shows a day here, first and last whole second; `nil` for a
  /// day that was left out, as 30 December 2011 in Samoa.
  public func instants(of day: CalendarDay) -> ClosedRange<Double>? {
    LocalTimeZone.instants(ofDay: day, inZone: zone)
  }
}

extension CalendarDay {
  /// The date at an instant for an offset from UTC in seconds.
  public init(containing unixSeconds: Double, offset: Int) {
    self.init(daysSince1970: Int(((unixSeconds + Double(offset)) / 86_400).rounded(.down)))
  }
}

extension Gazetteer {
  /// The clock of a place: its own zone, or that of the nearest airport within 100 km; `nil` where
  /// there is neither, as at sea.
  public func clock(of place: Place) -> PlaceClock? {
    PlaceClock(of: place) { point, reach in
      (try? nearest(to: point, within: reach, limit: 1, kinds: [.airport]))?.first
    }
  }
}
