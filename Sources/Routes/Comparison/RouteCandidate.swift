public import Geo

/// A way from one place to another that is compared with others.
public struct RouteCandidate: Sendable, Hashable {
  public var name: String
  public var stops: [Stop]
  public var legs: [Leg]

  public init(name: String, stops: [Stop], legs: [Leg]) {
    self.name = name
    self.stops = stops
    self.legs = legs
  }

  /// A flight's route, named by its stops unless otherwise.
  public init(_ flight: PlannedFlight, name: String? = nil) {
    self.init(
      name: name ?? Self.name(of: flight.stops), stops: flight.stops, legs: flight.legs)
  }

  public init(_ route: AlternativeRoute) {
    self.init(name: route.name, stops: route.stops, legs: route.legs)
  }

  /// Of all legs.
  public var distance: Length { legs.reduce(Length(meters: 0)) { $0 + $1.distance } }

  /// `UUMU–(LPLA)–SVMI`, waypoints in brackets.
  public static func name(of stops: [Stop], _ wording: Wording = .english) -> String {
    stops.map { stop in
      let name = stop.place.code ?? wording.name(stop)
      return stop.isWaypoint ? "(\(name))" : name
    }.joined(separator: "–")
  }
}
