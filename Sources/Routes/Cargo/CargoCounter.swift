import Evidence
import Geo

/// Adds a plan's cargo up for any group of its flights.
struct CargoCounter {
  let ledgers: [CargoLedger]
  /// Of the flights, in their order.
  let limits: [Hedged<Mass>?]
  let lengths: [ClosedRange<Length>?]
  let roster: CargoRoster
  private let ids: [String]
  /// Of the flights, in their order.
  private let numbers: [Int]
  private let routeCertainties: [Certainty?]

  init(_ plan: FlightPlan, limits: [Hedged<Mass>?]) {
    ids = plan.flights.map(\.id)
    self.limits = limits
    roster = CargoRoster(plan.cargo, flights: ids)
    numbers = ids.compactMap(roster.number)
    ledgers = CargoLedger.ledgers(of: plan.cargo, roster: roster)
    var lengths = [ClosedRange<Length>?](repeating: nil, count: roster.count)
    for (number, flight) in zip(numbers, plan.flights) {
      lengths[number] = Self.length(of: flight)
    }
    self.lengths = lengths
    routeCertainties = plan.flights.map { Certainty.weakest(of: $0.legs.compactMap(\.certainty)) }
  }

  /// Those of the flights, in the plan's order, that are in a set.
  func places(in flights: FlightSet) -> [Int] {
    numbers.indices.filter { flights.contains(numbers[$0]) }
  }

  func tally(of ids: some Sequence<String>) -> CargoTally {
    let flights = roster.set(ids)
    let group = CargoGroup(flights: flights, lengths: lengths)
    return ledgers.reduce(into: CargoTally()) { sum, ledger in
      if !ledger.flights.isDisjoint(with: flights) { sum.add(ledger.tally(on: group)) }
    }
  }

  func figures(_ tally: CargoTally) -> CargoFigures {
    let lines = tally.portions.map(\.line)
    let certainty = Certainty.weakest(of: lines.map(\.certainty))
    let flights = places(in: tally.massFlights)
    let known = flights.compactMap { limits[$0] }
    // A load that is shared may be on flights outside the group; their limits do not matter here.
    let limit = known.count == flights.count ? Hedged.sum(of: known) : nil
    let route = Certainty.weakest(of: flights.compactMap { routeCertainties[$0] })
    return CargoFigures(
      mass: tally.mass, people: tally.people, work: tally.work,
      payloadShare: limit.flatMap { limit in
        tally.mass.flatMap { mass in
          Self.share(mass, of: limit, isShared: tally.portions.contains(where: \.isShared))
        }
      },
      payloadLimit: limit, certainty: certainty,
      workCertainty: tally.work.flatMap { _ in
        Certainty.weakest(of: [certainty, route].compactMap { $0 })
      },
      sources: lines.flatMap(\.sources).inOrderOfFirstMention,
      flightsWithoutLimit: flights.filter { limits[$0] == nil }.map { ids[$0] })
  }

  /// The least over the highest limit to the most over the lowest; `nil` for a limit that is open
  /// or nothing.
  ///
  /// - Parameter isShared: whether flights outside the group may have carried some of it; then it
  ///   is at most all that the group can carry.
  private static func share(_ mass: Hedged<Mass>, of limit: Hedged<Mass>, isShared: Bool)
    -> Hedged<Double>?
  {
    guard let highest = limit.upperFigure, limit.lower > .zero else { return nil }
    let least = mass.lower.kilograms / highest.kilograms
    var most = mass.upperFigure.map { $0.kilograms / limit.lower.kilograms }
    // What is over it was then on the other flights.
    if isShared { most = Swift.max(Swift.min(most ?? 1, 1), least) }
    return Hedged(
      lower: least, upper: most, isApproximate: mass.isApproximate || limit.isApproximate)
  }

  /// All legs together, each by its shortest and by its longest version; `nil` where no route is
  /// known.
  private static func length(of flight: PlannedFlight) -> ClosedRange<Length>? {
    guard !flight.legs.isEmpty else { return nil }
    var (shortest, longest) = (Length(meters: 0), Length(meters: 0))
    for leg in flight.legs {
      let versions = ([leg] + leg.versions).map(\.distance)
      shortest = shortest + (versions.min() ?? leg.distance)
      longest = longest + (versions.max() ?? leg.distance)
    }
    return shortest...longest
  }
}
