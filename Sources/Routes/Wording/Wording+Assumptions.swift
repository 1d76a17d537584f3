import Geo

extension Wording {
  /// What the sentence on a leg rests on, a sentence each: reserves, the mass of people, shared loads,
  /// types that share the name, items without figures.
  ///
  /// - Parameters:
  ///   - flightName: of an id.
  ///   - namesSharers: whether it is said with which flights a load was shared.
  public func assumptions(
    _ leg: LegFeasibility, flightName: (String) -> String = { $0 }, namesSharers: Bool = true
  ) -> [String] {
    guard case .known(let match) = leg.aircraft else { return [] }
    var lines: [String] = []
    if leg.payload.verdict != .exceeds { lines += ofRange(leg.range) }
    if leg.load.claimedPeople != nil {
      let each = FlightLoad.perPerson
      let range = book(
        "figure.range",
        [
          "low": number(each.lowerBound.kilograms), "high": number(each.upperBound.kilograms),
        ])
      lines.append(book("assumption.people", ["each": book("unit.kg", ["n": range])]))
    }
    if leg.load.kind == .shared, namesSharers { lines.append(split(leg, flightName)) }
    if leg.load.kind != .unknown, !leg.load.unfigured.isEmpty {
      lines.append(book("assumption.unfigured", ["items": book.list(leg.load.unfigured)]))
    }
    if !leg.range.missing.isEmpty, leg.range.band != .noFigure, leg.payload.verdict != .exceeds {
      lines.append(book("assumption.typesMissing", ["types": book.list(leg.range.missing)]))
    }
    lines += otherVersions(of: leg.leg).map { [$0] } ?? []
    if leg.isAircraftDisputed { lines.append(book("assumption.typeDisputed")) }
    if match.isFamily {
      lines.append(
        book(
          "assumption.family",
          ["name": versions(match.names), "types": book.list(match.types.map(\.name))]))
    }
    return lines
  }

  /// Reserves, loads between those given, figures without their load.
  private func ofRange(_ range: RangeAssessment) -> [String] {
    var lines: [String] = []
    if range.band != .noFigure {
      lines.append(
        book(
          "assumption.reserves",
          [
            "share": book("unit.percent", ["n": number(range.reserve.share * 100, decimals: 1)]),
            "alternate": inKilometers(number(range.reserve.alternate.kilometers)),
          ]))
      if Set(range.figures.compactMap(\.payload)).count > 1 {
        lines.append(book("assumption.straightLine"))
      }
    }
    if range.isLoadUnstated { lines.append(book("assumption.loadNotGiven")) }
    return lines
  }

  /// What a leg whose stops are disputed is judged by: its first version only.
  func otherVersions(of leg: Leg) -> String? {
    let lengths = leg.versions.map(\.distance.meters)
    guard let shortest = lengths.min(), let longest = lengths.max() else { return nil }
    let ends = [roundedFigure(shortest), roundedFigure(longest)].inOrderOfFirstMention
    return book(
      "assumption.stopsDisputed",
      [
        "origin": name(leg.origin), "destination": name(leg.destination),
        "length": inKilometers(range(ends)),
      ])
  }

  /// How a shared load may have been split.
  private func split(_ leg: LegFeasibility, _ flightName: (String) -> String) -> String {
    let flights = book.list(([leg.flight] + leg.load.sharedWith).map(flightName))
    guard leg.load.lowest.kilograms > 0 else {
      return book("assumption.split", ["flights": flights])
    }
    return book(
      "assumption.splitInPart",
      [
        "flights": flights, "flight": flightName(leg.flight),
        "least": mass(.exact(leg.load.lowest)),
      ])
  }
}
