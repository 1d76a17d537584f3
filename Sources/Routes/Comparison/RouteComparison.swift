public import Geo

/// Routes between the same two places, each against the direct way, which is the geodesic of WGS 84
/// from the first stop to the last, and against one another.
public struct RouteComparison: Sendable, Hashable {
  /// The direct way.
  public struct Direct: Sendable, Hashable {
    public var origin: Stop
    public var destination: Stop
    public var distance: Length
    /// What lies under it, each ground once, in the order in which it is first met.
    public var totals: [OverflightTotal]
  }

  /// One of the routes.
  public struct Variant: Sendable, Hashable {
    public var name: String
    public var stops: [Stop]
    public var distance: Length
    /// How much longer than the direct way.
    public var detour: Length
    /// The detour as a part of the direct way: 0.351 is 35.1 %. `nil` for a route that ends where it
    /// begins, which has no direct way.
    public var detourShare: Double?
    /// What lies under it, each ground once, in the order in which it is first met.
    public var totals: [OverflightTotal]
    /// Land under the direct way that this route does not fly over, with the direct way's lengths.
    public var avoided: [OverflightTotal]
    /// Land under this route that the direct way does not fly over.
    public var crossedInstead: [OverflightTotal]
    /// Land under this route and under none of the others that it is compared with; empty where
    /// there are none.
    public var onlyHere: [OverflightTotal]
  }

  public var direct: Direct
  public var variants: [Variant]

  /// Compares routes that have their ends in common; `nil` of none, or of one without stops.
  ///
  /// Where sources differ on a stop, its first version counts. What the routes fly over is as exact
  /// as `Overflight`; an area that a route only touches for less than 100 m does not count.
  public init?(_ candidates: [RouteCandidate], overflight: Overflight) {
    guard let first = candidates.first?.stops.first, let last = candidates.first?.stops.last else {
      return nil
    }
    let directLeg = Leg(from: first, to: last)
    let isRound = directLeg.isStanding
    let under = isRound ? [] : overflight.segments(of: directLeg).totals()
    direct = Direct(
      origin: first, destination: last, distance: directLeg.distance, totals: under)
    let totals = candidates.map { candidate in
      Self.totals(of: candidate, overflight: overflight)
    }
    variants = candidates.indices.map { index in
      let candidate = candidates[index]
      let own = totals[index]
      let others = totals.indices.filter { $0 != index }.flatMap { totals[$0] }
      let detour = candidate.distance.meters - directLeg.distance.meters
      return Variant(
        name: candidate.name, stops: candidate.stops, distance: candidate.distance,
        // The last digits of a route along the direct way are no shortcut.
        detour: Length(meters: max(0, detour)),
        detourShare: isRound ? nil : max(0, detour) / directLeg.distance.meters, totals: own,
        avoided: Self.areas(under, notIn: own), crossedInstead: Self.areas(own, notIn: under),
        onlyHere: candidates.count > 1 ? Self.areas(own, notIn: others) : [])
    }
  }

  /// A flight's claimed route and its alternatives; `nil` for a flight without stops.
  public init?(_ flight: PlannedFlight, overflight: Overflight) {
    self.init(
      [RouteCandidate(flight)] + flight.alternatives.map(RouteCandidate.init),
      overflight: overflight)
  }

  /// The same by each other version of a stop on which sources differ, the rest of the stops by their
  /// first version; without those where there is nothing to compare. At most `mostVersions`.
  public static func otherVersions(
    of flight: PlannedFlight, overflight: Overflight
  ) -> [RouteComparison] {
    var routes: [PlannedFlight] = []
    for (index, stop) in flight.stops.enumerated() {
      for rival in stop.rivals where routes.count < mostVersions {
        var route = flight
        route.stops[index] = rival
        route.legs = Leg.legs(through: route.stops)
        // An alternative has the ends of the first version.
        if index == 0 || index == flight.stops.count - 1 { route.alternatives = [] }
        routes.append(route)
      }
    }
    // Two stops that follow one another may be one place by such a mixture: that is no route.
    return routes.filter { !$0.legs.contains(where: \.isStanding) }
      .compactMap { RouteComparison($0, overflight: overflight) }
      .filter { !$0.isTrivial }
  }

  /// Of how many other versions of its stops a flight's route is compared.
  public static let mostVersions = 12

  /// Whether sources differ on its stops, and it is by the first version of each.
  public var isOfOneVersion: Bool {
    variants.contains { $0.stops.contains { !$0.rivals.isEmpty } }
  }

  /// Whether there is nothing to compare: one route, and it is the direct way.
  public var isTrivial: Bool { variants.count == 1 && variants[0].stops.count == 2 }

  /// What lies under all legs of a route.
  private static func totals(
    of candidate: RouteCandidate, overflight: Overflight
  ) -> [OverflightTotal] {
    var segments: [OverflightSegment] = []
    for leg in candidate.legs {
      let share =
        candidate.distance.meters > 0 ? leg.distance.meters / candidate.distance.meters : 0
      segments += overflight.segments(of: leg).map { segment in
        var segment = segment
        segment.shareOfLeg *= share
        return segment
      }
    }
    return segments.totals()
  }

  private static func areas(
    _ totals: [OverflightTotal], notIn others: [OverflightTotal]
  ) -> [OverflightTotal] {
    totals.filter { total in
      total.ground.area != nil && !others.contains { $0.ground == total.ground }
    }
  }
}
