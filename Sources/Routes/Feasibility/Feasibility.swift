public import Geo

/// Whether flights could be flown as claimed, by what sources say of the aircraft.
public enum Feasibility {
  /// One assessment for each leg of a flight, in their order.
  ///
  /// - Parameters:
  ///   - catalogue: with the plan's own types, as `AircraftCatalogue(own:)` gives it.
  ///   - clock: of a place, where one is known; dates are narrower with it.
  public static func assess(
    flight: PlannedFlight, plan: FlightPlan, catalogue: AircraftCatalogue,
    clock: (Place) -> PlaceClock? = { _ in nil }
  ) -> [LegFeasibility] {
    let aircraft = aircraft(of: flight, catalogue: catalogue)
    let types = aircraft.types
    let load = FlightLoad(of: flight, in: plan) { others in
      limit(of: others, plan: plan, catalogue: catalogue)
    }
    let payload = LimitAssessment(
      lowest: load.lowest.kilograms, highest: load.highest?.kilograms,
      limit: types.flatMap(\.maxPayload).span().map {
        $0.lowerBound.kilograms...$0.upperBound.kilograms
      }, isClaimed: load.kind != .unknown)
    let seats = LimitAssessment(
      lowest: load.fewestPeople, highest: load.mostPeople, limit: types.flatMap(\.seats).span(),
      isClaimed: load.claimedPeople != nil)
    let isDisputed = !(flight.aircraft?.rivals.isEmpty ?? true)
    let cruise = types.flatMap(\.cruise).span()
    return flight.legs.enumerated().filter { !$0.element.isStanding }.map { index, leg in
      let (from, to) = (leg.origin, leg.destination)
      return LegFeasibility(
        flight: flight.id, index: index, leg: leg, aircraft: aircraft,
        isAircraftDisputed: isDisputed, load: load,
        range: RangeAssessment(leg.distance, load: load, types: types), payload: payload,
        seats: seats,
        speed: SpeedAssessment(
          leg.distance, departed: from.departed?.value, arrived: to.arrived?.value,
          cruise: cruise, clocks: (clock(from.place), clock(to.place))))
    }
  }

  /// Every flight of a plan, in its order, with its own types of aircraft.
  public static func assess(
    _ plan: FlightPlan, clock: (Place) -> PlaceClock? = { _ in nil }
  ) -> [LegFeasibility] {
    let catalogue = AircraftCatalogue(own: plan.aircraftTypes)
    return plan.flights.flatMap {
      assess(flight: $0, plan: plan, catalogue: catalogue, clock: clock)
    }
  }

  /// The type claimed; where sources differ, all that the catalogue knows of what they name.
  private static func aircraft(
    of flight: PlannedFlight, catalogue: AircraftCatalogue
  ) -> LegFeasibility.Aircraft {
    guard let claim = flight.aircraft else { return .unstated }
    let names = ([claim.value] + claim.rivals.map(\.value)).inOrderOfFirstMention
    let matches = names.compactMap(catalogue.find)
    guard let first = matches.first else {
      return .unknown(claim.value, suggestions: catalogue.suggestions(for: claim.value))
    }
    if matches.count == 1 { return .known(first) }
    let title = matches.map(\.name).inOrderOfFirstMention.joined(separator: " or ")
    return .known(
      AircraftMatch(name: title, types: matches.flatMap(\.types).inOrderOfFirstMention))
  }

  /// The most that flights could lift together; `nil` unless it is known of every one.
  private static func limit(
    of flights: [String], plan: FlightPlan, catalogue: AircraftCatalogue
  ) -> Mass? {
    var total = Mass(kilograms: 0)
    for id in flights {
      guard let flight = plan.flights.first(where: { $0.id == id }),
        let most = aircraft(of: flight, catalogue: catalogue).types.flatMap(\.maxPayload).span()
      else { return nil }
      total = total + most.upperBound
    }
    return total
  }
}

extension LegFeasibility.Aircraft {
  /// The types whose figures count; none for an unknown or unstated aircraft.
  var types: [AircraftType] {
    if case .known(let match) = self { match.types } else { [] }
  }
}
