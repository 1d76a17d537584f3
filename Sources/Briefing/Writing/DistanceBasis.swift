internal import Phrases
internal import Routes

/// What the distances of some flights are taken along.
enum DistanceBasis {
  /// The shortest way between stops; the paths flown are not known.
  case shortest
  /// All as recorded.
  case flown
  /// As recorded, else by the shortest way.
  case partlyFlown
  /// The shortest way between stops of which a recording excludes one.
  case other

  /// Under a large figure.
  var figure: PhraseKey {
    switch self {
    case .shortest: "figure.allDistance"
    case .flown: "figure.flownDistance"
    case .partlyFlown: "figure.partlyFlownDistance"
    case .other: "figure.otherDistance"
    }
  }

  /// After distances.
  var clause: PhraseKey {
    switch self {
    case .shortest: "summary.paths"
    case .flown: "summary.pathsFlown"
    case .partlyFlown: "summary.pathsPartlyFlown"
    case .other: "summary.pathsOther"
    }
  }
}

extension BriefingWriter {
  static func basis(of flights: [PlannedFlight]) -> DistanceBasis {
    let legs = flights.flatMap { flight in
      flight.legs.indices.map { flight.recordedLeg($0) != nil }
    }
    if legs.contains(true) { return legs.contains(false) ? .partlyFlown : .flown }
    return flights.count == 1 && flights[0].hasExcludedStop ? .other : .shortest
  }
}
