import Evidence
import Geo
import Routes
import Testing

@Suite struct AircraftQuantityTests {
  @Test(
    arguments: [
      ("4500 km", 4500, 4500), ("4,500–5,400 km", 4500, 5400), ("2,400 NM", 4444.8, 4444.8),
      ("about 4,400 mi", 7081.1136, 7081.1136),
    ])
  func distances(_ text: String, _ low: Double, _ high: Double) throws {
    let distance = try Quantity.distance(text)
    #expect(abs((distance.lowerFigure?.kilometers ?? 0) - low) < 1e-6)
    #expect(abs((distance.upperFigure?.kilometers ?? 0) - high) < 1e-6)
  }

  @Test(
    arguments: [
      ("800–865 km/h", 800, 865), ("450 kt", 833.4, 833.4), ("518 mph", 833.640192, 833.640192),
    ])
  func speeds(_ text: String, _ low: Double, _ high: Double) throws {
    let speed = try Quantity.speed(text)
    #expect(abs((speed.lowerFigure?.kilometersPerHour ?? 0) - low) < 1e-6)
    #expect(abs((speed.upperFigure?.kilometersPerHour ?? 0) - high) < 1e-6)
  }

  @Test(
    arguments: [
      "4500", "4500 t", "0 km", "up to 4000 km", "50,000 km", "far", "-5 km",
    ])
  func noDistance(_ text: String) {
    #expect(throws: QuantityError.self) { try Quantity.distance(text) }
  }

  @Test(arguments: ["850", "850 km", "0 km/h", "Mach 0.8", "5000 km/h"])
  func noSpeed(_ text: String) {
    #expect(throws: QuantityError.self) { try Quantity.speed(text) }
  }

  @Test(arguments: ["0 t", "120", "900 t", "up to 120 t", "-1 t"])
  func noPayload(_ text: String) {
    #expect(throws: QuantityError.self) { try Quantity.payload(text) }
  }

  @Test(arguments: ["88.5", "0", "88 t", "3000"])
  func noSeats(_ text: String) {
    #expect(throws: QuantityError.self) { try Quantity.seats(text) }
  }

  /// What a source calls “more than” is a figure without a most; a cruise speed needs one.
  @Test func atLeastIsAFigure() throws {
    #expect(try Quantity.distance("at least 4000 km") == .atLeast(Length(kilometers: 4000)))
    #expect(try Quantity.payload("at least 20 t") == .atLeast(Mass(tonnes: 20)))
    #expect(throws: QuantityError.self) { try Quantity.rangePayload("at least 20 t") }
    #expect(throws: QuantityError.self) { try Quantity.speed("at least 800 km/h") }
  }
}
