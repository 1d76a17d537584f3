import Geo
import Testing

@testable import Cartography

@Suite struct GraticuleTests {
  @Test(arguments: [(80.0, 30.0), (300, 30), (500, 20), (3000, 2), (60_000, 0.1)])
  func spacingFollowsTheScale(_ scale: Double, _ expected: Double) {
    #expect(Graticule(scale: scale, mesh: 190).spacing == expected)
  }

  @Test func theWholeNetHasEachLineOnce() {
    let center = Coordinate(latitude: 0, longitude: 0)
    let lines = Graticule(spacing: 30).lines(around: center, reach: 180)
    // 12 meridians; parallels from 60° S to 60° N.
    #expect(lines.count == 12 + 5)
    let polar = lines.filter { line in line.contains { $0.latitude == 90 } }
    #expect(polar.count == 4)
  }

  @Test func aLocalNetStaysLocal() {
    let center = Coordinate(latitude: 60, longitude: 25)
    let lines = Graticule(spacing: 0.5).lines(around: center, reach: 2)
    #expect(lines.count < 30)
    #expect(lines.allSatisfy { line in line.allSatisfy { abs($0.latitude - 60) <= 2 } })
  }
}
