import Geo

extension Quantity {
  static let radiusForms = "a radius is a number with a unit: 3000 km, 1,600 NM, 500 mi"

  /// A radius in km, NM or statute miles, above 0 and at most `RangeRing.largestRadius`.
  public static func radius(_ text: String) throws(QuantityError) -> RangeRing.Radius {
    let quantity = try QuantityText(text, what: "radius", forms: radiusForms)
    guard case .exact(let figure) = quantity.amount else {
      throw QuantityError("“\(text)” is no single radius", hint: radiusForms)
    }
    let unit: DistanceUnit
    let length: Length
    switch quantity.unit {
    case "km", "kilometer", "kilometers", "kilometre", "kilometres":
      (unit, length) = (.kilometers, Length(kilometers: figure))
    case "nm", "nmi", "nautical mile", "nautical miles":
      (unit, length) = (.nauticalMiles, Length(nauticalMiles: figure))
    case "mi", "mile", "miles", "statute miles":
      (unit, length) = (.miles, Length(meters: figure * 1609.344))
    case "":
      throw QuantityError("“\(text)” has no unit", hint: radiusForms)
    default:
      throw QuantityError(
        "“\(quantity.unit)” is no unit of a radius", hint: "units are km, NM and mi")
    }
    guard length.meters >= 1 else {
      throw QuantityError("a radius of “\(text)” is no ring", hint: radiusForms)
    }
    guard length <= RangeRing.largestRadius else {
      throw QuantityError(
        "a radius of “\(text)” reaches round the Earth",
        hint: "the largest is \(Wording.distance(RangeRing.largestRadius, unit: unit))")
    }
    return RangeRing.Radius(length, unit: unit)
  }
}
