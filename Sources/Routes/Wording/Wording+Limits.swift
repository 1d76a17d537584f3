import Geo

extension Wording {
  /// What is wrong with a load for the type: `30 t is more than a C-130 lifts (19.1 t to 20 t by
  /// source)`, `about 21 t may be more than …`; `nil` where nothing is.
  ///
  /// A load claimed for this flight alone is told in the claim's own words; any other, and one with
  /// people in it, by the least that it comes to.
  public static func payloadWarning(_ leg: LegFeasibility) -> String? {
    guard case .known(let match) = leg.aircraft, let verb = excess(leg.payload, plural: false),
      let limit = leg.payload.limit
    else { return nil }
    let counted = peopleCounted(leg.load)
    let least = mass(.exact(Mass(kilograms: leg.payload.lowest)))
    let about = leg.payload.isAboutLimit ? "about " : "at least "
    let claim =
      if leg.load.kind == .stated, counted == nil, let claimed = leg.load.claimedMass {
        mass(claimed, style: .words)
      } else {
        about + least + (counted.map { ", \($0)," } ?? "")
      }
    let low = mass(.exact(Mass(kilograms: limit.lowerBound)))
    let high = mass(.exact(Mass(kilograms: limit.upperBound)))
    let most = low == high ? low : "\(low) to \(high) by source"
    return "\(claim) \(verb) \(article(before: match.name).lowercased()) \(match.name) lifts "
      + "(\(most))"
  }

  /// The most that any source says the type lifts: `20 t`.
  static func payloadLimit(_ leg: LegFeasibility) -> String? {
    leg.payload.limit.map { mass(.exact(Mass(kilograms: $0.upperBound))) }
  }

  /// `with people at 100 kg each, an assumption`; `nil` where the least load has no people in it.
  static func peopleCounted(_ load: FlightLoad) -> String? {
    guard load.countsPeople else { return nil }
    let each = number(FlightLoad.perPerson.lowerBound.kilograms)
    return "with people at \(each) kg each, an assumption"
  }

  /// Likewise for people and seats.
  public static func seatsWarning(_ leg: LegFeasibility) -> String? {
    guard case .known(let match) = leg.aircraft, let verb = excess(leg.seats, plural: true),
      let limit = leg.seats.limit
    else { return nil }
    let most =
      limit.lowerBound == limit.upperBound
      ? number(limit.upperBound)
      : "\(number(limit.lowerBound)) to \(number(limit.upperBound)) by source"
    let claim =
      if let claimed = leg.load.claimedPeople, claimed.lower == leg.seats.lowest {
        people(claimed, style: .words)
      } else {
        (leg.seats.isAboutLimit ? "about " : "at least ") + number(leg.seats.lowest)
      }
    return "\(claim) people \(verb) \(article(before: match.name).lowercased()) \(match.name) "
      + "seats (\(most))"
  }

  /// That people are claimed for a freighter, a bomber or a tanker that no source gives seats: `about
  /// 100 people are claimed for it, and no source gives seats for a Tu-160`; `nil` otherwise.
  public static func seatsUnknown(_ leg: LegFeasibility) -> String? {
    guard case .known(let match) = leg.aircraft, leg.seats.limit == nil,
      let claimed = leg.load.claimedPeople,
      match.types.allSatisfy({ [.freighter, .bomber, .tanker].contains($0.kind) })
    else { return nil }
    let others =
      leg.load.sharedWith.isEmpty ? "" : " together with \(list(leg.load.sharedWith))"
    return "\(people(claimed, style: .words)) people are claimed for it\(others), and no source "
      + "gives seats for \(article(before: match.name).lowercased()) \(match.name)"
  }

  /// `is more than`, or `may be more than` for an approximate claim near the limit; `nil` within it.
  private static func excess(_ limit: LimitAssessment, plural: Bool) -> String? {
    if limit.isAboutLimit { return "may be more than" }
    return limit.verdict == .exceeds ? (plural ? "are more than" : "is more than") : nil
  }

  /// What is wrong with the times claimed: `the times claimed mean at least 1,200 km/h; an An-124
  /// cruises at 800–865 km/h`; `nil` where nothing is.
  public static func speedWarning(_ leg: LegFeasibility) -> String? {
    guard let times = leg.speed else { return nil }
    if times.verdict == .arrivedBeforeDeparture { return "it arrived before it left" }
    guard case .known(let match) = leg.aircraft, let cruise = times.cruise else { return nil }
    let name = "\(article(before: match.name).lowercased()) \(match.name)"
    let usual = speed(
      cruise.lowerBound == cruise.upperBound
        ? .exact(cruise.lowerBound) : .range(cruise.lowerBound, cruise.upperBound))
    switch times.verdict {
    case .tooFast:
      let least = times.slowest.map { speed(.exact($0)) } ?? ""
      return "the times claimed mean at least \(least); \(name) cruises at \(usual)"
    case .tooSlow:
      let most = times.fastest.map { speed(.exact($0)) } ?? ""
      return
        "the times claimed mean at most \(most) for the whole leg; \(name) cruises at \(usual), "
        + "so it landed on the way or flew another"
    case .possible, .arrivedBeforeDeparture, .noFigure: return nil
    }
  }
}
