import Geo

extension Wording {
  /// What can be said of a leg, as a sentence to print: `An An-124 with 35 t could fly this leg
  /// without a stop, with about 2,300 km to spare (range figures disagree: 12,600–13,300 km).`
  ///
  /// Where no sourced figure bears it out it begins with `No figure`.
  public static func sentence(_ leg: LegFeasibility) -> String {
    guard case .known(let match) = leg.aircraft else { return withoutType(leg.aircraft) }
    let subject = "\(article(before: match.name)) \(match.name) \(load(leg.load))"
    if leg.payload.verdict == .exceeds, let most = payloadLimit(leg) {
      return "\(subject) could not fly this leg: no source says that it lifts more than \(most)"
        + (peopleCounted(leg.load).map { ", and it is more \($0)" } ?? "") + "."
    }
    let range = leg.range
    let length = "the leg is about \(rounded(leg.leg.distance.meters)) km long"
    switch range.band {
    case .plausible:
      let spare = rounded(range.marginWithReserveMeters ?? 0)
      return "\(subject) could fly this leg without a stop, with about \(spare) km to spare"
        + "\(doubt(range, match))."
    case .marginal where range.isForOtherLoadsOnly:
      return "\(subject) might fly this leg without a stop: \(length), and \(span(range, match)), "
        + "but no source says with which load."
    case .marginal, .implausible:
      return "\(subject) \(doubtful(leg, match))."
    case .noFigure:
      let has = range.figures.isEmpty ? "" : " with that load" + given(range, types: match.types)
      return "No figure: no source that was read gives the range of "
        + "\(article(before: match.name).lowercased()) \(match.name)\(has)."
    }
  }

  /// ` (given: 8,300 km with 140 t)`: the figures that there are, of at most four loads.
  private static func given(_ range: RangeAssessment, types: [AircraftType]) -> String {
    let shown = range.figures.prefix(4).map { figure in
      let atLeast = figure.distance.isOpenAbove ? "at least " : ""
      let distance =
        figure.distance.lowest == figure.distance.highest
        ? "\(atLeast)\(rounded(figure.distance.lowest.meters)) km"
        : "\(rounded(figure.distance.lowest.meters))–\(rounded(figure.distance.highest.meters)) km"
      let type =
        types.count > 1 ? " of \(article(before: figure.type).lowercased()) \(figure.type)" : ""
      switch figure.payload {
      case let payload? where payload.kilograms > 0:
        return "\(distance)\(type) with \(mass(.exact(payload)))"
      case _?: return "\(distance)\(type) without any load"
      case nil: return "\(distance)\(type), its load not stated"
      }
    }
    return " (given: \(shown.joined(separator: "; ")))"
  }

  /// What the sentence rests on, a sentence each: reserves, the mass of people, shared loads, types
  /// that share the name, items without figures.
  ///
  /// - Parameter flightName: of an id.
  public static func assumptions(
    _ leg: LegFeasibility, flightName: (String) -> String = { $0 }
  ) -> [String] {
    guard case .known(let match) = leg.aircraft else { return [] }
    var lines: [String] = []
    let isBeyond = leg.payload.verdict == .exceeds
    if leg.range.band != .noFigure, !isBeyond {
      let reserve = leg.range.reserve
      lines.append(
        "Reserves of \(number(reserve.share * 100, decimals: 1)) % of the leg and "
          + "\(number(reserve.alternate.kilometers)) km to another airport are taken off the "
          + "shortest range figure; this is an assumption, and most sources do not say whether "
          + "their ranges leave reserves.")
    }
    let loads = Set(leg.range.figures.compactMap(\.payload))
    if leg.range.band != .noFigure, !isBeyond, loads.count > 1 {
      lines.append(
        "Between the loads that range figures are given for, a straight line is taken, which is on "
          + "the short side; only what is farther than such figures allow is called impossible.")
    }
    if leg.range.isLoadUnstated, !isBeyond {
      lines.append("The range figure is given without the load that it holds for.")
    }
    if leg.load.claimedPeople != nil {
      let each = FlightLoad.perPerson
      lines.append(
        "People count at \(number(each.lowerBound.kilograms)) to "
          + "\(number(each.upperBound.kilograms)) kg each with baggage, an assumption.")
    }
    if leg.load.kind == .shared {
      lines.append(split(leg, flightName))
    }
    if leg.load.kind != .unknown, !leg.load.unfigured.isEmpty {
      lines.append("No figure is claimed for \(list(leg.load.unfigured)), which is left out.")
    }
    if !leg.range.missing.isEmpty, leg.range.band != .noFigure, !isBeyond {
      lines.append("No range figure for that load is known of \(list(leg.range.missing)).")
    }
    lines += otherVersions(of: leg.leg).map { [$0] } ?? []
    if leg.isAircraftDisputed { lines.append("Sources differ on the type of aircraft.") }
    if let note = match.note { lines.append(note + ".") }
    return lines
  }

