import Evidence
import Geo

/// All entries of one item's name, and what they come to; the rules are at `CargoSummary.build`.
struct CargoLedger {
  /// One entry with the flights it is on.
  struct Entry {
    var item: CargoItem
    /// Its place among the plan's items.
    var index: Int
    var flights: FlightSet

    init(_ item: CargoItem, index: Int, roster: CargoRoster) {
      self.item = item
      self.index = index
      flights = item.flights.isEmpty ? roster.all : roster.set(item.flights)
    }

    var hasFigures: Bool { item.mass != nil || item.people != nil }

    /// Entries without any source are all the dossier author's.
    var voices: [String] { item.sources.isEmpty ? [""] : item.sources }

    /// Whether it repeats some of what `whole` says: a common source, the same quantity, on only
    /// some of its flights.
    func isPart(of whole: Entry) -> Bool {
      let isSameQuantity =
        item.mass != nil && whole.item.mass != nil
        || item.people != nil && whole.item.people != nil
      return isSameQuantity && flights.count < whole.flights.count
        && flights.isSubset(of: whole.flights)
        && voices.contains(where: whole.voices.contains)
    }
  }

  /// In the order of the plan.
  let entries: [Entry]
  /// Every flight that an entry is on.
  let flights: FlightSet
  /// Entries with figures: clusters of flights that belong together, in each the accounts.
  private let clusters: [[CargoVoice]]
  private let roster: CargoRoster

  /// A ledger for each name, without regard to case, in order of first mention.
  ///
  /// - Parameter roster: of all flights of the plan and all that items name.
  static func ledgers(of items: [CargoItem], roster: CargoRoster) -> [CargoLedger] {
    var names: [String] = []
    var groups: [String: [Entry]] = [:]
    for (index, item) in items.enumerated() {
      let name = item.item.lowercased()
      if groups[name] == nil { names.append(name) }
      groups[name, default: []].append(Entry(item, index: index, roster: roster))
    }
    return names.map { CargoLedger(groups[$0] ?? [], roster: roster) }
  }

  private init(_ entries: [Entry], roster: CargoRoster) {
    self.entries = entries
    self.roster = roster
    flights = entries.reduce(into: FlightSet()) { $0.formUnion($1.flights) }
    let figured = entries.filter(\.hasFigures)
    clusters = Self.connected(figured, \.flights.numbers)
      .map { Self.connected($0, \.voices).map { CargoVoice($0) } }
  }

  /// What the entries come to.
  ///
  /// - Parameter group: the flights to look at; `nil` for all.
  func tally(on group: CargoGroup? = nil) -> CargoTally {
    func touches(_ voice: CargoVoice) -> Bool {
      group.map { !voice.flights.isDisjoint(with: $0.flights) } ?? true
    }
    var tally = CargoTally()
    var undisputed: [CargoAccount] = []
    for cluster in clusters {
      let all = cluster.filter(touches).map { CargoAccount($0, on: group, roster: roster) }
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
    var places: [Int: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      for flight in entry.flights.numbers { places[flight, default: []].append(place) }
    }
    return entries.compactMap { part in
      // A whole is on all flights of the part, so on its first.
      let candidates = part.flights.first.flatMap { places[$0] } ?? []
      return candidates.first { part.isPart(of: entries[$0]) }
        .map { (part.index, entries[$0].index) }
    }
  }

  /// A line for items that no source puts a figure to.
  private func withoutFigures(on group: CargoGroup?) -> [CargoPortion] {
    let touched = entries.filter { entry in
      group.map { !entry.flights.isDisjoint(with: $0.flights) } ?? true
    }
    guard let first = touched.first else { return [] }
    let items = touched.map(\.item)
    let all = touched.reduce(into: FlightSet()) { $0.formUnion($1.flights) }
    return [
      CargoPortion(
        line: CargoSummary.Line(
          item: first.item.item,
          certainty: Certainty.weakest(of: items.map(\.certainty)) ?? .unstated,
          sources: items.flatMap(\.sources).inOrderOfFirstMention,
          hedges: items.flatMap(\.hedges).inOrderOfFirstMention),
        sharedWith: group.map { roster.ids(all.subtracting($0.flights)) } ?? [])
    ]
  }

  /// Sorts entries into groups in which each has a key in common with another; order is kept.
  private static func connected<Key: Hashable>(
    _ entries: [Entry], _ keys: (Entry) -> [Key]
  ) -> [[Entry]] {
    // Each key's group, and the group that a group was joined to.
    var groups: [Key: Int] = [:]
    var joined: [Int] = []
    func root(_ group: Int) -> Int {
      var group = group
      while joined[group] != group {
        joined[group] = joined[joined[group]]
        group = joined[group]
      }
      return group
    }
    let first = entries.map { entry in
      let own = keys(entry)
      let found = own.compactMap { groups[$0] }.map(root)
      let group = found.min() ?? joined.count
      if found.isEmpty { joined.append(group) }
      for other in found { joined[other] = group }
      for key in own { groups[key] = group }
      return group
    }
    var places: [Int: Int] = [:]
    var sorted: [[Entry]] = []
    for (entry, group) in zip(entries, first.map(root)) {
      if let place = places[group] {
        sorted[place].append(entry)
      } else {
        places[group] = sorted.count
        sorted.append([entry])
      }
    }
    return sorted
  }
}

extension Sequence where Element: Hashable {
  /// Each element once.
  var inOrderOfFirstMention: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
