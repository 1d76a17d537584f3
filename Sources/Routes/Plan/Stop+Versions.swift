import Evidence
import Geo

extension Stop {
  /// What several statements of one stop come to; `nil` of none.
  ///
  /// Statements of the same place are one: it keeps every source and the best certainty, and its
  /// times are disputed where theirs differ. Where places differ the first one written stands,
  /// disputed, and the others are its rivals.
  public init?(versions: [Stop]) {
    var distinct: [Stop] = []
    for version in versions.flatMap(\.versions) {
      if let same = distinct.firstIndex(where: {
        $0.place.coordinate == version.place.coordinate
      }) {
        distinct[same].join(version)
      } else {
        distinct.append(version)
        distinct[distinct.count - 1].rivals = []
      }
    }
    guard var first = distinct.first else { return nil }
    if distinct.count > 1 {
      first.certainty = .disputed
      first.rivals = Array(distinct.dropFirst())
    }
    self = first
  }

  /// All that is said of the stop: this version, then its rivals.
  public var versions: [Stop] { [self] + rivals }

  private mutating func join(_ other: Stop) {
    if let mine = certainty, let theirs = other.certainty {
      certainty = .stronger(of: mine, theirs)
    }
    ownCertainty = certainty
    sources += other.sources.filter { !sources.contains($0) }
    // A hedge that only one of them makes does not bind the other.
    if hedge != other.hedge { hedge = nil }
    quote = quote ?? other.quote
    note = note.map { mine in other.note.map { mine + "; " + $0 } ?? mine } ?? other.note
    arrived = Claim(versions: [arrived, other.arrived].compactMap { $0 })
    departed = Claim(versions: [departed, other.departed].compactMap { $0 })
    passed = Claim(versions: [passed, other.passed].compactMap { $0 })
  }
}

extension PlannedFlight {
  /// Every place that the flight is said to have called at: each stop, then its rivals.
  public var allStops: [Stop] { stops.flatMap(\.versions) }

  /// Every leg to be drawn: each leg, then its other versions.
  public var allLegs: [Leg] { legs.flatMap { [$0] + $0.versions } }
}
