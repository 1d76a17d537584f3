public import Geo

/// Whether flights could be flown as claimed, by what sources say of the aircraft.
public enum Feasibility {
  /// The assessments of every flight of a plan, in its order: one for each leg, in their order.
  ///
  /// - Parameters:
  ///   - catalogue: with the plan's own types, as `AircraftCatalogue(own:)` gives it.
  ///   - clock: of a place, where one is known; dates are narrower with it.
  public static func byFlight(
    _ plan: FlightPlan, catalogue: AircraftCatalogue,
    clock: (Place) -> PlaceClock? = { _ in nil }
  ) -> [[LegFeasibility]] {
    let aircraft = plan.flights.map { Self.aircraft(of: $0, catalogue: catalogue) }
    let loads = FlightLoad.loads(
      in: plan,
      limits: aircraft.map {
        let limits = $0.types.flatMap(\.maxPayload)
        return limits.isOpenAbove() ? nil : limits.span()?.upperBound
      })
    return plan.flights.indices.map { index in
      assess(
        plan.flights[index], aircraft[index], load: loads[index],
        // A version of the type that the catalogue does not know is left out, and told so.
        missing: unknownTypes(of: plan.flights[index], catalogue: catalogue), clock: clock)
    }
  }

  private static func assess(
    _ flight: PlannedFlight, _ aircraft: LegFeasibility.Aircraft, load: FlightLoad,
    missing: [String], clock: (Place) -> PlaceClock?
  ) -> [LegFeasibility] {
    let types = aircraft.types
    let payload = LimitAssessment(
      lowest: load.lowest.kilograms, highest: load.highest?.kilograms,
      limit: types.flatMap(\.maxPayload).span().map {
        $0.lowerBound.kilograms...$0.upperBound.kilograms
      }, isClaimed: load.kind != .unknown,
      isLimitOpen: types.flatMap(\.maxPayload).isOpenAbove(),
      isApproximate: load.claimedMass?.isApproximate == true
        || load.claimedPeople?.isApproximate == true)
    let seats = LimitAssessment(
      lowest: load.fewestPeople, highest: load.mostPeople, limit: types.flatMap(\.seats).span(),
      isClaimed: load.claimedPeople != nil, isLimitOpen: types.flatMap(\.seats).isOpenAbove(),
      isApproximate: load.claimedPeople?.isApproximate == true)
    let isDisputed = !(flight.aircraft?.rivals.isEmpty ?? true)
    let cruise = types.flatMap(\.cruise).span()
    func assess(_ leg: Leg, _ index: Int) -> LegFeasibility {
      let (from, to) = (leg.origin, leg.destination)
      var range = RangeAssessment(leg.distance, load: load, types: types)
      range.missing += missing
      return LegFeasibility(
        flight: flight.id, index: index, leg: leg, aircraft: aircraft,
        isAircraftDisputed: isDisputed, load: load, range: range, payload: payload, seats: seats,
        speed: SpeedAssessment(
          leg.distance, departed: from.departed?.value, arrived: to.arrived?.value,
          cruise: cruise, clocks: (clock(from.place), clock(to.place))))
    }
    return flight.legs.enumerated().filter { !$0.element.isStanding }.map { index, leg in
      var assessed = assess(leg, index)
      assessed.versions = leg.versions.map { assess($0, index) }
      return assessed
    }
  }

  /// Every flight of a plan, in its order, with its own types of aircraft.
  public static func assess(
    _ plan: FlightPlan, clock: (Place) -> PlaceClock? = { _ in nil }
  ) -> [LegFeasibility] {
    byFlight(plan, catalogue: AircraftCatalogue(own: plan.aircraftTypes), clock: clock)
      .flatMap { $0 }
  }

  private static func unknownTypes(
    of flight: PlannedFlight, catalogue: AircraftCatalogue
  ) -> [String] {
    guard let claim = flight.aircraft, !claim.rivals.isEmpty else { return [] }
    return claim.versions.map(\.value).inOrderOfFirstMention.filter { catalogue.find($0) == nil }
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
    // The types that it stands for are told beside it.
    let said = matches.map(\.name).inOrderOfFirstMention
    return .known(
      AircraftMatch(
        name: Wording.versions(said), names: said,
        types: matches.flatMap(\.types).inOrderOfFirstMention))
  }
}

extension LegFeasibility.Aircraft {
  /// The types whose figures count; none for an unknown or unstated aircraft.
  var types: [AircraftType] {
    if case .known(let match) = self { match.types } else { [] }
  }
}
