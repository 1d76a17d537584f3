import Evidence
import Geo
import Routes
import Testing

/// A generator with a fixed seed (SplitMix64 of G. Steele, D. Lea, C. Flood, 2014).
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

@Suite struct CargoPropertyTests {
  typealias F = CargoFixture

  private static func items(_ dice: inout Dice) -> [CargoItem] {
    (0..<Int.random(in: 1...7, using: &dice)).map { _ in
      let low = Double(Int.random(in: 0...40, using: &dice))
      let high = low + Double(Int.random(in: 1...20, using: &dice))
      let amounts: [Hedged<Double>] = [
        .exact(low), .about(low), .atLeast(low), .upTo(high), .range(low, high),
        .atLeastAbout(low), .aboutRange(low, high),
      ]
      let flights = ["a", "b", "c", "d"].filter { _ in Bool.random(using: &dice) }
      return F.load(
        ["x", "y"].randomElement(using: &dice) ?? "x", amounts.randomElement(using: &dice),
        people: Bool.random(using: &dice) ? .about(Double(Int(high))) : nil, on: flights,
        by: [["m", "n"].randomElement(using: &dice) ?? "m"])
    }
  }

  private static let flights = [
    F.flight("a", degrees: 10, operator: "One"), F.flight("b", degrees: 20, operator: "Two"),
    F.flight("c", degrees: 30, operator: "One"), F.flight("d", degrees: 40),
  ]

  @Test("The total is the map's, whatever the order of entries", arguments: 0..<300)
  func totals(_ seed: Int) {
    var dice = Dice(state: UInt64(seed))
    let items = Self.items(&dice)
    let summary = CargoSummary.build(items, flights: Self.flights.map(\.id))
    let total = F.breakdown(Self.flights, items).total
    #expect(total.mass == summary.totalMass)
    #expect(total.people == summary.totalPeople)
    let shuffled = F.breakdown(Self.flights, items.shuffled(using: &dice))
    #expect(shuffled.total.mass == total.mass)
    #expect(shuffled.total.people == total.people)
    #expect(Set(shuffled.total.sources) == Set(total.sources))
    #expect(Self.isNear(shuffled.total.work, total.work))
    let byID = Dictionary(uniqueKeysWithValues: shuffled.operators.map { ($0.names, $0) })
    for row in F.breakdown(Self.flights, items).operators {
      #expect(byID[row.names]?.figures.mass == row.figures.mass)
    }
  }

  @Test("Flights hold no more than the total, and no less together", arguments: 0..<300)
  func flightsAndTotal(_ seed: Int) {
    var dice = Dice(state: UInt64(1000 + seed))
    // One source, so that no versions are open.
    let items = Self.items(&dice).map { item in
      var item = item
      item.sources = ["m"]
      return item
    }
    let breakdown = F.breakdown(Self.flights, items)
    guard let total = breakdown.total.mass else { return }
    let rows = breakdown.flights.compactMap(\.figures.mass)
    let least = rows.map(\.lower.kilograms).reduce(0, +)
    if let most = total.upperFigure {
      #expect(least <= most.kilograms + 1e-6)
      #expect(rows.allSatisfy { ($0.upperFigure ?? most) <= most })
    }
    let tops = rows.map(\.upperFigure?.kilograms)
    if !tops.contains(nil) {
      #expect(tops.compactMap { $0 }.reduce(0, +) >= total.lower.kilograms - 1e-6)
    }
  }

  @Test("A hedge of any counted figure is one of the total", arguments: 0..<100)
  func hedges(_ seed: Int) {
    var dice = Dice(state: UInt64(5000 + seed))
    // Of different names everything counts.
    let items = Self.items(&dice).enumerated().map { i, item in
      var item = item
      item.item = "item \(i)"
      return item
    }
    let total = F.breakdown(Self.flights, items).total
    let amounts = items.compactMap(\.mass)
    guard let mass = total.mass else {
      #expect(amounts.isEmpty)
      return
    }
    let isHedged = amounts.contains { $0.isApproximate && !($0.upperFigure == .zero) }
    #expect(!isHedged || mass.isApproximate)
    #expect((mass.upperFigure == nil) == amounts.contains { $0.upperFigure == nil })
    #expect(total.work?.isApproximate == mass.isApproximate)
    #expect((total.work?.upperFigure == nil) == (mass.upperFigure == nil))
  }

  private static func isNear(_ a: Hedged<TransportWork>?, _ b: Hedged<TransportWork>?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    func near(_ x: TransportWork?, _ y: TransportWork?) -> Bool {
      guard let x, let y else { return x == nil && y == nil }
      return abs(x.tonneKilometers - y.tonneKilometers) < 1e-3
    }
    return a.isApproximate == b.isApproximate && near(a.lower, b.lower)
      && near(a.upperFigure, b.upperFigure)
  }
}
