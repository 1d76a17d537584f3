import Geo

extension Wording {
  /// What is wrong with a load for the type: `at least 30 t is more than a C-130 lifts (19.1 t to
  /// 20 t by source)`; `nil` where nothing is.
  public static func payloadWarning(_ leg: LegFeasibility) -> String? {
    guard case .known(let match) = leg.aircraft, leg.payload.verdict == .exceeds,
      let limit = leg.payload.limit
    else { return nil }
    let least = mass(.exact(Mass(kilograms: leg.payload.lowest)))
    let low = mass(.exact(Mass(kilograms: limit.lowerBound)))
    let high = mass(.exact(Mass(kilograms: limit.upperBound)))
    let most = low == high ? low : "\(low) to \(high) by source"
    return "at least \(least) is more than \(article(before: match.name).lowercased()) "
      + "\(match.name) lifts (\(most))"
  }

  /// The most that any source says the type lifts: `20 t`.
  static func payloadLimit(_ leg: LegFeasibility) -> String? {
    leg.payload.limit.map { mass(.exact(Mass(kilograms: $0.upperBound))) }
  }

  /// Likewise for people and seats.
  public static func seatsWarning(_ leg: LegFeasibility) -> String? {
    guard case .known(let match) = leg.aircraft, leg.seats.verdict == .exceeds,
      let limit = leg.seats.limit
    else { return nil }
    let most =
      limit.lowerBound == limit.upperBound
      ? number(limit.upperBound)
      : "\(number(limit.lowerBound)) to \(number(limit.upperBound)) by source"
    return "at least \(number(leg.seats.lowest)) people are more than "
      + "\(article(before: match.name).lowercased()) \(match.name) seats (\(most))"
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
