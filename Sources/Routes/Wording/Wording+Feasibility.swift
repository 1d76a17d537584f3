import Geo
internal import Phrases

extension Wording {
  /// What can be said of a leg, as a sentence to print: `An An-124 with 35 t could fly this leg
  /// without a stop, with about 2,300 km to spare (range figures disagree: 12,600–13,300 km).`
  ///
  /// Where no sourced figure bears it out it begins with `No figure`.
  public func sentence(_ leg: LegFeasibility) -> String {
    guard case .known(let match) = leg.aircraft else { return withoutType(leg.aircraft) }
    return capital(sentence(leg, match))
  }

  private func sentence(_ leg: LegFeasibility, _ match: AircraftMatch) -> String {
    let (aircraft, load, range) = (named(match), load(leg.load), leg.range)
    if leg.payload.verdict == .exceeds, let most = payloadLimit(leg) {
      return leg.load.countsPeople
        ? book(
          "leg.tooHeavyWithPeople",
          ["aircraft": aircraft, "load": load, "most": most, "each": leastPerPerson])
        : book("leg.tooHeavy", ["aircraft": aircraft, "load": load, "most": most])
    }
    switch range.band {
    case .plausible:
      let spare = rounded(range.marginWithReserveMeters ?? 0)
      return doubt(range, match).map {
        book(
          "leg.plausibleButDoubt",
          ["aircraft": aircraft, "load": load, "spare": spare, "doubt": $0])
      } ?? book("leg.plausible", ["aircraft": aircraft, "load": load, "spare": spare])
    case .marginal where range.isForOtherLoadsOnly:
      return book(
        "leg.loadUnknown",
        [
          "aircraft": aircraft, "load": load, "length": rounded(leg.leg.distance.meters),
          "range": span(range, match),
        ])
    case .marginal, .implausible:
      return doubtful(leg, match, load: load)
    case .noFigure:
      return range.figures.isEmpty
        ? book("leg.noRange", ["aircraft": aircraft])
        : book(
          "leg.noRangeWithLoad",
          ["aircraft": aircraft, "figures": given(range, types: match.types)])
    }
  }

  /// `8,300 km with 140 t`: the figures that there are, of at most four loads.
  private func given(_ range: RangeAssessment, types: [AircraftType]) -> String {
    let shown = range.figures.prefix(4).map { figure in
      let ends = [
        roundedFigure(figure.distance.lowest.meters), roundedFigure(figure.distance.highest.meters),
      ]
      let isOne = figure.distance.lowest == figure.distance.highest
      var distance = inKilometers(isOne ? ends[0] : self.range(ends))
      if figure.distance.isOpenAbove { distance = book("figure.atLeast", ["n": distance]) }
      if types.count > 1 {
        distance = book(
          "given.ofType", ["distance": distance, "aircraft": named(figure.type)])
      }
      switch figure.payload {
      case let payload? where payload.kilograms > 0:
        return book("given.withLoad", ["distance": distance, "load": mass(.exact(payload))])
      case _?: return book("given.empty", ["distance": distance])
      case nil: return book("given.loadNotStated", ["distance": distance])
      }
    }
    return book.joined(shown, "list.semicolon")
  }

  /// `With technical stops at Shannon (EINN) and Gander (CYQX) no leg is longer than about 4,000 km;
  /// the detour is about 120 km. Worked out, not reported.`
  public func sentence(_ stops: TechnicalStops) -> String {
    let names = stops.stops.map { place in
      let name = placeNames[place.coordinate] ?? place.city ?? place.name
      return place.icao.map { book("place.code", ["place": name, "code": $0]) } ?? name
    }
    let longest = stops.distances.map(\.meters).max() ?? 0
    let detour =
      stops.detour < Length(kilometers: 10)
      ? book("figure.under", ["n": inKilometers(number(10))])
      : book("figure.about", ["n": rounded(stops.detour.meters)])
    return book(
      names.count == 1 ? "stops.one" : "stops.several",
      ["stops": book.list(names), "length": rounded(longest), "detour": detour])
  }

  private func withoutType(_ aircraft: LegFeasibility.Aircraft) -> String {
    switch aircraft {
    case .unknown(let name, let suggestions):
      suggestions.isEmpty
        ? book("type.unknown", ["name": name])
        : book(
          "type.unknownButNear",
          ["name": name, "others": book.list(suggestions, "list.or")])
    case .unstated: book("type.unstated")
    case .known: ""
    }
  }

  /// `with 35 t`, `with about 100 people`, `with some or all of 35 t`, `with at least 35 t and up to
  /// 45 t`, `with a load not stated`.
  private func load(_ load: FlightLoad) -> String {
    let parts = [
      load.claimedMass.map { mass($0, style: .words) }, load.claimedPeople.map(peopleInWords),
    ].compactMap(\.self)
    let all = book.list(parts)
    switch load.kind {
    case .stated: return book("load.stated", ["load": all])
    case .shared where load.lowest.kilograms > 0:
      let least = mass(.exact(load.lowest))
      let hasPeople = load.claimedPeople != nil
      guard let most = load.highest.map({ mass(.exact($0)) }) else {
        return book(hasPeople ? "load.atLeastWithPeople" : "load.atLeast", ["least": least])
      }
      return book(
        hasPeople ? "load.betweenWithPeople" : "load.between", ["least": least, "most": most])
    case .shared: return book("load.shared", ["load": all])
    case .unknown: return book("load.unknown")
    }
  }
}
