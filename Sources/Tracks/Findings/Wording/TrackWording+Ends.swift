internal import Geo

extension TrackWording {
  /// A take-off or a landing, with its doubt: `Landing not recorded: last seen 3 km from Simferopol
  /// (UKFF), 400 m above it and coming down; probably landed there.`
  public static func end(_ end: LegEnd) -> String {
    switch end.evidence {
    case .recorded: recorded(end)
    case .lowNearAirport: low(end)
    case .midAir: midAir(end)
    }
  }

  private static func recorded(_ end: LegEnd) -> String {
    let verb = end.kind == .takeOff ? "Took off from" : "Landed at"
    guard let airport = end.airport else {
      let place = CoordinateFormat.label(end.coordinate)
      return end.kind == .takeOff
        ? "Took off at \(place), at no airport known here."
        : "Landed at \(place), at no airport known here."
    }
    let name = TrackFigures.name(airport)
    if end.likelihood >= .certain { return "\(verb) \(name)." }
    guard let earliest = end.earliest, let latest = end.latest, latest - earliest > 1_800 else {
      return "\(end.kind == .takeOff ? "Probably took off from" : "Probably landed at") \(name): "
        + "it stood there by its speed and height."
    }
    let time = TrackFigures.duration(.lasting(latest - earliest))
    return end.kind == .takeOff
      ? "Probably took off from \(name), where it stood \(time) before it was seen in flight."
      : "Probably landed at \(name), where it stood \(time) after it was last seen in flight."
  }

  private static func low(_ end: LegEnd) -> String {
    guard let airport = end.airport else { return midAir(end) }
    let isTakeOff = end.kind == .takeOff
    var words =
      isTakeOff ? "Take-off not recorded: first seen " : "Landing not recorded: last seen "
    if let distance = end.distance {
      words += "\(TrackFigures.distance(distance)) from \(TrackFigures.name(airport))"
    } else {
      words += "near \(TrackFigures.name(airport))"
    }
    if let height = end.height {
      words +=
        height.meters >= 5
        ? ", \(TrackFigures.height(height)) above it" : ", no higher than its field"
    }
    words += isTakeOff ? " and climbing" : " and coming down"
    let others = TrackFigures.list(end.alternatives.map { TrackFigures.name($0.place) }, "or")
    switch end.likelihood {
    case .certain: words += isTakeOff ? "; took off there" : "; landed there"
    case .probable: words += isTakeOff ? "; probably took off there" : "; probably landed there"
    case .possible, .unknown:
      words += isTakeOff ? "; may have taken off there" : "; may have landed there"
    }
    if !others.isEmpty {
      words += end.likelihood >= .probable ? ", if not at \(others)" : ", or at \(others)"
    }
    return words + "."
  }

  private static func midAir(_ end: LegEnd) -> String {
    let isTakeOff = end.kind == .takeOff
    var words =
      isTakeOff
      ? "Take-off not recorded: first seen in flight" : "Landing not recorded: last seen in flight"
    words += " at \(CoordinateFormat.label(end.coordinate))"
    if let altitude = end.altitude { words += ", \(TrackFigures.height(altitude)) up" }
    if let airport = end.airport {
      let name = TrackFigures.name(airport)
      return words
        + (isTakeOff
          ? "; it may have taken off from \(name), to which it came down before."
          : "; it may have landed at \(name), from which it climbed away later.")
    }
    let near = end.alternatives.map {
      "\(TrackFigures.name($0.place)), \(TrackFigures.distance($0.distance)) away"
    }
    guard !near.isEmpty else { return words + "; no airport lies within 200 km." }
    return words
      + "; where it \(isTakeOff ? "took off" : "landed") is not known. Nearest airports: "
      + near.joined(separator: "; ") + "."
  }
}
