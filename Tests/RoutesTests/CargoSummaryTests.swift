import Evidence
import Geo
import Routes
import Testing

/// An item in tonnes.
private func load(
  _ name: String = "equipment", _ tonnes: Hedged<Double>? = nil, people: Hedged<Double>? = nil,
  on flights: [String], by sources: [String] = ["m"], _ certainty: Certainty = .reported
) -> CargoItem {
  CargoItem(
    item: name, mass: tonnes.map { $0.map { Mass(tonnes: $0) } }, people: people, flights: flights,
    certainty: certainty, sources: sources)
}

@Suite struct CargoSummaryTests {
  private func tonnes(_ items: [CargoItem]) -> Hedged<Double>? {
    CargoSummary.build(items).totalMass?.map(\.tonnes)
  }

  @Test func sharedCargoCountsOnce() {
    let summary = CargoSummary.build([
      load("equipment", .exact(35), on: ["a", "b"]),
      load("soldiers", people: .about(100), on: ["a", "b"]),
    ])
    #expect(summary.totalMass == .exact(Mass(tonnes: 35)))
    #expect(summary.totalPeople == .about(100))
    #expect(summary.lines.map(\.item) == ["equipment", "soldiers"])
    #expect(summary.lines.map(\.sources) == [["m"], ["m"]])
    #expect(summary.lines[1].mass == nil)
  }

  @Test func cargoOfDifferentFlightsAdds() {
    let items = [
      load("Equipment", .exact(35), on: ["a"]), load("equipment", .about(5), on: ["b"], by: ["n"]),
    ]
    let summary = CargoSummary.build(items)
    #expect(summary.lines.count == 1)
    #expect(summary.lines.first?.mass?.map(\.tonnes) == .about(40))
    #expect(summary.lines.first?.sources == ["m", "n"])
    #expect(summary.lines.first?.certainty == .reported)
  }

