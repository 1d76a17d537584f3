import Geo

extension Wording {
  /// What is wrong with a load for the type: `30 t is more than a C-130 lifts (19.1 t to 20 t by
  /// source)`, `about 21 t may be more than …`; `nil` where nothing is.
  ///
  /// A load claimed for this flight alone is told in the claim's own words; any other, and one with
  /// people in it, by the least that it comes to.
  public func payloadWarning(_ leg: LegFeasibility) -> String? {
    guard case .known(let match) = leg.aircraft, let isSure = isExcess(leg.payload),
      let limit = leg.payload.limit
    else { return nil }
    let claim =
      if leg.load.kind == .stated, !leg.load.countsPeople, let claimed = leg.load.claimedMass {
        mass(claimed, style: .words)
      } else {
        leastLoad(leg)
      }
    let low = mass(.exact(Mass(kilograms: limit.lowerBound)))
    let high = mass(.exact(Mass(kilograms: limit.upperBound)))
    return book(
      isSure ? "limit.payload.exceeds" : "limit.payload.mayExceed",
      ["load": claim, "aircraft": named(match), "most": bySource(low, high)])
  }

  /// `at least 42.9 t`, `at least 12 t, with people at 100 kg each, an assumption,`.
  private func leastLoad(_ leg: LegFeasibility) -> String {
    let least = book(
      leg.payload.isAboutLimit ? "figure.about" : "figure.atLeast",
      ["n": mass(.exact(Mass(kilograms: leg.payload.lowest)))])
    guard leg.load.countsPeople else { return least }
    return book("limit.withPeople", ["load": least, "each": leastPerPerson])
  }

  /// The most that any source says the type lifts: `20 t`.
  func payloadLimit(_ leg: LegFeasibility) -> String? {
    leg.payload.limit.map { mass(.exact(Mass(kilograms: $0.upperBound))) }
  }

  /// `100 kg`: what a person counts for at the least.
  var leastPerPerson: String {
    book("unit.kg", ["n": number(FlightLoad.perPerson.lowerBound.kilograms)])
  }

  /// Likewise for people and seats.
  public func seatsWarning(_ leg: LegFeasibility) -> String? {
    guard case .known(let match) = leg.aircraft, let isSure = isExcess(leg.seats),
      let limit = leg.seats.limit
    else { return nil }
    let claim =
      if let claimed = leg.load.claimedPeople, claimed.lower == leg.seats.lowest {
        people(claimed, style: .words)
      } else {
        book(
          leg.seats.isAboutLimit ? "figure.about" : "figure.atLeast",
          ["n": number(leg.seats.lowest)])
      }
    let most = bySource(number(limit.lowerBound), number(limit.upperBound))
    return book(
      isSure ? "limit.seats.exceeds" : "limit.seats.mayExceed",
      ["people": claim, "aircraft": named(match), "most": most])
  }

  /// That people are claimed for a freighter, a bomber or a tanker that no source gives seats: `about
  /// 100 people are claimed for it, and no source gives seats for a Tu-160`; `nil` otherwise.
  public func seatsUnknown(_ leg: LegFeasibility) -> String? {
    guard case .known(let match) = leg.aircraft, leg.seats.limit == nil,
      let claimed = leg.load.claimedPeople,
      match.types.allSatisfy({ [.freighter, .bomber, .tanker].contains($0.kind) })
    else { return nil }
    let claim = people(claimed, style: .words)
    guard !leg.load.sharedWith.isEmpty else {
      return book("limit.noSeats", ["people": claim, "aircraft": named(match)])
    }
    return book(
      "limit.noSeatsShared",
      [
        "people": claim, "aircraft": named(match), "flights": book.list(leg.load.sharedWith),
      ])
  }

  /// `88`, `88 to 880 by source`.
  private func bySource(_ low: String, _ high: String) -> String {
    low == high ? low : book("limit.bySource", ["low": low, "high": high])
  }

  /// Whether a limit is exceeded, or `false` where an approximate claim near it may be more; `nil`
  /// within it.
  private func isExcess(_ limit: LimitAssessment) -> Bool? {
    if limit.isAboutLimit { return false }
    return limit.verdict == .exceeds ? true : nil
  }

  /// What is wrong with the times claimed: `the times claimed mean at least 1,200 km/h; an An-124
  /// cruises at 800–865 km/h`; `nil` where nothing is.
  public func speedWarning(_ leg: LegFeasibility) -> String? {
    guard let times = leg.speed else { return nil }
    if times.verdict == .arrivedBeforeDeparture { return book("speed.beforeDeparture") }
    guard case .known(let match) = leg.aircraft, let cruise = times.cruise else { return nil }
    let usual = speed(
      cruise.lowerBound == cruise.upperBound
        ? .exact(cruise.lowerBound) : .range(cruise.lowerBound, cruise.upperBound))
    switch times.verdict {
    case .tooFast:
      return book(
        "speed.tooFast",
        [
          "speed": times.slowest.map { speed(.exact($0)) } ?? "", "aircraft": named(match),
          "cruise": usual,
        ])
    case .tooSlow:
      return book(
        "speed.tooSlow",
        [
          "speed": times.fastest.map { speed(.exact($0)) } ?? "", "aircraft": named(match),
          "cruise": usual,
        ])
    case .possible, .arrivedBeforeDeparture, .noFigure: return nil
    }
  }
}
