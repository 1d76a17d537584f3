import Testing

@testable import Routes

/// Sets of numbers against the standard library's, over several words of 64 bits.
@Suite struct FlightSetTests {
  private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }

  private func numbers(_ dice: inout Dice) -> Set<Int> {
    let most = [3, 63, 64, 65, 200].randomElement(using: &dice) ?? 3
    let count = Int.random(in: 0...12, using: &dice)
    return Set((0..<count).map { _ in Int.random(in: 0..<most, using: &dice) })
  }

  @Test(arguments: 0..<300) func itIsASet(_ seed: UInt64) {
    var dice = Dice(state: seed)
    let (a, b) = (numbers(&dice), numbers(&dice))
    let (x, y) = (FlightSet(a), FlightSet(b))
    #expect(x.numbers == a.sorted())
    #expect(x.count == a.count)
    #expect(x.isEmpty == a.isEmpty)
    #expect(x.first == a.min())
    #expect(x.union(y) == FlightSet(a.union(b)))
    #expect(x.intersection(y) == FlightSet(a.intersection(b)))
    #expect(x.subtracting(y) == FlightSet(a.subtracting(b)))
    #expect(x.isDisjoint(with: y) == a.isDisjoint(with: b))
    #expect(x.isSubset(of: y) == a.isSubset(of: b))
    #expect((0...201).filter(x.contains) == a.sorted())
  }
}
