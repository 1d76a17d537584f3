public import Evidence
public import Geo

extension Quantity {
  static let distanceForms =
    "a distance is a number with a unit: 4500 km, 4,500–5,400 km, 2,400 NM, about 3,300 mi"
  static let speedForms = "a speed is a number with a unit: 850 km/h, 800–865 km/h, 450 kt, 518 mph"
  static let payloadForms = "a payload is a number with a unit: 120 t, 170,900 lb, 50–52 t"
  static let seatForms = "seats are a number: 88, 72–96"

  /// No aircraft flew farther without landing or refuelling than once round the Earth.
  static let longestRange = Length(kilometers: 45_000)
  /// Above any aircraft that carries a load: the fastest ever flew 3,530 km/h.
  static let fastestCruise = Velocity(kilometersPerHour: 4_000)
  /// The heaviest load ever lifted by an aircraft was 254 t.
  static let largestPayload = Mass(tonnes: 500)
  static let mostSeats = 2_000.0

  /// A range of an aircraft in km, NM or statute miles, above 0; it may be `at least` so much.
  public static func distance(_ text: String) throws(QuantityError) -> Hedged<Length> {
    let quantity = try QuantityText(text, what: "distance", forms: distanceForms)
    let metersPerUnit: Double
    switch quantity.unit {
    case "km", "kilometer", "kilometers", "kilometre", "kilometres": metersPerUnit = 1000
    case "nm", "nmi", "nautical mile", "nautical miles": metersPerUnit = 1852
    case "mi", "mile", "miles", "statute miles": metersPerUnit = 1609.344
    case "": throw QuantityError("“\(text)” has no unit", hint: distanceForms)
    default:
      throw QuantityError(
        "“\(quantity.unit)” is no unit of a distance", hint: "units are km, NM and mi")
    }
    return try checked(
      quantity.amount.map { Length(meters: $0 * metersPerUnit) }, written: text,
      most: longestRange, forms: distanceForms)
  }

  /// A cruise speed in km/h, knots or miles an hour, above 0 and not open.
  public static func speed(_ text: String) throws(QuantityError) -> Hedged<Velocity> {
    let quantity = try QuantityText(text, what: "speed", forms: speedForms)
    let amount: Hedged<Velocity>
    switch quantity.unit {
    case "km/h", "kmh", "kph": amount = quantity.amount.map { Velocity(kilometersPerHour: $0) }
    case "kt", "kts", "kn", "knots", "ktas": amount = quantity.amount.map { Velocity(knots: $0) }
    case "mph", "mi/h": amount = quantity.amount.map { Velocity(milesPerHour: $0) }
    case "": throw QuantityError("“\(text)” has no unit", hint: speedForms)
    default:
      throw QuantityError(
        "“\(quantity.unit)” is no unit of a speed", hint: "units are km/h, kt and mph")
    }
    return try checked(
      amount, written: text, most: fastestCruise, forms: speedForms, isOpenAllowed: false)
  }

  /// What an aircraft lifts: a mass above 0; it may be `at least` so much.
  public static func payload(_ text: String) throws(QuantityError) -> Hedged<Mass> {
    try checked(try mass(text), written: text, most: largestPayload, forms: payloadForms)
  }

  /// The load that a range holds for: a mass above 0 that is not open.
  public static func rangePayload(_ text: String) throws(QuantityError) -> Hedged<Mass> {
    try checked(
      try mass(text), written: text, most: largestPayload, forms: payloadForms, isOpenAllowed: false
    )
  }

  /// A number of seats, whole and above 0; it may be `at least` so many.
  public static func seats(_ text: String) throws(QuantityError) -> Hedged<Double> {
    let quantity = try QuantityText(text, what: "number of seats", forms: seatForms)
    guard ["", "seats", "seat", "passengers", "people", "pax", "troops"].contains(quantity.unit)
    else {
      throw QuantityError(
        "“\(quantity.unit)” does not belong to a number of seats", hint: seatForms)
    }
    let figures = [quantity.amount.lowerFigure, quantity.amount.upperFigure].compactMap { $0 }
    guard figures.allSatisfy({ $0 == $0.rounded() }) else {
      throw QuantityError("“\(text)” has a part of a seat", hint: seatForms)
    }
    return try checked(quantity.amount, written: text, most: mostSeats, forms: seatForms)
  }

  /// Refuses what is open below or, unless that is allowed, above, nothing at all, or out of reason.
  private static func checked<Value: Summable>(
    _ amount: Hedged<Value>, written: String, most: Value, forms: String,
    isOpenAllowed: Bool = true
  ) throws(QuantityError) -> Hedged<Value> {
    guard let low = amount.lowerFigure, let high = amount.upperFigure ?? (isOpenAllowed ? low : nil)
    else {
      throw QuantityError(
        "“\(written)” is open at an end, and nothing can be held against it", hint: forms)
    }
    guard low > .zero else { throw QuantityError("“\(written)” is nothing", hint: forms) }
    guard high <= most else {
      throw QuantityError("“\(written)” is more than any aircraft can do", hint: forms)
    }
    return amount
  }
}

extension Length: Summable {
  public static var zero: Length { Length(meters: 0) }
}

extension Velocity: Summable {
  public static var zero: Velocity { Velocity(metersPerSecond: 0) }
  public static func + (a: Velocity, b: Velocity) -> Velocity {
    Velocity(metersPerSecond: a.metersPerSecond + b.metersPerSecond)
  }
}
