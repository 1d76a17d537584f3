import Evidence
import Geo

/// What items come to on the flights looked at.
struct CargoTally {
  /// A portion an item, or one a version where sources differ.
  var portions: [CargoPortion] = []
  var mass: Hedged<Mass>?
  var people: Hedged<Double>?
  /// `nil` where no mass is stated, or the length of a route is not known.
  var work: Hedged<TransportWork>?
  /// Flights that a mass is stated for.
  var massFlights = FlightSet()
  private var isWorkKnown = true

  /// The portions that a row lists, and how many more there are.
  var listed: (portions: [CargoPortion], omitted: Int) {
    let most = CargoBreakdown.mostPortions
    return (Array(portions.prefix(most)), max(0, portions.count - most))
  }

  /// Adds the accounts of flights that belong together.
  mutating func add(_ accounts: [CargoAccount]) {
    mass = Hedged.sum(of: [mass, CargoAccount.total(of: accounts, \.mass)].compactMap { $0 })
    people = Hedged.sum(of: [people, CargoAccount.total(of: accounts, \.people)].compactMap { $0 })
    massFlights = accounts.reduce(into: massFlights) { $0.formUnion($1.massFlights) }
    let weighed = accounts.filter { $0.mass != nil }
    isWorkKnown = isWorkKnown && weighed.allSatisfy { $0.work != nil }
    setWork([work, CargoAccount.total(of: weighed, \.work)])
  }

  /// Adds another item's.
  mutating func add(_ other: CargoTally) {
    portions += other.portions
    mass = Hedged.sum(of: [mass, other.mass].compactMap { $0 })
    people = Hedged.sum(of: [people, other.people].compactMap { $0 })
    massFlights.formUnion(other.massFlights)
    isWorkKnown = isWorkKnown && other.isWorkKnown
    setWork([work, other.work])
  }

  private mutating func setWork(_ parts: [Hedged<TransportWork>?]) {
    work = isWorkKnown ? Hedged.sum(of: parts.compactMap { $0 }) : nil
  }
}
