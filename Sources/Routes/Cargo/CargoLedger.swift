import Evidence
import Geo

/// All entries of one item's name, and what they come to; the rules are at `CargoSummary.build`.
struct CargoLedger {
  /// One entry with the flights it is on.
  struct Entry {
    var item: CargoItem
    /// Its place among the plan's items.
    var index: Int
    var flights: Set<String>

    init(_ item: CargoItem, index: Int, allFlights: Set<String>) {
      self.item = item
      self.index = index
      flights = item.flights.isEmpty ? allFlights : Set(item.flights)
      // Where no entry names a flight, all are on the same ones.
      if flights.isEmpty { flights = [""] }
    }

    var hasFigures: Bool { item.mass != nil || item.people != nil }

    /// Entries without any source are all the dossier author's.
    func sharesSource(with other: Entry) -> Bool {
      item.sources.isEmpty && other.item.sources.isEmpty
        || !Set(item.sources).isDisjoint(with: other.item.sources)
    }

    /// Whether it repeats some of what `whole` says: a common source, the same quantity, on only
    /// some of its flights.
    func isPart(of whole: Entry) -> Bool {
      let isSameQuantity =
        item.mass != nil && whole.item.mass != nil
        || item.people != nil && whole.item.people != nil
      return isSameQuantity && flights.isStrictSubset(of: whole.flights)
        && sharesSource(with: whole)
    }
  }

  /// In the order of the plan.
  let entries: [Entry]
  /// Every flight that an entry is on.
  let flights: Set<String>
  /// Entries with figures: clusters of flights that belong together, in each the accounts.
  private let clusters: [[[Entry]]]

  /// A ledger for each name, without regard to case, in order of first mention.
  ///
  /// - Parameter flights: of the plan; those that items name unless given.
  static func ledgers(of items: [CargoItem], flights: [String]) -> [CargoLedger] {
    let allFlights = Set(flights).union(items.flatMap(\.flights))
    var names: [String] = []
    var groups: [String: [Entry]] = [:]
    for (index, item) in items.enumerated() {
      let name = item.item.lowercased()
      if groups[name] == nil { names.append(name) }
      groups[name, default: []].append(Entry(item, index: index, allFlights: allFlights))
    }
    return names.map { CargoLedger(groups[$0] ?? []) }
  }

  init(_ entries: [Entry]) {
    self.entries = entries
    flights = entries.reduce(into: []) { $0.formUnion($1.flights) }
    let figured = entries.filter(\.hasFigures)
    clusters = Self.connected(figured) { !$0.flights.isDisjoint(with: $1.flights) }
      .map { Self.connected($0) { $0.sharesSource(with: $1) } }
  }

  /// What the entries come to.
  ///
  /// - Parameter group: the flights to look at; `nil` for all.
  func tally(on group: CargoGroup? = nil) -> CargoTally {
    func touches(_ entries: [Entry]) -> Bool {
      group.map { group in entries.contains { !$0.flights.isDisjoint(with: group.flights) } }
        ?? true
    }
    var tally = CargoTally()
    var undisputed: [CargoAccount] = []
    for cluster in clusters {
      let all = cluster.filter(touches).map { CargoAccount($0, on: group) }
      guard !all.isEmpty else { continue }
      let accounts = CargoAccount.merged(all)
      tally.add(accounts)
      if accounts.count == 1 {
        undisputed += accounts
      } else {
        tally.portions += CargoAccount.markedDisputes(accounts).map(\.portion)
      }
    }
    if let whole = CargoAccount.sum(of: undisputed) { tally.portions.insert(whole.portion, at: 0) }
    // A source without a figure lends its name to none.
    if tally.portions.isEmpty { tally.portions = withoutFigures(on: group) }
    return tally
  }

  /// Entries that are parts of others.
  var parts: [(part: Int, whole: Int)] {
    // Only parts and wholes have different flights.
    guard Set(entries.map(\.flights)).count > 1 else { return [] }
    return entries.compactMap { part in
      entries.first { part.isPart(of: $0) }.map { (part.index, $0.index) }
    }
  }

  /// A line for items that no source puts a figure to.
  private func withoutFigures(on group: CargoGroup?) -> [CargoPortion] {
    let touched = entries.filter { entry in
      group.map { !entry.flights.isDisjoint(with: $0.flights) } ?? true
    }
    guard let first = touched.first else { return [] }
    let items = touched.map(\.item)
    let all = touched.reduce(into: Set<String>()) { $0.formUnion($1.flights) }
    return [
      CargoPortion(
        line: CargoSummary.Line(
          item: first.item.item,
          certainty: Certainty.weakest(of: items.map(\.certainty)) ?? .unstated,
          sources: items.flatMap(\.sources).inOrderOfFirstMention,
          hedge: items.compactMap(\.hedge).first),
        sharedWith: group.map { all.subtracting($0.flights) } ?? [])
    ]
  }

  /// Sorts entries into groups in which each is linked to another; order is kept.
  private static func connected(_ entries: [Entry], _ isLinked: (Entry, Entry) -> Bool)
    -> [[Entry]]
  {
    var groups: [[Entry]] = []
    for entry in entries {
      let linked = groups.indices.filter { groups[$0].contains { isLinked($0, entry) } }
      guard let first = linked.first else {
        groups.append([entry])
        continue
      }
      for index in linked.dropFirst().reversed() { groups[first] += groups.remove(at: index) }
      groups[first].append(entry)
    }
    return groups
  }
}

extension Sequence where Element: Hashable {
  /// Each element once.
  var inOrderOfFirstMention: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
