import Evidence
import Geo

extension Stop {
  /// What several statements of one stop come to; `nil` of none.
  ///
  /// Statements of the same place are one: it keeps every source and the best certainty, and its
  /// times are disputed where theirs differ. Where places differ all of them are disputed; the
  /// first one written stands, and the others are its rivals.
  public init?(versions: [Stop]) {
    var distinct: [Stop] = []
    for version in versions.flatMap(\.versions) {
      if let same = distinct.firstIndex(where: {
        $0.place.coordinate == version.place.coordinate
      }) {
        distinct[same].join(version)
      } else {
        distinct.append(version)
        distinct[distinct.count - 1].certainty = version.ownCertainty
        distinct[distinct.count - 1].rivals = []
      }
    }
    if distinct.count > 1 {
      for index in distinct.indices where distinct[index].certainty != nil {
        distinct[index].certainty = .disputed
      }
    }
    guard var first = distinct.first else { return nil }
    first.rivals = Array(distinct.dropFirst())
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

  /// Every geodesic to be drawn, each once for every time that it is flown: what the versions of one
  /// leg have in common counts once.
  public var allSections: [LegSection] { Self.sections(of: legs) }

  /// The same of the legs that no recording shows: those of the others are drawn as recorded.
  public var claimedSections: [LegSection] {
    Self.sections(of: legs.indices.filter { !isRecorded(leg: $0) }.map { legs[$0] })
  }

  private static func sections(of legs: [Leg]) -> [LegSection] {
    legs.flatMap { leg in
      if leg.versions.isEmpty { return leg.sections }
      return ([leg] + leg.versions).flatMap(\.sections).reduce(into: [LegSection]()) {
        all, section in
        let isKnown = all.contains {
          $0.origin.place.coordinate == section.origin.place.coordinate
            && $0.destination.place.coordinate == section.destination.place.coordinate
        }
        if !isKnown { all.append(section) }
      }
    }
  }
}
