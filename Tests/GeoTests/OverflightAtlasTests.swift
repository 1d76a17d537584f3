import Testing

@testable import Geo

private func at(_ latitude: Double, _ longitude: Double) -> Coordinate {
  Coordinate(latitude: latitude, longitude: longitude)
}

/// Numbers that look random and are the same every time: the constants of Numerical Recipes' quick
/// generator (Press et al. 1992, 7.1).
private struct Sequence {
  private var state: UInt32 = 2019

  mutating func next(in range: ClosedRange<Double>) -> Double {
    state = state &* 1_664_525 &+ 1_013_904_223
    return range.lowerBound + (range.upperBound - range.lowerBound) * Double(state) / 4_294_967_296
  }
}

/// Against the borders that are part of the program. The orders of countries were worked out with
/// shapely and geographiclib: `Scripts/verify`.
@Suite("Overflight of the built-in atlas")
struct OverflightAtlasTests {
  private static let overflight = Result { try Overflight(Atlas()) }

  private func segments(_ from: Coordinate, _ to: Coordinate) throws -> [OverflightSegment] {
    try Self.overflight.get().segments(from: from, to: to)
  }

  /// The countries, without sea, each where it comes first.
  private func codes(_ from: Coordinate, _ to: Coordinate) throws -> [String] {
    try segments(from, to).totals().compactMap(\.ground.area?.code)
  }

  @Test("Segments part a leg: no gap, no negative length, shares that add up")
  func partition() throws {
    var random = Sequence()
    for _ in 0..<60 {
      let from = at(random.next(in: -90...90), random.next(in: -180...180))
      let to = at(random.next(in: -90...90), random.next(in: -180...180))
      let found = try segments(from, to)
      let length = Geodesic.inverse(from: from, to: to).distance.meters
      #expect(found.first?.entry == from && found.last?.exit == to)
      #expect(found.first?.entryDistance.meters == 0)
      #expect(abs((found.last?.exitDistance.meters ?? 0) - length) < 1e-6)
      #expect(abs(found.reduce(0) { $0 + $1.shareOfLeg } - 1) < 1e-12)
      #expect(found.allSatisfy { $0.length.meters >= 100 })
      for (a, b) in zip(found, found.dropFirst()) {
        #expect(a.exitDistance == b.entryDistance && a.exit == b.entry)
        #expect(a.ground != b.ground)
      }
    }
  }

  @Test("Backwards a leg passes over the same in reverse")
  func reverse() throws {
    var random = Sequence()
    for _ in 0..<20 {
      let from = at(random.next(in: -60...75), random.next(in: -180...180))
      let to = at(random.next(in: -60...75), random.next(in: -180...180))
      let there = try segments(from, to).filter { $0.length.meters > 1000 }
      let back = try segments(to, from).filter { $0.length.meters > 1000 }
      #expect(there.map(\.ground) == back.map(\.ground).reversed())
      for (a, b) in zip(there, back.reversed()) {
        // 100 m at either end are of one side or the other.
        #expect(abs(a.length.meters - b.length.meters) < 400)
      }
    }
  }

  @Test("Chkalovsky to Maiquetía")
  func caracas() throws {
    let found = try segments(at(55.8783, 38.0617), at(10.60312, -66.99059))
    let long = found.filter { $0.length.meters > 5000 }.map { $0.ground.area?.code ?? "sea" }
    #expect(
      long == [
        "RU", "LV", "sea", "LV", "sea", "SE", "sea", "SE", "sea", "DK", "sea", "GB", "GB", "GB",
        "sea", "GB", "GB", "sea", "GB", "GB", "sea", "KN", "sea",
      ])
    #expect(found.last?.ground.area?.code == "VE")
  }

  @Test("Lesotho lies in South Africa")
  func lesotho() throws {
    let found = try segments(at(-28, 28), at(-31, 28.2))
    #expect(found.map(\.ground.name) == ["South Africa", "Lesotho", "South Africa"])
  }

  /// Down the meridian of Greenwich.
  @Test("From pole to pole")
  func meridian() throws {
    let all = try codes(at(90, 0), at(-90, 0))
    #expect(all == ["GB", "FR", "ES", "DZ", "ML", "BF", "TG", "GH", "AQ"])
  }

  @Test("Over the antimeridian: Chukotka is Russia on both sides")
  func chukotka() throws {
    let found = try segments(at(67, 175), at(66.5, -173))
    #expect(found.count { $0.ground.area?.code == "RU" && $0.entry.longitude > 0 } == 1)
    let across = try #require(found.first)
    #expect(across.exit.longitude < 0)
  }

  @Test("Abyei is of no agreed country, and the Caspian is no open sea")
  func special() throws {
    let abyei = try Self.overflight.get().ground(at: at(9.6, 28.4))
    #expect(abyei.name == "Abyei (disputed)")
    #expect(try Self.overflight.get().ground(at: at(42, 50.5)).name == "Caspian Sea")
    #expect(try Self.overflight.get().ground(at: at(43.5, 34)).name == "open sea")
    #expect(try Self.overflight.get().ground(at: at(-90, 0)).area?.status == .treaty)
    #expect(try Self.overflight.get().ground(at: at(90, 0)).area == nil)
  }
}
