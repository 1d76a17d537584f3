public import Geo

/// Stops for fuel that would make a flight possible: worked out, not reported.
public struct TechnicalStops: Sendable, Hashable {
  /// In the order of the flight.
  public var stops: [Place]
  /// From the origin by way of the stops to the destination; one more than the stops.
  public var distances: [Length]
  /// What the stops add to the way without them.
  public var detour: Length
  /// The longest way between landings that was allowed.
  public var longestLeg: Length

  public init(stops: [Place], distances: [Length], detour: Length, longestLeg: Length) {
    self.stops = stops
    self.distances = distances
    self.detour = detour
    self.longestLeg = longestLeg
  }

  /// More stops than this are no flight that anybody plans.
  public static let mostStops = 6
  /// How far off the shortest way they are looked for.
  private static let widths = [300.0, 1000, 2000].map { Length(kilometers: $0) }
  /// The runways that are asked for, longer ones first: an assumption.
  public static let runways = [3000.0, 2400].map { Length(meters: $0) }

  /// The fewest stops between two points with no leg longer than `longestLeg`, and among those the
  /// shortest way; `nil` where no more than `mostStops` do not suffice, or none is needed.
  ///
  /// Airports count that have an ICAO and an IATA code and a runway of 3,000 m, and those of 2,400 m
  /// only where they save a stop. Whether one would take the aircraft, or the country allow it, is not
  /// known. The search keeps within 300 km of the shortest way and, while more could save a stop,
  /// within 1,000 and 2,000 km; in a crowd of airports it looks at one of each area.
  public static func propose(
    from origin: Coordinate, to destination: Coordinate, longestLeg: Length,
    airports: some AirportFinder
  ) -> TechnicalStops? {
    let direct = Geodesic.inverse(from: origin, to: destination).distance
    guard longestLeg.meters > 0, direct > longestLeg,  // not a number is neither
      direct.meters / longestLeg.meters <= Double(mostStops + 1)
    else { return nil }
    let fewest = Int((direct.meters / longestLeg.meters).rounded(.up)) - 1
    var best: [Place]?
    var near: [[Place]] = []
    search: for runway in runways {
      for (index, width) in widths.enumerated() {
        if near.count <= index {
          near.append(airports.airports(along: origin, to: destination, near: width))
        }
        let search = StopSearch(
          origin: origin, destination: destination,
          candidates: StopCandidates(of: near[index], runway: runway, airports: airports).places,
          longestLeg: longestLeg)
        if let found = search.best(), found.count < best?.count ?? .max { best = found }
        if let best, best.count <= fewest { break search }
      }
    }
    guard let stops = best else { return nil }
    let points = [origin] + stops.map(\.coordinate) + [destination]
    let distances = zip(points, points.dropFirst()).map {
      Geodesic.inverse(from: $0, to: $1).distance
    }
    let total = distances.reduce(0) { $0 + $1.meters }
    return TechnicalStops(
      stops: stops, distances: distances, detour: Length(meters: total - direct.meters),
      longestLeg: longestLeg)
  }

  /// For a leg longer than the range that sources bear out for the load; `nil` for any other, for a
  /// load beyond what the type lifts, and where no figure says how far it flies.
  ///
  /// The legs between stops keep reserves by the least favourable range figure. On a leg with
  /// waypoints none is proposed: it would lie on the direct way, which the flight did not take.
  public static func propose(
    for leg: LegFeasibility, airports: some AirportFinder
  ) -> TechnicalStops? {
    let fallback = leg.range.band == .implausible ? leg.range.longest : nil
    guard leg.leg.waypoints.isEmpty, leg.payload.verdict != .exceeds,
      let range = leg.range.shortest ?? fallback
    else { return nil }
    return propose(
      from: leg.leg.origin.place.coordinate, to: leg.leg.destination.place.coordinate,
      longestLeg: leg.range.reserve.usable(of: range), airports: airports)
  }
}
