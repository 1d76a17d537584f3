internal import Evidence
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// Places, aircraft, operators and callsigns with the flights that they belong to; empty for a
  /// briefing that is read through.
  var index: [IndexGroup] {
    var places = IndexEntries()
    var (aircraft, operators, signs) = (IndexEntries(), IndexEntries(), IndexEntries())
    for flight in plan.flights {
      let anchor = Self.anchor(ofFlight: flight.id)
      for stop in flight.allStops { places.add(wording.place(stop), anchor) }
      for version in flight.aircraft?.versions ?? [] { aircraft.add(version.value, anchor) }
      for version in flight.operator?.versions ?? [] { operators.add(version.value, anchor) }
      let own = (flight.callsign?.versions ?? []) + (flight.registration?.versions ?? [])
      for version in own { signs.add(version.value, anchor) }
    }
    let groups: [(PhraseKey, IndexEntries)] = [
      ("index.places", places), ("index.aircraft", aircraft), ("index.operators", operators),
      ("index.callsigns", signs),
    ]
    return groups.filter { !$0.1.all.isEmpty }.map {
      IndexGroup(title: book($0), entries: $1.sorted)
    }
  }
}

/// Entries of one group, each once.
private struct IndexEntries {
  private(set) var all: [String: [String]] = [:]

  mutating func add(_ name: String, _ flight: String) {
    guard all[name]?.last != flight else { return }
    all[name, default: []].append(flight)
  }

  /// By their letters, case aside; the same on every machine.
  var sorted: [IndexGroup.Entry] {
    all.sorted { a, b in
      let (x, y) = (a.key.lowercased(), b.key.lowercased())
      return x == y ? a.key < b.key : x < y
    }.map { IndexGroup.Entry(name: $0.key, anchors: $0.value) }
  }
}
