public import Evidence
public import Geo

/// One entry of a dossier's cargo as it is stated: each fact of it with its own evidence.
public struct CargoStatement: Sendable, Hashable {
  /// What it is, in the source's word, with the evidence of the entry as a whole.
  public var item: Claim<String>
  public var mass: Claim<Hedged<Mass>>?
  public var people: Claim<Hedged<Double>>?
  public var leader: Claim<String>?
  /// Ids of the flights that carried it between them.
  public var flights: [String]

  public init(
    item: Claim<String>, mass: Claim<Hedged<Mass>>? = nil, people: Claim<Hedged<Double>>? = nil,
    leader: Claim<String>? = nil, flights: [String]
  ) {
    self.item = item
    self.mass = mass
    self.people = people
    self.leader = leader
    self.flights = flights
  }

  /// The statement that an item of a plan comes to where no dossier states it.
  public init(_ item: CargoItem) {
    func claim<Value>(_ value: Value) -> Claim<Value> {
      Claim(value, certainty: item.certainty, sources: item.sources, position: item.position)
    }
    var name = claim(item.item)
    (name.hedge, name.quote, name.note) = (item.hedge, item.quote, item.note)
    self.init(
      item: name, mass: item.mass.map(claim), people: item.people.map(claim),
      leader: item.leader, flights: item.flights)
  }

  /// Whoever gives a figure names the item: an entry without evidence of its own has that of its
  /// figures.
  public mutating func takeEvidenceOfFigures() {
    guard item.certainty == .unstated, item.rivals.isEmpty else { return }
    let figures =
      (mass?.versions ?? []).map { ($0.ownCertainty, $0.sources) }
      + (people?.versions ?? []).map { ($0.ownCertainty, $0.sources) }
    guard let first = figures.first else { return }
    item.certainty = figures.dropFirst().reduce(first.0) { .stronger(of: $0, $1.0) }
    item.ownCertainty = item.certainty
    item.sources = figures.flatMap(\.1).inOrderOfFirstMention
  }

  /// The entry for adding up: one item, or several of its name where a figure has evidence of its
  /// own or is disputed, each version of it being an item.
  ///
  /// - Parameter entry: its place among the dossier's, by which versions of one figure know each
  ///   other and are never added together.
  public func items(entry: Int? = nil) -> [CargoItem] {
    var base = CargoItem(
      item: item.versions.map(\.value).joined(separator: " or "), flights: flights,
      certainty: item.certainty, sources: item.versions.flatMap(\.sources).inOrderOfFirstMention,
      hedge: item.hedge, quote: item.quote, note: item.note, leader: leader,
      position: item.position)
    base.entry = entry
    if let mass, isPlain(mass) { base.mass = mass.value }
    if let people, isPlain(people) { base.people = people.value }
    var items: [CargoItem] = []
    if base.mass == nil { items += versions(of: mass, in: base) { $0.mass = $1 } }
    if base.people == nil { items += versions(of: people, in: base) { $0.people = $1 } }
    if items.isEmpty || base.mass != nil || base.people != nil {
      items.insert(base, at: 0)
    } else {
      // What the entry says besides its figures is said once.
      items[0].leader = base.leader
      items[0].note = items[0].note ?? base.note
      items[0].quote = items[0].quote ?? base.quote
    }
    return items
  }

  /// Whether a figure is as well known as the entry, and by the same sources.
  private func isPlain<Value>(_ claim: Claim<Value>) -> Bool {
    claim.rivals.isEmpty && claim.certainty == item.certainty && claim.sources == item.sources
      && claim.hedge == nil && claim.quote == nil && claim.note == nil
  }

  private func versions<Value>(
    of claim: Claim<Value>?, in base: CargoItem, set: (inout CargoItem, Value) -> Void
  ) -> [CargoItem] {
    (claim?.versions ?? []).map { version in
      var item = CargoItem(
        item: base.item, flights: base.flights, certainty: version.certainty,
        sources: version.sources, hedge: version.hedge ?? base.hedge, quote: version.quote,
        note: version.note, position: version.position)
      if version.hedge != nil, base.hedge != version.hedge { item.entryHedge = base.hedge }
      item.entry = base.entry
      set(&item, version.value)
      return item
    }
  }
}
