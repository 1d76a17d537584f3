public import Evidence
public import Geo

extension PlannedFlight {
  /// What its type can carry at most, from the least to the most that sources say, over all versions
  /// where the type is disputed, open where a source says “at least”; `nil` where one of them has no
  /// sourced figure.
  ///
  /// - Parameter catalogue: with the plan's own types, as `AircraftCatalogue(own:)` gives it.
  public func payloadLimit(in catalogue: AircraftCatalogue = .builtIn) -> Hedged<Mass>? {
    guard let claim = aircraft else { return nil }
    let figures = claim.versions.map { version in
      (catalogue.find(version.value)?.types ?? []).flatMap(\.maxPayload)
    }
    guard !figures.contains(where: \.isEmpty) else { return nil }
    let all = figures.flatMap { $0 }
    guard let least = all.map(\.lowest).min(), let most = all.map(\.highest).max() else {
      return nil
    }
    return Hedged(
      lower: least, upper: all.isOpenAbove() ? nil : most,
      isApproximate: all.contains(where: \.isApproximate))
  }
}

extension CargoBreakdown {
  /// The cargo of a plan, its shares of the payload by the catalogue and the plan's own types.
  public init(_ plan: FlightPlan) {
    let catalogue = AircraftCatalogue(own: plan.aircraftTypes)
    self.init(plan) { $0.payloadLimit(in: catalogue) }
  }
}
