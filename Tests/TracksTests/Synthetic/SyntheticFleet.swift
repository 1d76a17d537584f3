import Geo
import Tracks

/// A hundred flights between real airports, the same in every run.
enum SyntheticFleet {
  /// Near the sea and high up, far north, and on both sides of the antimeridian.
  private static let codes = [
    "EDDF", "LSZH", "EGLL", "LEMD", "UUEE", "OMDB", "VIDP", "KDEN", "KMSP", "CYYZ", "SLLP", "SCEL",
    "SBGR", "FAOR", "HKJK", "RJTT", "RJCC", "ENSB", "ENGM", "NFFN", "NZAA", "NSTU", "LTFM", "SVMI",
  ]

  /// Made once for all tests.
  static let flights = Result { try made(count: 100) }

  private static func made(count: Int) throws -> [SyntheticFlight] {
    let airports = try Gazetteer().airports(icao: codes)
    var random = SeededRandom(seed: 2_026)
    return (0..<count).map { index in
      let stops = route(among: airports, &random)
      var simulator = FlightSimulator(seed: UInt64(index) &* 7_919 &+ 1)
      simulator.fly(stops)
      var spoiler = FlightSpoiler(flight: simulator.flight, random: simulator.random)
      spoiler.spoil()
      return spoiler.flight
    }
  }

  /// One to three legs of 250 to 2,300 km.
  private static func route(among airports: [Place], _ random: inout SeededRandom) -> [Place] {
    var stops = [airports[random.whole(0...airports.count - 1)]]
    let legs = random.whole(1...3)
    while stops.count <= legs {
      let near = airports.filter {
        let way = Geodesic.inverse(
          from: stops[stops.count - 1].coordinate, to: $0.coordinate
        ).distance.kilometers
        return way > 250 && way < 2_300
      }
      guard !near.isEmpty else {
        stops = [airports[random.whole(0...airports.count - 1)]]
        continue
      }
      stops.append(near[random.whole(0...near.count - 1)])
    }
    return stops
  }
}
