internal import Evidence
internal import Geo
public import Routes

/// A plan's cargo by flight, by operator, by item and in all, as JSON for scripts.
///
/// Every quantity stands in words, metric and US, and as `least` and `most` figures; an open bound is
/// left out. Keys with a unit end in it; a short ton has 2,000 lb, a ton-mile is a short ton over a
/// statute mile.
public enum CargoExport {
  public static func document(_ cargo: CargoBreakdown) -> JSONValue {
    .members([
      "flights": .array(
        cargo.flights.map { row in
          group(
            ["flight": .string(row.flightID), "payloadLimit": row.payloadLimit.map { mass($0) }],
            row.portions, row.omittedPortions, row.figures)
        }),
      "operators": .array(
        cargo.operators.map { row in
          group(
            [
              "operator": JSONValue.strings(row.names),
              "operatorCertainty": row.certainty.map { .string($0.rawValue) },
              "flights": JSONValue.strings(row.flightIDs),
            ], row.portions, row.omittedPortions, row.figures)
        }),
      "items": .array(
        cargo.items.map { row in
          group(
            ["item": .string(row.item), "flights": JSONValue.strings(row.flightIDs)], row.portions,
            row.omittedPortions, row.figures)
        }),
      "total": figures(cargo.total),
    ])
  }

  private static func group(
    _ names: KeyValuePairs<String, JSONValue?>, _ portions: [CargoPortion],
    _ omitted: Int, _ sums: CargoFigures
  ) -> JSONValue {
    .object(
      members(of: .members(names))
        + [JSONValue.Member("portions", document(portions))]
        + (omitted == 0 ? [] : [JSONValue.Member("omittedPortions", .integer(omitted))])
        + members(of: figures(sums)))
  }

  private static func members(of value: JSONValue) -> [JSONValue.Member] {
    if case .object(let members) = value { members } else { [] }
  }

  private static func document(_ portions: [CargoPortion]) -> JSONValue {
    // Hundreds of portions are shared with the same hundreds of flights: one list for all.
    var last: (ids: [String], list: JSONValue?) = ([], nil)
    return .array(
      portions.map { portion in
        if portion.sharedWith != last.ids {
          last = (portion.sharedWith, JSONValue.strings(portion.sharedWith))
        }
        return document(portion, sharedWith: last.list)
      })
  }

  private static func document(_ portion: CargoPortion, sharedWith: JSONValue?) -> JSONValue {
    let line = portion.line
    return .members([
      "item": .string(line.item), "text": .string(Wording.portion(portion)),
      "textUS": .string(Wording.portion(portion, units: .us)), "mass": line.mass.map { mass($0) },
      "people": line.people.map(people),
      "wholeMass": portion.isShared ? portion.wholeMass.map { mass($0) } : nil,
      "wholePeople": portion.isShared ? portion.wholePeople.map(people) : nil,
      "sharedWith": sharedWith,
      "certainty": .string(line.certainty.rawValue), "sources": JSONValue.strings(line.sources),
      "hedge": line.hedges.first.map { .string($0.rawValue) },
      "otherHedges": .strings(line.hedges.dropFirst().map(\.rawValue)),
    ])
  }

  private static func figures(_ figures: CargoFigures) -> JSONValue {
    .members([
      "mass": figures.mass.map { mass($0) }, "people": figures.people.map(people),
      "transportWork": figures.work.map(work),
      "payloadShare": figures.payloadShare.map(share),
      "payloadLimitOfThese": figures.payloadLimit.map { mass($0) },
      "flightsWithoutPayloadLimit": JSONValue.strings(figures.flightsWithoutLimit),
      "certainty": figures.certainty.map { .string($0.rawValue) },
      "transportWorkCertainty": figures.workCertainty.map { .string($0.rawValue) },
      "sources": JSONValue.strings(figures.sources),
    ])
  }

  private static func mass(_ mass: Hedged<Mass>) -> JSONValue {
    .members([
      "text": .string(Wording.mass(mass, style: .words)),
      "textUS": .string(Wording.mass(mass, style: .words, unit: .us)),
      "isApproximate": .bool(mass.isApproximate), "leastKilograms": .number(mass.lower.kilograms),
      "mostKilograms": mass.upperFigure.map { .number($0.kilograms) },
      "leastPounds": .number(mass.lower.pounds),
      "mostPounds": mass.upperFigure.map { .number($0.pounds) },
    ])
  }

  private static func people(_ people: Hedged<Double>) -> JSONValue {
    .members([
      "text": .string(Wording.people(people, style: .words)),
      "isApproximate": .bool(people.isApproximate), "least": .number(people.lower),
      "most": people.upperFigure.map { .number($0) },
    ])
  }

  private static func work(_ work: Hedged<TransportWork>) -> JSONValue {
    .members([
      "text": .string(Wording.work(work, style: .words)),
      "textUS": .string(Wording.work(work, style: .words, units: .us)),
      "isApproximate": .bool(work.isApproximate),
      "leastTonneKilometers": .number(work.lower.tonneKilometers),
      "mostTonneKilometers": work.upperFigure.map { .number($0.tonneKilometers) },
      "leastTonMiles": .number(work.lower.tonMiles),
      "mostTonMiles": work.upperFigure.map { .number($0.tonMiles) },
    ])
  }

  private static func share(_ share: Hedged<Double>) -> JSONValue {
    .members([
      "text": .string(Wording.share(share, style: .words)),
      "isApproximate": .bool(share.isApproximate), "leastFraction": .number(share.lower),
      "mostFraction": share.upperFigure.map { .number($0) },
    ])
  }
}
