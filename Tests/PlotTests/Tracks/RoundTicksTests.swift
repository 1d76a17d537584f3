import Testing

@testable import Plot

@Suite("Round figures of scales")
struct RoundTicksTests {
  @Test("Steps are 1, 2 or 5 and a power of ten")
  func steps() {
    #expect(
      RoundTicks(from: 0, to: 40_000, atMost: 6).values == [0, 10_000, 20_000, 30_000, 40_000])
    #expect(RoundTicks(from: 0, to: 12_000, atMost: 4).values == [0, 5000, 10_000])
    #expect(RoundTicks(from: -30, to: 60, atMost: 6).values == [-20, 0, 20, 40, 60])
    #expect(RoundTicks(from: 5200, to: 6600, atMost: 9).step == 200)
    #expect(RoundTicks(from: 3, to: 3, atMost: 5).values == [3])
  }

  @Test("Clocks go by minutes and hours")
  func clock() {
    let noon = 1_553_342_400.0
    #expect(
      RoundTicks(clockFrom: noon - 100, to: noon + 3500, spacing: 700).values
        == [0, 900, 1800, 2700].map { noon + $0 })
    #expect(RoundTicks(clockFrom: noon, to: noon + 10 * 3600, spacing: 5000).step == 7200)
  }

  @Test("No span of a damaged file makes endless ticks", arguments: [1e30, .infinity, .nan])
  func bounded(_ high: Double) {
    #expect(RoundTicks(from: 0, to: high, atMost: 7).values.count <= 1001)
    #expect(RoundTicks(clockFrom: 0, to: high, spacing: 1).values.count <= 1001)
  }
}
