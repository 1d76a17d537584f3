public import Evidence
public import Geo

/// Reads quantities as dossiers write them.
public enum Quantity {
  static let massForms =
    "a mass is a number with a unit: 35 t, 77,000 lb, about 35 t, at least 30 t, up to 50 t, "
    + "30–40 t"
  static let peopleForms = "people are a number: 100, about 100, at least 99, up to 50, 30–40"

  /// A load beyond this is a slip of the pen: the largest aircraft lift 250 t.
  static let largestMass = Mass(tonnes: 1_000_000)

  /// A mass in t, kg, lb or short tons.
  public static func mass(_ text: String) throws(QuantityError) -> Hedged<Mass> {
    let quantity = try QuantityText(text, what: "mass", forms: massForms)
    let kilograms = try kilograms(perUnit: quantity.unit, written: text)
    let mass = quantity.amount.map { Mass(kilograms: $0 * kilograms) }
    guard (mass.upperFigure ?? mass.lower) <= largestMass else {
      throw QuantityError("“\(text)” is more than anything could carry", hint: massForms)
    }
    return mass
  }

  /// A number of people, whole.
  public static func people(_ text: String) throws(QuantityError) -> Hedged<Double> {
    let quantity = try QuantityText(text, what: "number of people", forms: peopleForms)
    let words = ["", "people", "persons", "person", "passengers", "pax"]
    guard words.contains(quantity.unit) else {
      throw QuantityError(
        "“\(quantity.unit)” does not belong to a number of people",
        hint: "who they are goes into “item”: {item: soldiers, people: about 100}")
    }
    let figures = [quantity.amount.lowerFigure, quantity.amount.upperFigure].compactMap { $0 }
    guard figures.allSatisfy({ $0 == $0.rounded() }) else {
      throw QuantityError("“\(text)” has a part of a person", hint: peopleForms)
    }
    guard figures.allSatisfy({ $0 <= 1_000_000 }) else {
      throw QuantityError("“\(text)” is more than anything could carry", hint: peopleForms)
    }
    return quantity.amount
  }

  private static func kilograms(perUnit unit: String, written: String) throws(QuantityError)
    -> Double
  {
    switch unit {
    case "t", "tonne", "tonnes", "metric ton", "metric tons": return 1000
    case "kg", "kgs", "kilo", "kilos", "kilogram", "kilograms": return 1
    case "lb", "lbs", "lb.", "lbs.", "pound", "pounds": return Mass(pounds: 1).kilograms
    case "short ton", "short tons", "us ton", "us tons": return Mass(shortTons: 1).kilograms
    case "ton", "tons":
      throw QuantityError(
        "“\(written)”: a ton can be 1,000 kg or 2,000 lb", hint: "write tonnes, or short tons")
    case "":
      throw QuantityError("“\(written)” has no unit", hint: massForms)
    default:
      throw QuantityError(
        "“\(unit)” is no unit of mass", hint: "units are t, kg, lb and short tons")
    }
  }
}
