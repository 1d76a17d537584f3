internal import Geo

/// The findings in English sentences, each saying how far it is borne out.
///
/// All sentences stand in this folder; times are left to those who print them.
public enum TrackWording {
  /// The findings, a sentence each: the legs with what happened on them, then gaps and heights.
  public static func sentences(_ findings: TrackFindings) -> [String] {
    var sentences: [String] = []
    if findings.nature == .unclear {
      sentences.append(
        "The recording does not show that this was a flight: nothing is said of take-offs and landings."
      )
      sentences += nearestAirports(findings)
    }
    if findings.nature == .flight, findings.legs.isEmpty { sentences.append(standing(findings)) }
    let backs = Dictionary(findings.turnBacks.map { ($0.leg, $0) }, uniquingKeysWith: { a, _ in a })
    for (index, leg) in findings.legs.enumerated() {
      let number = findings.legs.count > 1 ? "Leg \(index + 1): " : ""
      sentences.append(number + self.leg(leg))
      sentences.append(number + end(leg.departure))
      sentences.append(number + end(leg.arrival))
      if let back = backs[index] { sentences.append(number + turnBack(back)) }
    }
    sentences += findings.approaches.map(approach)
    sentences += findings.holdings.map(holding)
    sentences += findings.gaps.map(gap)
    if let highest = findings.highest { sentences.append(level(highest)) }
    return sentences
  }

  /// `1,014 km flown, 708 km of them bridged; the straight way is 960 km; 884 km/h on average.`
  public static func leg(_ leg: TrackLeg) -> String {
    var words = "\(TrackFigures.distance(leg.distance.total)) flown"
    if leg.distance.bridged.meters > 0 {
      words += ", \(TrackFigures.distance(leg.distance.bridged)) of them bridged over gaps"
    }
    words += "; \(TrackFigures.distance(leg.direct)) straight from end to end"
    if let time = leg.airTime { words += "; \(TrackFigures.duration(time)) in the air" }
    if let speed = leg.averageSpeed { words += "; \(TrackFigures.speed(speed)) on average" }
    return words + "."
  }

  /// `Highest: flight level 350.`
  public static func level(_ highest: HighestLevel) -> String {
    // Below 5,000 ft flight levels are used hardly anywhere.
    if let level = highest.flightLevel, level < 50 {
      return "Highest: \(TrackFigures.height(highest.altitude)) of pressure altitude."
    }
    if let level = highest.flightLevel {
      let padded = level < 100 ? "0\(level)" : "\(level)"
      return
        "Highest: flight level \(padded) (\(TrackFigures.height(highest.altitude)) of pressure altitude)."
    }
    return "Highest: \(TrackFigures.height(highest.altitude)) by satellites."
  }

  /// `Turned back 320 km from where it began, and ended 12 km from there.`
  public static func turnBack(_ back: TurnBack) -> String {
    "Turned back \(TrackFigures.distance(back.farthest)) from where it began, and ended "
      + "\(TrackFigures.distance(back.returned)) from there."
  }

  /// `Turned to the right 2.5 times within 9 km of 47°16′N 39°49′E, over 12 min.`
  public static func holding(_ holding: Holding) -> String {
    let halves = (holding.turns * 2).rounded() / 2
    let whole = Int(min(halves, 1e6))
    let turns = halves == 1 ? "once" : "\(whole)\(halves > Double(whole) ? ".5" : "") times"
    return "Turned full circle to the \(holding.side.rawValue) \(turns) within "
      + "\(TrackFigures.distance(holding.radius)) of \(CoordinateFormat.label(holding.centre)), over "
      + "\(TrackFigures.duration(holding.duration))."
  }

  /// `Probably went around at Rostov (URRR): down to 120 m above it, 1.2 km away.`
  public static func approach(_ approach: LowApproach) -> String {
    let airport = TrackFigures.name(approach.airport)
    if approach.kind == .touchAndGo { return "Touched down at \(airport) and went on." }
    let verb = approach.likelihood == .possible ? "May have gone around" : "Probably went around"
    let height = approach.height.map { "down to \(TrackFigures.height($0)) above it, " } ?? ""
    return "\(verb) at \(airport): \(height)\(TrackFigures.distance(approach.distance)) away."
  }

  private static func standing(_ findings: TrackFindings) -> String {
    guard let near = findings.airportsNearStart.first else { return "No flight was seen." }
    return "No flight was seen: it stood or rolled on the ground, "
      + "\(TrackFigures.distance(near.distance)) from the middle of \(TrackFigures.name(near.place))."
  }

  private static func nearestAirports(_ findings: TrackFindings) -> [String] {
    [("begins", findings.airportsNearStart), ("ends", findings.airportsNearEnd)].compactMap {
      verb, near in
      guard let nearest = near.first else {
        return "It \(verb) with no airport within 200 km."
      }
      return "It \(verb) \(TrackFigures.distance(nearest.distance)) from "
        + "\(TrackFigures.name(nearest.place)), the nearest airport."
    }
  }
}
