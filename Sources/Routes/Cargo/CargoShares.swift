import Evidence
import Geo

/// One account's figures of one quantity, and what of them falls to a group of flights.
///
/// Entries whose flights are only some of another's are parts of it: they do not add, but the group
/// that has them all has no less than they say, and the rest of the flights have that much less.
struct CargoShares<Value: CargoQuantity> {
  /// Entries on the same flights together.
  private struct Load {
    var flights: FlightSet
    var amount: Hedged<Value>
    /// Loads on only some of its flights.
    var parts: [Part] = []
  }

  private struct Part {
    var flights: FlightSet
    var amount: Hedged<Value>
  }

  /// Loads that are no part of another.
  private let wholes: [Load]
  /// All flights that any entry gives the quantity for.
  let flights: FlightSet

  init(_ entries: [CargoLedger.Entry], _ quantity: KeyPath<CargoItem, Hedged<Value>?>) {
    var loads = Self.loads(of: entries, quantity)
    flights = loads.reduce(into: FlightSet()) { $0.formUnion($1.flights) }
    var places: [Int: [Int]] = [:]
    for (place, load) in loads.enumerated() {
      for flight in load.flights.numbers { places[flight, default: []].append(place) }
    }
    var isPart = loads.map { _ in false }
    for (place, load) in loads.enumerated() {
      // A whole is on all flights of its part, so on any one of them.
      for other in load.flights.first.flatMap({ places[$0] }) ?? []
      where load.flights.count < loads[other].flights.count
        && load.flights.isSubset(of: loads[other].flights)
      {
        isPart[place] = true
        loads[other].parts.append(Part(flights: load.flights, amount: load.amount))
      }
    }
    wholes = zip(loads, isPart).filter { !$1 }.map(\.0)
  }

  /// What falls to the group; `nil` if nothing is said of its flights.
  func amount(on group: FlightSet) -> Hedged<Value>? {
    total(on: group) { load, _ in load }
  }

  /// Flights outside the group that a load on it is divided with.
  func sharers(with group: FlightSet) -> FlightSet {
    wholes.filter { !$0.flights.isDisjoint(with: group) }
      .reduce(into: FlightSet()) { $0.formUnion($1.flights.subtracting(group)) }
  }

  /// The group's part of every load on it, taken further, and added up.
  func total<Other: Summable>(
    on group: FlightSet, _ transform: (Hedged<Value>, FlightSet) -> Hedged<Other>?
  ) -> Hedged<Other>? {
    let touched = wholes.filter { !$0.flights.isDisjoint(with: group) }
    let amounts = touched.compactMap { load in
      transform(share(of: load, on: group), load.flights.intersection(group))
    }
    guard amounts.count == touched.count else { return nil }
    let overlap = touched.indices.contains { i in
      touched[..<i].contains { !$0.flights.isDisjoint(with: touched[i].flights) }
    }
    // Where flights overlap it is open how much was counted twice.
    return overlap ? Hedged.span(of: amounts) : Hedged.sum(of: amounts)
  }

  private func share(of load: Load, on group: FlightSet) -> Hedged<Value> {
    let mine = load.parts
    if load.flights.isSubset(of: group) {
      // Parts that come to more than the whole contradict it: neither figure is dropped.
      let least = Self.least(of: mine)
      guard let most = load.amount.upperFigure, least.value > most else { return load.amount }
      return load.amount.hull(
        with: Hedged(
          lower: least.value, upper: least.value, isApproximate: least.isApproximate))
    }
    let inside = Self.least(of: mine.filter { $0.flights.isSubset(of: group) })
    let outside = Self.least(of: mine.filter { $0.flights.isDisjoint(with: group) })
    let most = load.amount.upperFigure.map { Swift.max($0.less(outside.value), inside.value) }
    return Hedged(
      lower: inside.value, upper: most,
      isApproximate: load.amount.isApproximate || inside.isApproximate || outside.isApproximate)
  }

  /// What loads on flights that have none in common come to at the least, the largest first.
  private static func least(of parts: [Part]) -> (value: Value, isApproximate: Bool) {
    // By flights among equals, so that the order of entries does not matter.
    let ranked = parts.sorted { a, b in
      a.amount.lower == b.amount.lower
        ? a.flights.numbers.lexicographicallyPrecedes(b.flights.numbers)
        : a.amount.lower > b.amount.lower
    }
    var taken = FlightSet()
    var (sum, isApproximate) = (Value.zero, false)
    for part in ranked where part.flights.isDisjoint(with: taken) {
      taken.formUnion(part.flights)
      sum = sum + part.amount.lower
      isApproximate = isApproximate || part.amount.isApproximate
    }
    return (sum, isApproximate)
  }

  /// Entries of the same flights added up; versions of one figure exclude each other and are spanned.
  private static func loads(
    of entries: [CargoLedger.Entry], _ quantity: KeyPath<CargoItem, Hedged<Value>?>
  ) -> [Load] {
    var figures: [Load] = []
    var places: [Int: Int] = [:]
    for entry in entries {
      guard let amount = entry.item[keyPath: quantity] else { continue }
      if let id = entry.item.entry, let place = places[id] {
        figures[place].amount = figures[place].amount.hull(with: amount)
      } else {
        if let id = entry.item.entry { places[id] = figures.count }
        figures.append(Load(flights: entry.flights, amount: amount))
      }
    }
    var loads: [Load] = []
    var known: [FlightSet: Int] = [:]
    for figure in figures {
      if let place = known[figure.flights] {
        loads[place].amount = loads[place].amount + figure.amount
      } else {
        known[figure.flights] = loads.count
        loads.append(figure)
      }
    }
    return loads
  }
}

extension CargoShares where Value == Mass {
  /// The group's masses times the lengths of the routes they were on, from the shortest to the
  /// longest where it is open which; `nil` where a length is not known.
  func work(on group: FlightSet, lengths: [ClosedRange<Length>?]) -> Hedged<TransportWork>? {
    total(on: group) { mass, flights in
      let numbers = flights.numbers
      let routes = numbers.compactMap { lengths[$0] }
      guard routes.count == numbers.count, let shortest = routes.map(\.lowerBound).min(),
        let longest = routes.map(\.upperBound).max()
      else { return nil }
      return Hedged(
        lower: TransportWork(mass.lower, over: shortest),
        upper: mass.upperFigure.map { TransportWork($0, over: longest) },
        isApproximate: mass.isApproximate)
    }
  }
}

/// What cargo is counted in.
protocol CargoQuantity: Summable {
  static func - (a: Self, b: Self) -> Self
}

extension Mass: CargoQuantity {}
extension Double: CargoQuantity {}

extension CargoQuantity {
  /// What is left of it after taking so much away, at least nothing.
  func less(_ other: Self) -> Self { self > other ? self - other : .zero }
}

extension Hedged where Value: Summable {
  /// From the largest to the sum of all: what is known when some may be counted twice.
  static func span(of amounts: [Hedged]) -> Hedged? {
    guard let sum = Hedged.sum(of: amounts), let most = amounts.map(\.lower).max() else {
      return nil
    }
    return Hedged(lower: most, upper: sum.upperFigure, isApproximate: sum.isApproximate)
  }
}
