internal import Geo
public import Routes

/// Aircraft types as JSON for scripts: every key with a unit ends in it.
public enum AircraftExport {
  /// All types of a catalogue.
  public static func document(_ catalogue: AircraftCatalogue) -> JSONValue {
    .members(["types": .array(catalogue.types.map(document))])
  }

  /// What a name was found to mean.
  public static func document(_ match: AircraftMatch) -> JSONValue {
    .members([
      "name": .string(match.name), "isFamily": .bool(match.isFamily), "note": .text(match.note),
      "types": .array(match.types.map(document)),
    ])
  }

  /// One type with every figure, its sources and how far it can be trusted.
  public static func document(_ type: AircraftType) -> JSONValue {
    .members([
      "name": .string(type.name), "maker": .text(type.maker),
      "designator": .text(type.designator), "kind": .text(type.kind?.rawValue),
      "nicknames": .strings(type.nicknames), "aliases": .strings(type.aliases),
      "isOfDossier": .bool(type.isOfDossier),
      "maxPayload": figures(type.maxPayload, "Kilograms", \.kilograms),
      "payloadRange": .array(type.payloadRange.map(document)),
      "ferryRange": figures(type.ferryRange, "Meters", \.meters),
      "nominalRange": figures(type.nominalRange, "Meters", \.meters),
      "cruise": figures(type.cruise, "MetersPerSecond", \.metersPerSecond),
      "seats": figures(type.seats, "", { $0 }),
    ])
  }

  private static func document(_ point: PayloadRangePoint) -> JSONValue {
    let members = [
      JSONValue.Member("payloadKilograms", .rounded(point.payload.kilograms, places: 3))
    ]
    return .object(members + figure(point.distance, "Meters", \.meters))
  }

  private static func figures<Value>(
    _ figures: [AircraftFigure<Value>], _ unit: String, _ number: (Value) -> Double
  ) -> JSONValue {
    .array(figures.map { .object(figure($0, unit, number)) })
  }

  private static func figure<Value>(
    _ figure: AircraftFigure<Value>, _ unit: String, _ number: (Value) -> Double
  ) -> [JSONValue.Member] {
    // A source that says “at least” names no highest.
    let highest =
      figure.isOpenAbove
      ? [] : [JSONValue.Member("highest" + unit, .rounded(number(figure.highest), places: 3))]
    return [JSONValue.Member("lowest" + unit, .rounded(number(figure.lowest), places: 3))] + highest
      + JSONValue.list([
        "isApproximate": .bool(figure.isApproximate),
        "confidence": .text(figure.confidence?.rawValue), "note": .text(figure.note),
        "sources": .array(figure.sources.map(document)),
      ])
  }

  static func document(_ source: AircraftSource) -> JSONValue {
    .members([
      "id": .string(source.id), "name": .string(source.name),
      "publisher": .text(source.publisher), "date": .text(source.date), "url": .text(source.url),
      "reading": .text(source.reading),
    ])
  }
}
