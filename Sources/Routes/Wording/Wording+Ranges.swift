import Geo

extension Wording {
  /// Why a leg is doubtful or impossible: `might fly this leg without a stop, but not with certainty:
  /// …`, `could not fly this leg without a stop: …`.
  static func doubtful(_ leg: LegFeasibility, _ match: AircraftMatch) -> String {
    let (range, distance) = (leg.range, leg.leg.distance)
    func length(_ kilometers: String) -> String { "the leg is about \(kilometers) km long" }
    if range.band == .implausible, let longest = range.longest {
      let (way, most) = shortfall(distance, longest)
      return "could not fly this leg without a stop: the leg is \(way) km long, and "
        + (range.isBoundGiven
          ? "no range figure\(range.isLoadUnstated ? "" : " for that load") is above \(most) km"
          : "there is no figure for that load; by those for other loads it flies no more than about "
            + "\(most) km")
    }
    guard let shortest = range.shortest, let longest = range.longest,
      range.farthestGiven.map({ $0 < distance }) ?? true
    else {
      return "might fly this leg without a stop, but not with certainty: "
        + "\(length(rounded(distance.meters))), and \(span(range, match))"
    }
    let (way, most) = apart(distance, longest)
    return "might fly this leg without a stop, but no figure bears it out: \(length(way)), and by "
      + "the figures there are, its range is at least about \(rounded(shortest.meters)) km and at most "
      + "about \(most) km"
  }

  /// ` (range figures disagree: 12,600–13,300 km)` for one load, ` (range, by load and by source:
  /// 10,900–16,500 km)` where that is open.
  static func doubt(_ range: RangeAssessment, _ match: AircraftMatch) -> String {
    if !range.spansLoads {
      return range.sameLoad.map { " (range figures disagree: \(kilometers($0)))" } ?? ""
    }
    guard let shortest = range.shortest, let farthest = range.farthestGiven, shortest < farthest
    else { return "" }
    return " (range, \(causes(range, match)): \(kilometers(shortest...farthest)))"
  }

  /// The same within a sentence, and how far it goes where that is open above.
  static func span(_ range: RangeAssessment, _ match: AircraftMatch) -> String {
    guard let shortest = range.shortest else { return "no source gives its range" }
    let farthest = max(range.farthestGiven ?? shortest, shortest)
    let (low, high) = (rounded(shortest.meters), rounded(farthest.meters))
    let isOpen = range.longest == nil
    if low == high { return "its range is given as about \(low) km\(isOpen ? " or more" : "")" }
    if isOpen {
      return "its range is, \(causes(range, match)), from about \(low) km to at least about "
        + "\(high) km"
    }
    return range.spansLoads
      ? "the range is, \(causes(range, match)), \(low)–\(high) km"
      : "range figures disagree: \(low)–\(high) km"
  }

  /// `by load`, `by load and by source`: what makes the ends of a range differ.
  private static func causes(_ range: RangeAssessment, _ match: AircraftMatch) -> String {
    let causes = [
      range.spansLoads ? "by load" : nil, match.isFamily ? "by type" : nil,
      range.figuresDisagree ? "by source" : nil,
    ].compactMap(\.self)
    return causes.isEmpty ? "by source" : list(causes)
  }

  private static func kilometers(_ span: ClosedRange<Length>) -> String {
    let (low, high) = (rounded(span.lowerBound.meters), rounded(span.upperBound.meters))
    return low == high ? "about \(low) km" : "\(low)–\(high) km"
  }

  /// A leg and a range that is too short for it: `about 9,900` and `5,000`, the range rounded up, and
  /// both to the kilometre where rounding would hide which is more.
  private static func shortfall(_ leg: Length, _ range: Length) -> (String, String) {
    let step = range.kilometers >= 1000 ? 100.0 : 10.0
    // A millimetre is the conversion's.
    let above = ((range.kilometers - 1e-6) / step).rounded(.up) * step
    if above < leg.kilometers - 100 { return ("about \(rounded(leg.meters))", number(above)) }
    return (number(leg.kilometers), number((range.kilometers - 1e-6).rounded(.up)))
  }

  /// Two distances rounded, or to whole km where rounding would make them one.
  private static func apart(_ a: Length, _ b: Length) -> (String, String) {
    let (first, second) = (rounded(a.meters), rounded(b.meters))
    return first == second ? (number(a.kilometers), number(b.kilometers)) : (first, second)
  }
}
