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
  private static let widths = [300.0, 1000, 2000].map { Length(kilometers: $0) }

  /// The fewest stops between two points with no leg longer than `longestLeg`, and among those the
  /// shortest way; `nil` where no more than `mostStops` do not suffice, or none is needed.
  ///
  /// Only airports with an ICAO and an IATA code count, because those are the ones that airlines
  /// use, and one that calls itself international counts as 100 km nearer: the gazetteer has no
  /// lengths of runways. The search looks at the best few airports round points of the shortest way
  /// every 200 km or so, within 300 km of it and, while more could save a stop, within 1,000 and
  /// 2,000 km. Whether an airport would take the aircraft, or the country allow it, is not known.
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
    for width in widths {
      let candidates = StopCandidates(
        from: origin, to: destination, within: width, airports: airports)
      let search = StopSearch(
        origin: origin, destination: destination, candidates: candidates.places,
        longestLeg: longestLeg)
      if let found = search.best(), found.count < best?.count ?? .max { best = found }
      if let best, best.count <= fewest { break }
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

  /// For a leg that the aircraft could not or might not fly without a stop; `nil` for any other, and
  /// where no range figure says how far it flies.
  ///
  /// The legs between stops keep reserves by the least favourable range figure.
  public static func propose(
    for leg: LegFeasibility, airports: some AirportFinder
  ) -> TechnicalStops? {
    guard leg.range.band == .marginal || leg.range.band == .implausible,
      let range = leg.range.shortest ?? leg.range.longest
    else { return nil }
    return propose(
      from: leg.leg.origin.place.coordinate, to: leg.leg.destination.place.coordinate,
      longestLeg: leg.range.reserve.usable(of: range), airports: airports)
  }
}
