internal import Evidence
internal import Geo
internal import Routes

/// Whether a leg could be flown as claimed, as JSON: the verdict in words, and every figure behind it.
enum FeasibilityExport {
  static func document(_ leg: LegFeasibility, stops: TechnicalStops?) -> JSONValue {
    .members([
      "band": .string(leg.band.rawValue), "text": .string(Wording.sentence(leg)),
      "assumptions": .strings(Wording.assumptions(leg)), "aircraft": aircraft(leg.aircraft),
      "isAircraftDisputed": .bool(leg.isAircraftDisputed), "load": load(leg.load),
      "range": range(leg.range),
      "payload": limit(
        leg.payload, "Kilograms", figures(leg.aircraft, \.maxPayload, "Kilograms", \.kilograms)),
      "seats": limit(leg.seats, "", figures(leg.aircraft, \.seats, "", { $0 })),
      "speed": leg.speed.map(speed),
      "technicalStops": stops.map(document),
    ])
  }

  private static func aircraft(_ aircraft: LegFeasibility.Aircraft) -> JSONValue {
    switch aircraft {
    case .known(let match):
      .members([
        "name": .string(match.name), "designator": .text(match.designator),
        "types": .strings(match.types.map(\.name)),
      ])
    case .unknown(let name, let suggestions):
      .members(["unknown": .string(name), "suggestions": .strings(suggestions)])
    case .unstated: .members([:])
    }
  }

  private static func load(_ load: FlightLoad) -> JSONValue {
    .members([
      "kind": .string(load.kind.rawValue),
      "claimedMass": load.claimedMass.map { .string(Wording.mass($0, style: .words)) },
      "claimedPeople": load.claimedPeople.map { .string(Wording.people($0, style: .words)) },
      "leastKilograms": .rounded(load.lowest.kilograms, places: 3),
      "mostKilograms": load.highest.map { .rounded($0.kilograms, places: 3) },
      "leastKilogramsPerPerson": .number(FlightLoad.perPerson.lowerBound.kilograms),
      "mostKilogramsPerPerson": .number(FlightLoad.perPerson.upperBound.kilograms),
      "sharedWith": .strings(load.sharedWith), "withoutFigure": .strings(load.unfigured),
    ])
  }

  private static func range(_ range: RangeAssessment) -> JSONValue {
    .members([
      "shortestMeters": range.shortest.map { .rounded($0.meters, places: 1) },
      "longestMeters": range.longest.map { .rounded($0.meters, places: 1) },
      "marginWithReserveMeters": range.marginWithReserveMeters.map { .rounded($0, places: 1) },
      "marginWithoutReserveMeters": range.marginWithoutReserveMeters.map {
        .rounded($0, places: 1)
      },
      "reserveShareOfLeg": .number(range.reserve.share),
      "reserveAlternateMeters": .number(range.reserve.alternate.meters),
      "farthestGivenMeters": range.farthestGiven.map { .rounded($0.meters, places: 1) },
      "figuresDisagree": .bool(range.figuresDisagree),
      "leastAtHeaviestLoadMeters": range.sameLoad.map {
        .rounded($0.lowerBound.meters, places: 1)
      },
      "mostAtHeaviestLoadMeters": range.sameLoad.map { .rounded($0.upperBound.meters, places: 1) },
      "isLoadUnstated": .bool(range.isLoadUnstated), "withoutFigure": .strings(range.missing),
      "figures": .array(range.figures.map(figure)),
    ])
  }

  private static func figure(_ figure: RangeAssessment.Figure) -> JSONValue {
    .members([
      "type": .string(figure.type),
      "payloadKilograms": figure.payload.map { .rounded($0.kilograms, places: 3) },
      "leastMeters": .rounded(figure.distance.lowest.meters, places: 1),
      "mostMeters": figure.distance.isOpenAbove
        ? nil : .rounded(figure.distance.highest.meters, places: 1),
      "isApproximate": .bool(figure.distance.isApproximate),
      "confidence": .text(figure.distance.confidence?.rawValue),
      "note": .text(figure.distance.note),
      "sources": .array(figure.distance.sources.map(AircraftExport.document)),
    ])
  }

  private static func limit(
    _ limit: LimitAssessment, _ unit: String, _ figures: JSONValue
  ) -> JSONValue {
    .members([
      "verdict": .string(limit.verdict.rawValue),
      "least\(unit)": .rounded(limit.lowest, places: 3),
      "most\(unit)": limit.highest.map { .rounded($0, places: 3) },
      "leastLimit\(unit)": limit.limit.map { .rounded($0.lowerBound, places: 3) },
      "mostLimit\(unit)": limit.isLimitOpen
        ? nil : limit.limit.map { .rounded($0.upperBound, places: 3) },
      "isAboutLimit": .bool(limit.isAboutLimit), "figures": figures,
    ])
  }

  /// What sources say of a limit, type by type.
  private static func figures<Value>(
    _ aircraft: LegFeasibility.Aircraft, _ list: KeyPath<AircraftType, [AircraftFigure<Value>]>,
    _ unit: String, _ number: (Value) -> Double
  ) -> JSONValue {
    guard case .known(let match) = aircraft else { return .array([]) }
    return .array(
      match.types.flatMap { type in
        type[keyPath: list].map { figure in
          .members([
            "type": .string(type.name),
            "least\(unit)": .rounded(number(figure.lowest), places: 3),
            "most\(unit)": figure.isOpenAbove
              ? nil : .rounded(number(figure.highest), places: 3),
            "isApproximate": .bool(figure.isApproximate),
            "confidence": .text(figure.confidence?.rawValue), "note": .text(figure.note),
            "sources": .array(figure.sources.map(AircraftExport.document)),
          ])
        }
      })
  }

  private static func speed(_ speed: SpeedAssessment) -> JSONValue {
    .members([
      "verdict": .string(speed.verdict.rawValue), "isExact": .bool(speed.isExact),
      "shortestSeconds": .rounded(speed.elapsed.lowerBound.inSeconds, places: 3),
      "longestSeconds": .rounded(speed.elapsed.upperBound.inSeconds, places: 3),
      "slowestMetersPerSecond": speed.slowest.map { .rounded($0.metersPerSecond, places: 3) },
      "fastestMetersPerSecond": speed.fastest.map { .rounded($0.metersPerSecond, places: 3) },
      "slowestCruiseMetersPerSecond": speed.cruise.map {
        .rounded($0.lowerBound.metersPerSecond, places: 3)
      },
      "fastestCruiseMetersPerSecond": speed.cruise.map {
        .rounded($0.upperBound.metersPerSecond, places: 3)
      },
    ])
  }

  private static func document(_ stops: TechnicalStops) -> JSONValue {
    .members([
      "text": .string(Wording.sentence(stops)),
      "stops": .array(stops.stops.map { PlaceExport.document($0) }),
      "distancesMeters": .array(stops.distances.map { .rounded($0.meters, places: 1) }),
      "detourMeters": .rounded(stops.detour.meters, places: 1),
      "longestLegAllowedMeters": .rounded(stops.longestLeg.meters, places: 1),
    ])
  }
}
