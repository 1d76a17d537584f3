import Evidence
import Geo
import Routes
import Testing

@Suite struct QuantityTests {
  @Test(
    arguments: [
      ("35 t", .exact(35_000)), ("35t", .exact(35_000)), ("35 tonnes", .exact(35_000)),
      ("35\u{A0}t", .exact(35_000)), ("35.5 t", .exact(35_500)), ("500 kg", .exact(500)),
      ("1,234,567 kg", .exact(1_234_567)), ("77 000 kg", .exact(77_000)),
      ("77\u{202F}000 kg", .exact(77_000)), ("1,234.5 kg", .exact(1234.5)), ("0 t", .exact(0)),
      ("about 35 t", .about(35_000)), ("About 35 T", .about(35_000)), ("~35 t", .about(35_000)),
      ("≈ 35 t", .about(35_000)), ("around 35 tonnes", .about(35_000)),
      ("at least 30 t", .atLeast(30_000)), ("≥30 t", .atLeast(30_000)),
      ("more than 30 t", .atLeast(30_000)), ("30+ t", .atLeast(30_000)),
      ("up to 50 t", .upTo(50_000)), ("<= 50 t", .upTo(50_000)), ("under 50 t", .upTo(50_000)),
      ("30–40 t", .range(30_000, 40_000)), ("30-40 t", .range(30_000, 40_000)),
      ("30 t – 40 t", .range(30_000, 40_000)), ("30 to 40 tonnes", .range(30_000, 40_000)),
      ("between 30 and 40 t", .range(30_000, 40_000)), ("30–30 t", .exact(30_000)),
      ("about 30–40 t", .aboutRange(30_000, 40_000)),
      ("at least about 30 t", .atLeastAbout(30_000)),
    ] as [(String, Hedged<Double>)])
  func masses(_ text: String, _ kilograms: Hedged<Double>) throws {
    #expect(try Quantity.mass(text).map(\.kilograms) == kilograms)
  }

  /// 1 lb is 0.45359237 kg exactly (international yard and pound agreement, 1959).
  @Test(
    arguments: [("77,000 lb", 34_926.61249), ("1 short ton", 907.18474), ("2 pounds", 0.90718474)])
  func americanUnits(_ text: String, _ kilograms: Double) throws {
    guard case .exact(let mass) = try Quantity.mass(text) else { throw Wrong() }
    #expect(abs(mass.kilograms - kilograms) < 1e-9 * kilograms)
  }

  @Test(
    arguments: [
      ("lots", "“lots” is no mass"), ("", "“” is no mass"), ("several tonnes", "is no mass"),
      ("-5 t", "cannot be negative"), ("−5 t", "cannot be negative"),
      ("35", "has no unit"), ("35 tons", "a ton can be 1,000 kg or 2,000 lb"),
      ("35 m", "“m” is no unit of mass"), ("35,5 t", "“35,5” has a decimal comma"),
      ("1.000 t", "may be meant as 1,000"), ("12.500 kg", "may be meant as 12,500"),
      ("1.234.567 kg", "holds several points"), ("1,23,456 kg", "is no number"),
      ("1,234 567 kg", "is no number"), ("40–30 t", "runs from more to less"),
      ("at least 30–40 t", "mixes a bound and a range"),
      ("at least up to 30 t", "mixes a bound and a range"),
      ("between 30 t", "mixes a bound and a range"),
      ("30 kg–40 t", "gives its two ends in different units"),
      ("1e5 t", "is no unit of mass"), ("٣٥ t", "is no mass"), ("nan t", "is no mass"),
      ("99999999999 t", "more than anything could carry"), ("35 t of equipment", "is no unit"),
    ])
  func notAMass(_ text: String, _ message: String) {
    let error = #expect(throws: QuantityError.self) { try Quantity.mass(text) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    #expect(error?.hint != nil)
  }

  @Test func aDecimalCommaIsShownHowToBeWritten() {
    let error = #expect(throws: QuantityError.self) { try Quantity.mass("35,5 t") }
    #expect(error?.hint == "write 35.5; a comma parts thousands")
  }

  @Test(
    arguments: [
      ("100", .exact(100)), ("about 100", .about(100)), ("1,200", .exact(1200)),
      ("at least 99", .atLeast(99)), ("up to 50 people", .upTo(50)), ("30–40", .range(30, 40)),
      ("100+", .atLeast(100)), ("some 100", .about(100)),
    ] as [(String, Hedged<Double>)])
  func people(_ text: String, _ number: Hedged<Double>) throws {
    #expect(try Quantity.people(text) == number)
  }

  @Test(
    arguments: [
      ("several", "is no number of people"), ("100 soldiers", "“soldiers” does not belong"),
      ("10.5", "a part of a person"), ("-3", "cannot be negative"), ("9,999,999", "more than"),
    ])
  func notANumberOfPeople(_ text: String, _ message: String) {
    let error = #expect(throws: QuantityError.self) { try Quantity.people(text) }
    #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
  }

  struct Wrong: Error {}
}
