internal import Evidence
internal import Geo
internal import Routes

/// Hedged quantities as JSON: the figures they name, an open end left out, and in words.
enum QuantityExport {
  static func mass(_ mass: Hedged<Mass>) -> [JSONValue.Member] {
    figures(mass.map(\.kilograms), "Kilograms")
      + JSONValue.list(["pounds": .string(Wording.mass(mass, style: .words, unit: .pounds))])
  }

  static func people(_ people: Hedged<Double>) -> [JSONValue.Member] { figures(people, "") }

  private static func figures(_ amount: Hedged<Double>, _ unit: String) -> [JSONValue.Member] {
    JSONValue.list([
      "least\(unit)": amount.lowerFigure.map { .rounded($0, places: 6) },
      "most\(unit)": amount.upperFigure.map { .rounded($0, places: 6) },
      "isApproximate": .bool(amount.isApproximate),
    ])
  }
}
