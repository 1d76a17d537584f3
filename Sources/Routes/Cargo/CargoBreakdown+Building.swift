public import Evidence
public import Geo

extension CargoBreakdown {
  /// Breaks a plan's cargo down.
  ///
  /// - What is added and what is not follows the rules of `CargoSummary.build`, for each group of
  ///   flights as for all.
  /// - A load on flights of which only some belong to a group: from nothing to all of it. What is
  ///   stated of the group's flights alone is the least, and what is stated of the others alone is
  ///   taken off the most.
  /// - Tonne-kilometres: the mass on the whole route of its flight. Where it is open on which of
  ///   several flights it was, from the shortest route to the longest.
  /// - Share of the payload: over the limits of all flights of the group that a mass is stated for.
  ///   Where limits differ, the least mass over the highest limit to the most over the lowest.
  ///
  /// - Parameter payloadLimit: what a flight's type can carry at most, a range where figures
  ///   conflict; `nil` where none is known.
  public init(
    _ plan: FlightPlan, payloadLimit: (PlannedFlight) -> Hedged<Mass>?
  ) {
    let ids = plan.flights.map(\.id)
    let counter = CargoCounter(plan, limits: plan.flights.map(payloadLimit))
    let rows = plan.flights.enumerated().map { i, flight in
      let tally = counter.tally(of: [flight.id])
      return FlightRow(
        flightID: flight.id, portions: tally.listed.portions,
        omittedPortions: tally.listed.omitted, figures: counter.figures(tally),
        payloadLimit: counter.limits[i])
    }
    let operators = Self.operators(of: plan.flights).map { names, certainty, flights in
      let tally = counter.tally(of: flights)
      return OperatorRow(
        names: names, certainty: certainty, flightIDs: flights, portions: tally.listed.portions,
        omittedPortions: tally.listed.omitted,
        figures: counter.figures(tally))
    }
    let items = counter.ledgers.map { ledger in
      let tally = ledger.tally(on: CargoGroup(flights: ledger.flights, lengths: counter.lengths))
      return ItemRow(
        item: ledger.entries.first?.item.item ?? "",
        flightIDs: counter.places(in: ledger.flights).map { ids[$0] },
        portions: tally.listed.portions,
        omittedPortions: tally.listed.omitted, figures: counter.figures(tally))
    }
    self.init(
      flights: rows, operators: operators, items: items,
      total: counter.figures(counter.tally(of: ids)))
  }

  /// Flights by their operator: a disputed one is a group of its own by all its versions.
  private static func operators(of flights: [PlannedFlight])
    -> [(names: [String], certainty: Certainty?, flights: [String])]
  {
    var groups: [(names: [String], certainty: Certainty?, flights: [String])] = []
    var places: [[String]: Int] = [:]
    for flight in flights {
      let names = (flight.operator?.versions ?? []).map(\.value)
      let key = names.map { $0.lowercased() }
      if let place = places[key] {
        groups[place].flights.append(flight.id)
        groups[place].certainty = groups[place].certainty.flatMap { known in
          flight.operator.map { Certainty.weaker(of: known, $0.certainty) }
        }
      } else {
        places[key] = groups.count
        groups.append((names, flight.operator?.certainty, [flight.id]))
      }
    }
    return groups
  }
}
