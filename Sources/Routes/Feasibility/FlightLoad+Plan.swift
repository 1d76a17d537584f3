import Evidence
import Geo

extension FlightLoad {
  /// The loads of a plan's flights, in its order.
  ///
  /// Of a load that several flights share each carried anything from nothing to all of it; what the
  /// others together could not lift must have been here. What is claimed as part of another claim is
  /// not counted twice (`CargoSummary.build`). Flights with the same entries are added up once, or
  /// hundreds of flights with hundreds of entries between them would take minutes.
  ///
  /// - Parameter limits: the most that each flight could lift, `nil` where that is not known.
  public static func loads(in plan: FlightPlan, limits: [Mass?]) -> [FlightLoad] {
    let ids = plan.flights.map(\.id)
    let limitOf = Dictionary(zip(ids, limits), uniquingKeysWith: { first, _ in first })
    let named = plan.cargo.map { Set($0.flights) }
    var known: [[Int]: Aboard] = [:]
    return ids.map { id in
      let entries = plan.cargo.indices.filter { named[$0].isEmpty || named[$0].contains(id) }
      let aboard = known[entries] ?? Aboard(entries.map { plan.cargo[$0] }, flights: ids)
      known[entries] = aboard
      return FlightLoad(of: id, aboard) { others in
        let most = others.compactMap { limitOf[$0] ?? nil }
        return most.count == others.count ? most.reduce(Mass(kilograms: 0), +) : nil
      }
    }
  }

  /// What the entries come to that some flights carried.
  private struct Aboard {
    /// Of one flight alone.
    var own: CargoSummary
    var whole: CargoSummary
    var isShared: Bool
    /// In the plan's order.
    var flights: [String]

    init(_ entries: [CargoItem], flights all: [String]) {
      let entries = entries.map { item in
        var item = item
        if item.flights.isEmpty { item.flights = all }
        return item
      }
      own = CargoSummary.build(entries.filter { $0.flights.count == 1 })
      whole = CargoSummary.build(entries)
      isShared = entries.contains { $0.flights.count > 1 && ($0.mass != nil || $0.people != nil) }
      let carriers = entries.reduce(into: Set<String>()) { $0.formUnion($1.flights) }
      flights = all.filter(carriers.contains)
    }
  }

  private init(of flight: String, _ aboard: Aboard, othersLimit: ([String]) -> Mass?) {
    let (own, whole, isShared) = (aboard.own, aboard.whole, aboard.isShared)
    let isFigured = whole.totalMass != nil || whole.totalPeople != nil
    let unfigured = whole.lines.filter { $0.mass == nil && $0.people == nil }.map(\.item)
    guard isFigured else {
      self.init(kind: .unknown, unfigured: unfigured)
      return
    }
    let others = aboard.flights.filter { $0 != flight }
    let persons = Self.perPerson
    let fewest = own.totalPeople?.lower ?? 0
    let most = Self.most(whole.totalPeople, or: 0)
    var lowest = Mass(
      kilograms: (own.totalMass?.lower.kilograms ?? 0) + fewest * persons.lowerBound.kilograms)
    var countsPeople = fewest > 0
    if isShared, let limit = othersLimit(others) {
      let wholeMass = whole.totalMass?.lower.kilograms ?? 0
      let wholePeople = (whole.totalPeople?.lower ?? 0) * persons.lowerBound.kilograms
      let forced = Mass(kilograms: wholeMass + wholePeople - limit.kilograms)
      if forced > lowest {
        lowest = forced
        countsPeople = wholePeople > 0
      }
    }
    let cargo = Self.most(whole.totalMass, or: Mass(kilograms: 0))
    let highest = cargo.flatMap { cargo in
      most.map { Mass(kilograms: cargo.kilograms + $0 * persons.upperBound.kilograms) }
    }
    self.init(
      kind: isShared ? .shared : .stated, claimedMass: whole.totalMass,
      claimedPeople: whole.totalPeople, lowest: lowest, highest: highest, fewestPeople: fewest,
      mostPeople: whole.totalPeople == nil ? nil : most, countsPeople: countsPeople,
      sharedWith: isShared ? others : [], unfigured: unfigured)
  }

  /// The most that a sum says: `none` without one, `nil` where it is open above.
  private static func most<Value>(_ sum: Hedged<Value>?, or none: Value) -> Value? {
    guard let sum else { return none }
    return sum.upperFigure
  }
}
