import Evidence
import Geo

/// The entries of one source, or of sources that speak together, on one item.
struct CargoVoice {
  let entries: [CargoLedger.Entry]
  let flights: FlightSet
  let masses: CargoShares<Mass>
  let people: CargoShares<Double>
  /// On all of the flights.
  let wholeMass: Hedged<Mass>?
  let wholePeople: Hedged<Double>?

  init(_ entries: [CargoLedger.Entry]) {
    self.entries = entries
    flights = entries.reduce(into: FlightSet()) { $0.formUnion($1.flights) }
    masses = CargoShares(entries, \.mass)
    people = CargoShares(entries, \.people)
    wholeMass = masses.amount(on: flights)
    wholePeople = people.amount(on: flights)
  }
}
