import Geo
internal import Phrases

extension Wording {
  /// Why a leg is doubtful or impossible: `An Il-62 … might fly this leg without a stop, but not with
  /// certainty: …`, `… could not fly this leg without a stop: …`.
  ///
  /// - Parameter load: `with 35 t`.
  func doubtful(_ leg: LegFeasibility, _ match: AircraftMatch, load: String) -> String {
    let (range, distance) = (leg.range, leg.leg.distance)
    let aircraft = named(match)
    if range.band == .implausible, let longest = range.longest {
      let (length, most) = shortfall(distance, longest)
      let why =
        if range.isBoundGiven {
          book(
            range.isLoadUnstated ? "range.noneAbove" : "range.noneAboveWithLoad", ["most": most])
        } else {
          book("range.otherLoadsOnly", ["most": most])
        }
      return book(
        "leg.impossible", ["aircraft": aircraft, "load": load, "length": length, "why": why])
    }
    guard let shortest = range.shortest, let longest = range.longest,
      range.farthestGiven.map({ $0 < distance }) ?? true
    else {
      return book(
        "leg.uncertain",
        [
          "aircraft": aircraft, "load": load, "length": rounded(distance.meters),
          "range": span(range, match),
        ])
    }
    let (length, most) = apart(distance, longest)
    return book(
      "leg.notBorneOut",
      [
        "aircraft": aircraft, "load": load, "length": length, "least": rounded(shortest.meters),
        "most": most,
      ])
  }

  /// `range figures disagree: 12,600–13,300 km` for one load, `range, by load and by source:
  /// 10,900–16,500 km` where that is open; `nil` where there is no doubt.
  func doubt(_ range: RangeAssessment, _ match: AircraftMatch) -> String? {
    if !range.spansLoads {
      return range.sameLoad.map { book("range.disagree", ["range": kilometers($0)]) }
    }
    guard let shortest = range.shortest, let farthest = range.farthestGiven, shortest < farthest
    else { return nil }
    return book(
      "range.spread",
      ["causes": causes(range, match), "range": kilometers(shortest...farthest)])
  }

  /// The same within a sentence, and how far it goes where that is open above.
  func span(_ range: RangeAssessment, _ match: AircraftMatch) -> String {
    guard let shortest = range.shortest else { return book("range.noSource") }
    let farthest = max(range.farthestGiven ?? shortest, shortest)
    let (low, high) = (rounded(shortest.meters), rounded(farthest.meters))
    let isOpen = range.longest == nil
    if low == high {
      return book(isOpen ? "range.givenOrMore" : "range.given", ["range": low])
    }
    if isOpen {
      return book(
        "range.open", ["causes": causes(range, match), "low": low, "high": high])
    }
    let span = kilometers(shortest...farthest)
    return range.spansLoads
      ? book("range.spans", ["causes": causes(range, match), "range": span])
      : book("range.disagree", ["range": span])
  }

  /// `by load`, `by load and by source`: what makes the ends of a range differ.
  private func causes(_ range: RangeAssessment, _ match: AircraftMatch) -> String {
    let causes = [
      range.spansLoads ? book("cause.load") : nil, match.isFamily ? book("cause.type") : nil,
      range.figuresDisagree ? book("cause.source") : nil,
    ].compactMap(\.self)
    return causes.isEmpty ? book("cause.source") : book.list(causes)
  }

  private func kilometers(_ span: ClosedRange<Length>) -> String {
    let (low, high) = (
      roundedFigure(span.lowerBound.meters), roundedFigure(span.upperBound.meters)
    )
    return low == high
      ? book("figure.about", ["n": inKilometers(low)]) : inKilometers(range([low, high]))
  }

  /// A leg and a range that is too short for it: `about 9,900 km` and `5,000 km`, the range rounded
  /// up, and both to the kilometre where rounding would hide which is more.
  private func shortfall(_ leg: Length, _ range: Length) -> (String, String) {
    let step = range.kilometers >= 1000 ? 100.0 : 10.0
    // A millimetre is the conversion's.
    let above = ((range.kilometers - 1e-6) / step).rounded(.up) * step
    if above < leg.kilometers - 100 {
      return (book("figure.about", ["n": rounded(leg.meters)]), inKilometers(number(above)))
    }
    return (
      inKilometers(number(leg.kilometers)),
      inKilometers(number((range.kilometers - 1e-6).rounded(.up)))
    )
  }

  /// Two distances rounded, or to whole km where rounding would make them one.
  private func apart(_ a: Length, _ b: Length) -> (String, String) {
    let (first, second) = (rounded(a.meters), rounded(b.meters))
    return first == second
      ? (inKilometers(number(a.kilometers)), inKilometers(number(b.kilometers))) : (first, second)
  }

  /// A distance as one speaks of it, `9,900 km`: to hundreds from 1,000, to tens below.
  func rounded(_ meters: Double) -> String { inKilometers(roundedFigure(meters)) }

  /// The same without its unit.
  func roundedFigure(_ meters: Double) -> String {
    let kilometers = meters / 1000
    let step = abs(kilometers) >= 1000 ? 100.0 : 10.0
    return number((kilometers / step).rounded() * step)
  }

  func inKilometers(_ figure: String) -> String { book("unit.km", ["n": figure]) }
}
