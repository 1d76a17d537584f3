import Evidence
import Geo

/// All entries of one item's name, and what they come to; the rules are at `CargoSummary.build`.
struct CargoLedger {
  private(set) var lines: [CargoSummary.Line] = []
  private(set) var mass: Hedged<Mass>?
  private(set) var people: Hedged<Double>?

  init(_ items: [CargoItem], allFlights: Set<String>) {
    let entries = items.map { Entry($0, allFlights: allFlights) }
    let figured = entries.filter { $0.item.mass != nil || $0.item.people != nil }
    guard !figured.isEmpty else {
      lines = items.first.map { [Self.line(of: items, named: $0.item)] } ?? []
      return
    }
    var undisputed: [CargoAccount] = []
    for cluster in Self.connected(figured, { !$0.flights.isDisjoint(with: $1.flights) }) {
      let accounts = CargoAccount.merged(
        Self.connected(cluster) { $0.sharesSource(with: $1) }.map { CargoAccount($0) })
      mass = Hedged.sum(of: [mass, CargoAccount.total(of: accounts, \.mass)].compactMap { $0 })
      people = Hedged.sum(
        of: [people, CargoAccount.total(of: accounts, \.people)].compactMap { $0 })
      if accounts.count == 1 {
        undisputed += accounts
      } else {
        lines += CargoAccount.markedDisputes(accounts).map(\.line)
      }
    }
    if let whole = CargoAccount.sum(of: undisputed) { lines.insert(whole.line, at: 0) }
  }

  /// One entry with the flights it is on.
  struct Entry {
    var item: CargoItem
    var flights: Set<String>

    init(_ item: CargoItem, allFlights: Set<String>) {
      self.item = item
      flights = item.flights.isEmpty ? allFlights : Set(item.flights)
      // Where no entry names a flight, all are on the same ones.
      if flights.isEmpty { flights = [""] }
    }

    /// Entries without any source are all the dossier author's.
    func sharesSource(with other: Entry) -> Bool {
      item.sources.isEmpty && other.item.sources.isEmpty
        || !Set(item.sources).isDisjoint(with: other.item.sources)
    }
  }

  /// Whether `part` repeats some of what `whole` says: same name, a common source, the same
  /// quantity, on only some of its flights.
  static func isPart(_ part: CargoItem, of whole: CargoItem, allFlights: Set<String>) -> Bool {
    let small = Entry(part, allFlights: allFlights)
    let large = Entry(whole, allFlights: allFlights)
    let isSameQuantity =
      part.mass != nil && whole.mass != nil || part.people != nil && whole.people != nil
    return part.item.lowercased() == whole.item.lowercased() && isSameQuantity
      && small.flights.isStrictSubset(of: large.flights)
      && small.sharesSource(with: large)
  }

  /// A line for items that no source puts a figure to.
  private static func line(of items: [CargoItem], named name: String) -> CargoSummary.Line {
    CargoSummary.Line(
      item: name, certainty: Certainty.weakest(of: items.map(\.certainty)) ?? .unstated,
      sources: items.flatMap(\.sources).inOrderOfFirstMention,
      hedge: items.compactMap(\.hedge).first)
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
