extension Claim where Value: Equatable {
  /// What several statements of one fact come to; `nil` of none.
  ///
  /// Statements of the same value are one claim: it keeps every source and the best certainty.
  /// Where values differ the first one written stands, disputed, and the others are its rivals.
  public init?(versions: [Claim<Value>]) {
    var distinct: [Claim<Value>] = []
    for version in versions {
      if let same = distinct.firstIndex(where: { $0.value == version.value }) {
        distinct[same].join(version)
      } else {
        distinct.append(version)
      }
    }
    guard var first = distinct.first else { return nil }
    if distinct.count > 1 {
      first.certainty = .disputed
      first.rivals = Array(distinct.dropFirst())
    }
    self = first
  }

  private mutating func join(_ other: Claim<Value>) {
    certainty = .stronger(of: certainty, other.certainty)
    ownCertainty = certainty
    sources += other.sources.filter { !sources.contains($0) }
    // A hedge that only one of them makes does not bind the other.
    if hedge != other.hedge { hedge = nil }
    quote = quote ?? other.quote
    note = note.map { mine in other.note.map { mine + "; " + $0 } ?? mine } ?? other.note
  }
}
