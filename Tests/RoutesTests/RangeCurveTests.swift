import Geo
import Testing

@testable import Routes

@Suite struct RangeCurveTests {
  private func ends(_ type: AircraftType, _ tonnes: Double) -> [Double?] {
    let curve = RangeCurve(type)
    let load = Mass(tonnes: tonnes)
    return [curve.shortest(at: load), curve.bound(at: load)].map { length in
      length.map { ($0.kilometers * 1000).rounded() / 1000 }
    }
  }

  /// By hand: from 100 t to 40 t 66.667 km a tonne, from 40 t to none 50 km a tonne.
  @Test(
    arguments: [
      (0, 10_000, 10_000), (20, 9_000, 9_333.333), (35, 8_250, 8_333.333), (40, 8_000, 8_000),
      (55, 7_000, 8_000), (70, 6_000, 8_000), (100, 4_000, 4_000),
    ] as [(Double, Double, Double)])
  func betweenPointsItLiesAboveTheLine(_ tonnes: Double, _ least: Double, _ most: Double) {
    #expect(ends(Sample.type(), tonnes) == [least, most])
    #expect(RangeCurve(Sample.type()).farthest(at: Mass(tonnes: tonnes))?.kilometers == least)
  }

  /// From 100 t to 60 t 25 km a tonne would end at 6,000 km with 20 t, below the line to 10,000 km.
  @Test func figuresThatBendInwardLimitNothing() {
    let type = Sample.type(points: [Sample.point(100, 4_000), Sample.point(60, 5_000)])
    #expect(ends(type, 30) == [7_500, 10_000])
  }

  /// “More than 5,000 km” with 40 t is no limit; the ferry range is one.
  @Test func anOpenFigureIsNoLimit() {
    var open = Sample.point(40, 5_000)
    open.distance.isOpenAbove = true
    let type = Sample.type(points: [open, Sample.point(80, 4_000)])
    #expect(ends(type, 40) == [5_000, 10_000])
    #expect(ends(type, 80) == [4_000, 4_000])
    #expect(ends(type, 60) == [4_500, 10_000])
    let alone = Sample.type(points: [open], ferry: [])
    #expect(ends(alone, 40) == [5_000, nil])
  }

  @Test func aboveTheHeaviestPointThereIsNoFigureButABound() {
    #expect(ends(Sample.type(), 101) == [nil, 4_000])
  }

  @Test func belowTheLightestPointItIsAtLeastThatPoints() {
    #expect(ends(Sample.type(ferry: []), 20) == [8_000, nil])
    #expect(ends(Sample.type(ferry: [], nominal: [Sample.distance(9_000)]), 20) == [8_000, 9_000])
  }

  @Test func figuresThatConflictMakeABand() {
    let type = Sample.type(
      points: [Sample.point(100, 4_000), Sample.point(100, 4_500, 5_000)],
      ferry: [Sample.distance(10_000), Sample.distance(11_000)])
    #expect(ends(type, 100) == [4_000, 5_000])
    #expect(ends(type, 50) == [7_000, 11_000])
    #expect(RangeCurve(type).farthest(at: Mass(tonnes: 50))?.kilometers == 8_000)
    #expect(ends(type, 0) == [10_000, 11_000])
  }

  /// One source's heavy load flies farther than another's light one: neither can be believed alone.
  @Test func aHeavierLoadNeverFliesFarther() {
    let type = Sample.type(points: [Sample.point(100, 6_000), Sample.point(40, 5_000)], ferry: [])
    #expect(ends(type, 40) == [5_000, 6_000])
    #expect(ends(type, 100) == [5_000, 6_000])
  }

  @Test func aRangeWithoutItsLoadHasToDo() {
    let type = Sample.type(
      points: [], ferry: [Sample.distance(10_000)], nominal: [Sample.distance(7_000, 8_000)])
    #expect(ends(type, 30) == [7_000, 10_000])
    #expect(ends(type, 0) == [10_000, 10_000])
    #expect(RangeCurve(type).isNominal(at: Mass(tonnes: 30)))
    let bare = Sample.type(points: [], ferry: [])
    #expect(ends(bare, 30) == [nil, nil])
  }
}
