internal import Geo

extension TrackWording {
  /// A gap, with what its mean speed tells: `Not seen for 48 min over 708 km: 884 km/h on average, which
  /// fits a flight straight on.`
  public static func gap(_ gap: TrackGap) -> String {
    "Not seen for \(TrackFigures.duration(gap.duration)) over \(TrackFigures.distance(gap.distance)): "
      + reading(gap)
  }

  private static func reading(_ gap: TrackGap) -> String {
    let mean = "\(TrackFigures.speed(gap.meanSpeed)) on average"
    switch gap.reading {
    case .straight: return mean + ", which fits a flight straight on."
    case .detour:
      return mean + ", less than before and after: a detour or a wait, "
        + "with \(spare(gap)) to spare, too little for a landing and a new take-off."
    case .roomForLanding:
      return mean + ", which leaves \(spare(gap)) for a landing\(reachable(gap))."
    case .landing:
      let place = gap.airport.map { " at \(TrackFigures.name($0))" } ?? ""
      return "it came down before or climbed away after, with \(spare(gap)) to spare: probably it "
        + "landed\(place) and took off again."
    case .unknown: return mean + "."
    }
  }

  private static func spare(_ gap: TrackGap) -> String {
    TrackFigures.duration(gap.spare ?? .zero)
  }

  private static func reachable(_ gap: TrackGap) -> String {
    guard let reachable = gap.reachable else { return "" }
    let names = TrackFigures.list(reachable.nearest.map { TrackFigures.name($0.place) }, "and")
    switch (reachable.count, reachable.nearest.isEmpty) {
    case (0?, _): return "; no airport lies within reach"
    case (let count?, false) where count > reachable.nearest.count:
      return "; \(TrackFigures.number(Double(count))) airports lie within reach, such as \(names)"
    case (_?, false): return "; within reach: \(names)"
    case (nil, false): return "; airports on the way are \(names), and many more lie within reach"
    case (_, true): return ""
    }
  }
}