  @Test func oneSourceNamingTwoLoadsOnTheSameFlightsAddsThem() {
    #expect(
      tonnes([
        load("a", .exact(35), on: ["a", "b"]),
        load("a", .upTo(5), on: ["b", "a"], by: ["m", "n"]),
      ]) == .range(35, 40))
    #expect(
      tonnes([
        load("a", .exact(35), on: ["a"], by: [], .unstated),
        load("a", .exact(5), on: ["a"], by: [], .unstated),
      ]) == .exact(40))
  }

  @Test func aPartIsNotAddedToItsWhole() {
    let items = [load("a", .exact(35), on: ["a", "b"]), load("a", .exact(20), on: ["a"])]
    #expect(tonnes(items) == .exact(35))
    #expect(tonnes(items.reversed()) == .exact(35))
    let parts = CargoSummary.parts(in: items)
    #expect(parts.map(\.part) == [1])
    #expect(parts.map(\.whole) == [0])
    #expect(CargoSummary.parts(in: [items[0], load("b", .exact(20), on: ["a"])]).isEmpty)
  }

  @Test func aPartOfAnotherQuantityIsNoPart() {
    let items = [
      load("crew", people: .exact(10), on: ["a", "b"]), load("crew", .exact(1), on: ["a"]),
    ]
    #expect(tonnes(items) == .exact(1))
    #expect(CargoSummary.parts(in: items).isEmpty)
  }

  @Test func oneClaimSaidByTwoSourcesCountsOnce() {
    let summary = CargoSummary.build([
      load("a", .exact(35), on: ["a"], by: ["m"], .reported),
      load("a", .exact(35), on: ["a"], by: ["n"], .confirmed),
    ])
    #expect(summary.lines.count == 1)
    #expect(summary.lines.first?.sources == ["m", "n"])
    #expect(summary.lines.first?.certainty == .confirmed)
    #expect(summary.totalMass?.map(\.tonnes) == .exact(35))
  }

  /// 77,000 lb are 34.927 t: the same figure, rounded in another unit.
  @Test func oneFigureInTwoUnitsIsNoDispute() throws {
    var pounds = load("a", on: ["a"], by: ["n"])
    pounds.mass = try Quantity.mass("77,000 lb")
    let summary = CargoSummary.build([load("a", .exact(35), on: ["a"]), pounds])
    #expect(summary.lines.count == 1)
    #expect(summary.totalMass?.map(\.tonnes) == .exact(35))
  }

  @Test func differingSourcesBothStandAndTheTotalSpansThem() {
    let summary = CargoSummary.build([
      load("a", .exact(35), on: ["a"], by: ["m"]), load("a", .exact(40), on: ["a"], by: ["n"]),
      load("b", .exact(1), on: ["a"], by: ["m"]),
    ])
    #expect(summary.lines.map(\.item) == ["a", "a", "b"])
    #expect(summary.lines.map(\.certainty) == [.disputed, .disputed, .reported])
    #expect(summary.lines.map(\.sources) == [["m"], ["n"], ["m"]])
    #expect(summary.totalMass?.map(\.tonnes) == .range(36, 41))
  }

  @Test func versionsThatCanBothBeTrueAreNotDisputed() {
    let summary = CargoSummary.build([
      load("s", people: .about(100), on: ["a"], by: ["m"]),
      load("s", people: .atLeast(99), on: ["a"], by: ["n"]),
    ])
    #expect(summary.lines.map(\.certainty) == [.reported, .reported])
    #expect(summary.totalPeople == .atLeastAbout(99))
  }

  @Test func anotherSourcesPartIsNotAdded() {
    #expect(
      tonnes([
        load("a", .exact(35), on: ["a", "b"], by: ["m"]),
        load("a", .exact(20), on: ["a"], by: ["n"]),
      ]) == .exact(35))
  }

  @Test func flightsThatOverlapInPartLeaveTheSumOpen() {
    let items = [load("a", .exact(35), on: ["a", "b"]), load("a", .exact(20), on: ["b", "c"])]
    #expect(tonnes(items) == .range(35, 55))
    #expect(
      tonnes([items[0], load("a", .exact(20), on: ["b", "c"], by: ["n"])]) == .range(35, 55))
  }

  @Test func cargoWithoutFlightsIsSharedByAll() {
    // One source: 20 t on flight x are part of the 35 t that all flights share.
    let items = [
      load("a", .exact(35), on: []), load("a", .exact(20), on: ["x"]),
      load("b", .exact(1), on: ["y"]),
    ]
    #expect(tonnes(items) == .exact(36))
  }

  @Test func aSourceWithoutAFigureLendsItsNameToNone() {
    let named = load("equipment", on: ["a"], by: ["s"])
    let summary = CargoSummary.build([named, load("equipment", .exact(35), on: ["a"], by: ["m"])])
    #expect(summary.lines.map(\.sources) == [["m"]])
    let alone = CargoSummary.build([named])
    #expect(alone.lines.map(\.item) == ["equipment"])
    #expect(alone.lines.first?.mass == nil)
    #expect(alone.totalMass == nil)
  }

  @Test func theOrderOfEntriesDoesNotChangeTotals() {
    let items = [
      load("a", .exact(35), on: ["a", "b"], by: ["m"]), load("a", .about(5), on: ["c"], by: ["n"]),
      load("b", .upTo(3), on: ["a"], by: ["n"]),
      load("a", .atLeast(40), on: ["a", "b"], by: ["o"]),
    ]
    let total = tonnes(items)
    #expect(total == .atLeastAbout(40))
    for shift in 1..<items.count {
      #expect(tonnes(Array(items[shift...] + items[..<shift])) == total)
    }
    #expect(tonnes(items.reversed()) == total)
  }

  @Test func noCargoIsNoSummary() {
    #expect(CargoSummary.build([]) == CargoSummary(lines: []))
  }
}
