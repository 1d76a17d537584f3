/// The flights that cargo is added up for, numbered in the order of their ids as texts, so that the
/// order in which a dossier names them changes nothing.
final class CargoRoster {
  private let names: [String]
  private let numbers: [String: Int]
  /// Lists of names already made: a thousand portions share few of them.
  private var lists: [FlightSet: [String]] = [:]

  /// Of all flights of a plan and all that items name.
  init(_ items: [CargoItem], flights: [String]) {
    let ids = Set(flights).union(items.flatMap(\.flights))
    // Where nobody names a flight, all items are on the same ones.
    names = ids.isEmpty ? [""] : ids.sorted()
    numbers = Dictionary(
      zip(names, names.indices), uniquingKeysWith: { first, _ in first })
  }

  /// All of them.
  var all: FlightSet { FlightSet(names.indices) }

  var count: Int { names.count }

  func number(_ id: String) -> Int? { numbers[id] }

  /// Ids that are on the roster; others are left out.
  func set(_ ids: some Sequence<String>) -> FlightSet { FlightSet(ids.compactMap { numbers[$0] }) }

  /// Sorted ids.
  func ids(_ flights: FlightSet) -> [String] {
    if flights.isEmpty { return [] }
    if let list = lists[flights] { return list }
    let list = flights.numbers.map { names[$0] }
    lists[flights] = list
    return list
  }
}
