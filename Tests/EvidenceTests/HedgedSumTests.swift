import Evidence
import Testing

@Suite struct HedgedSumTests {
  typealias Amount = Hedged<Int>

  @Test(
    "The table of sums",
    arguments: [
      (.exact(35), .exact(5), .exact(40)),
      (.exact(35), .about(5), .about(40)),
      (.exact(35), .atLeast(5), .atLeast(40)),
      (.exact(35), .upTo(5), .range(35, 40)),
      (.exact(35), .range(30, 40), .range(65, 75)),
      (.about(35), .about(5), .about(40)),
      (.about(100), .atLeast(99), .atLeastAbout(199)),
      (.about(100), .upTo(50), .aboutRange(100, 150)),
      (.about(35), .range(30, 40), .aboutRange(65, 75)),
      (.atLeast(99), .atLeast(1), .atLeast(100)),
      (.atLeast(99), .upTo(50), .atLeast(99)),
      (.atLeast(99), .range(30, 40), .atLeast(129)),
      (.upTo(50), .upTo(30), .upTo(80)),
      (.upTo(50), .range(30, 40), .range(30, 90)),
      (.range(30, 40), .range(1, 2), .range(31, 42)),
      (.atLeastAbout(10), .exact(1), .atLeastAbout(11)),
      (.aboutRange(10, 20), .exact(1), .aboutRange(11, 21)),
    ] as [(Amount, Amount, Amount)])
  func table(_ a: Amount, _ b: Amount, _ sum: Amount) {
    #expect(a + b == sum)
    #expect(b + a == sum)
  }

  static let samples: [Amount] = [
    .exact(35), .exact(0), .about(100), .atLeast(99), .upTo(50), .range(30, 40), .atLeastAbout(7),
    .aboutRange(3, 9),
  ]

  @Test(arguments: samples, samples)
  func orderAndGroupingDoNotMatter(_ a: Amount, _ b: Amount) {
    #expect(a + b == b + a)
    for c in Self.samples { #expect((a + b) + c == a + (b + c), "\(a), \(b), \(c)") }
  }

  @Test(arguments: samples, samples)
  func aHedgeNeverVanishes(_ a: Amount, _ b: Amount) {
    #expect((a + b).isExact == (a.isExact && b.isExact))
    #expect((a + b).isApproximate == (a.isApproximate || b.isApproximate))
    let isOpen = a.upperFigure == nil || b.upperFigure == nil
    #expect(((a + b).upperFigure == nil) == isOpen)
  }

  @Test(arguments: samples)
  func addingNothingChangesNothing(_ a: Amount) {
    #expect(a + .exact(0) == a)
  }

  @Test func theSumOfNoneIsNone() {
    #expect(Amount.sum(of: []) == nil)
    #expect(Amount.sum(of: [.about(1)]) == .about(1))
  }

  @Test func aHullHoldsBoth() {
    #expect(Amount.exact(35).hull(with: .exact(40)) == .range(35, 40))
    #expect(Amount.about(100).hull(with: .atLeast(99)) == .atLeastAbout(99))
    #expect(Amount.about(100).hull(with: .about(100)) == .about(100))
  }

  @Test func figuresAreCompatibleWhereTheirBoundsMeet() {
    #expect(Amount.about(100).isCompatible(with: .atLeast(99)))
    #expect(!Amount.exact(100).isCompatible(with: .upTo(99)))
    #expect(Amount.range(30, 40).isCompatible(with: .range(40, 50)))
    #expect(!Amount.exact(35).isCompatible(with: .exact(40)))
  }

  @Test func mappingKeepsTheHedge() {
    #expect(Amount.aboutRange(1, 2).map { $0 * 10 } == .aboutRange(10, 20))
    #expect(Amount.upTo(5).map(String.init) == .upTo("5"))
  }
}