  /// What a leg whose stops are disputed is judged by: its first version only.
  static func otherVersions(of leg: Leg) -> String? {
    let lengths = leg.versions.map(\.distance.meters)
    guard let shortest = lengths.min(), let longest = lengths.max() else { return nil }
    let ends = [rounded(shortest), rounded(longest)].inOrderOfFirstMention
    return "Sources differ on the stops: this is of \(leg.origin.name) to \(leg.destination.name) "
      + "only; by other versions the leg is about \(ends.joined(separator: "–")) km long."
  }

  /// `With technical stops at Shannon (EINN) and Gander (CYQX) no leg is longer than about 4,000 km;
  /// the detour is about 120 km. Worked out, not reported.`
  public static func sentence(_ stops: TechnicalStops) -> String {
    let names = stops.stops.map { place in
      place.icao.map { "\(place.city ?? place.name) (\($0))" } ?? place.name
    }
    let longest = stops.distances.map(\.meters).max() ?? 0
    let kind = names.count == 1 ? "a technical stop at" : "technical stops at"
    let detour =
      stops.detour < Length(kilometers: 10)
      ? "under 10 km" : "about \(rounded(stops.detour.meters)) km"
    return "With \(kind) \(list(names)) no leg is longer than about \(rounded(longest)) km; the "
      + "detour is \(detour). Worked out, not reported."
  }

  /// A distance in whole km as one speaks of it: to hundreds from 1,000, to tens below.
  static func rounded(_ meters: Double) -> String {
    let kilometers = meters / 1000
    let step = abs(kilometers) >= 1000 ? 100.0 : 10.0
    return number((kilometers / step).rounded() * step)
  }

  private static func withoutType(_ aircraft: LegFeasibility.Aircraft) -> String {
    switch aircraft {
    case .unknown(let name, let suggestions):
      let near = suggestions.isEmpty ? "" : " (did you mean \(list(suggestions, "or"))?)"
      return "No figure: the catalogue has no aircraft called “\(name)”\(near)."
    case .unstated: return "No figure: the aircraft is not stated."
    case .known: return ""
    }
  }

  /// `with 35 t`, `with about 100 people`, `with some or all of 35 t`, `with at least 35 t and up to
  /// 45 t`, `with a load not stated`.
  private static func load(_ load: FlightLoad) -> String {
    let parts = [
      load.claimedMass.map { mass($0, style: .words) },
      load.claimedPeople.map { people($0, style: .words) + " people" },
    ].compactMap(\.self)
    let all = parts.joined(separator: " and ")
    switch load.kind {
    case .stated: return "with \(all)"
    case .shared where load.lowest.kilograms > 0:
      let most = load.highest.map { " and up to \(mass(.exact($0)))" } ?? ""
      let people = load.claimedPeople == nil ? "" : ", people included,"
      return "with at least \(mass(.exact(load.lowest)))\(most)\(people)"
    case .shared: return "with some or all of \(all)"
    case .unknown: return "with a load not stated"
    }
  }

  /// How a shared load may have been split.
  private static func split(_ leg: LegFeasibility, _ flightName: (String) -> String) -> String {
    let load = leg.load
    let flights = list(([leg.flight] + load.sharedWith).map(flightName))
    guard load.lowest.kilograms > 0 else {
      return "The load is claimed for \(flights) together, and how it was split is not known: each "
        + "may have carried anything from none to all of it."
    }
    return "Part of the load is claimed for \(flights) together, and how that was split is not "
      + "known: \(flightName(leg.flight)) had at least \(mass(.exact(load.lowest))) by what is claimed for it alone and "
      + "by what the others lift."
  }

  /// `an124`, `an124 and il62`, `a, b and c`.
  static func list(_ words: [String], _ conjunction: String = "and") -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// `A` or `An`, by how a name is spoken: capitals alone are spelt out (`An MD-11F`, `A UH-60`),
  /// anything else is read as a word (`An Il-76`, `A Mi-8`).
  static func article(before name: String) -> String {
    let letters = name.prefix { $0.isLetter }
    guard let first = letters.first else { return name.first == "8" ? "An" : "A" }
    let isSpelt = letters.allSatisfy(\.isUppercase)
    return (isSpelt ? "AEFHILMNORSX" : "AEIO").contains(first.uppercased()) ? "An" : "A"
  }
}
