import Evidence
import Geo

extension FlightLoad {
  /// The load of one flight of a plan.
  ///
  /// Of a load that several flights share this one carried anything from nothing to all of it.
  /// What is claimed as part of another claim is not counted twice (`CargoSummary.build`).
  ///
  /// - Parameter othersLimit: the most that all flights it shares with could lift together, `nil`
  ///   where that is not known: what they could not lift must have been here.
  public init(
    of flight: PlannedFlight, in plan: FlightPlan, othersLimit: ([String]) -> Mass? = { _ in nil }
  ) {
    let all = plan.flights.map(\.id)
    let aboard = plan.cargo.compactMap { item -> CargoItem? in
      var item = item
      if item.flights.isEmpty { item.flights = all }
      return item.flights.contains(flight.id) ? item : nil
    }
    let own = CargoSummary.build(aboard.filter { $0.flights.count == 1 })
    let whole = CargoSummary.build(aboard)
    let sharers = Set(aboard.flatMap(\.flights)).subtracting([flight.id])
    let isFigured = whole.totalMass != nil || whole.totalPeople != nil
    let unfigured = whole.lines.filter { $0.mass == nil && $0.people == nil }.map(\.item)
    guard isFigured else {
      self.init(kind: .unknown, unfigured: unfigured)
      return
    }
    let others = all.filter(sharers.contains)
    let isShared = aboard.contains { $0.flights.count > 1 && ($0.mass != nil || $0.people != nil) }
    let persons = Self.perPerson
    let fewest = own.totalPeople?.lower ?? 0
    let most = Self.most(whole.totalPeople, or: 0)
    var lowest = Mass(
      kilograms: (own.totalMass?.lower.kilograms ?? 0) + fewest * persons.lowerBound.kilograms)
    if isShared, let limit = othersLimit(others) {
      let wholeMass = whole.totalMass?.lower.kilograms ?? 0
      let wholePeople = (whole.totalPeople?.lower ?? 0) * persons.lowerBound.kilograms
      lowest = max(lowest, Mass(kilograms: wholeMass + wholePeople - limit.kilograms))
    }
    let cargo = Self.most(whole.totalMass, or: Mass(kilograms: 0))
    let highest = cargo.flatMap { cargo in
      most.map { Mass(kilograms: cargo.kilograms + $0 * persons.upperBound.kilograms) }
    }
    self.init(
      kind: isShared ? .shared : .stated, claimedMass: whole.totalMass,
      claimedPeople: whole.totalPeople, lowest: lowest, highest: highest, fewestPeople: fewest,
      mostPeople: whole.totalPeople == nil ? nil : most, sharedWith: isShared ? others : [],
      unfigured: unfigured)
  }

  /// The most that a sum says: `none` without one, `nil` where it is open above.
  private static func most<Value>(_ sum: Hedged<Value>?, or none: Value) -> Value? {
    guard let sum else { return none }
    return sum.upperFigure
  }
}
