import Evidence
import Testing

/// The order is written out here once more, as the vocabulary gives it, from best to worst.
private let order: [Certainty] = [.confirmed, .reported, .inferred, .unstated, .disputed]

@Suite struct CertaintyTests {
  @Test func everyCertaintyHasItsPlaceInTheOrder() {
    #expect(Set(order) == Set(Certainty.allCases))
  }

  @Test(arguments: 0..<5, 0..<5)
  func theWeakerOfTwoIsTheLaterInTheOrder(_ a: Int, _ b: Int) {
    #expect(Certainty.weaker(of: order[a], order[b]) == order[max(a, b)])
    #expect(Certainty.stronger(of: order[a], order[b]) == order[min(a, b)])
  }

  @Test func theWeakestOfNoneIsNone() {
    #expect(Certainty.weakest(of: []) == nil)
    #expect(Certainty.weakest(of: [.reported, .disputed, .confirmed]) == .disputed)
  }
}
