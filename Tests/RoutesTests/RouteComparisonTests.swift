import Geo
import Routes
import Testing

/// Places of the airport table (airportsdata 20260905).
private let airports: [String: (latitude: Double, longitude: Double)] = [
  "UUMU": (55.8783, 38.0617), "OSLK": (35.40110, 35.94870), "GOBD": (14.67100, -17.06690),
  "SVMI": (10.60312, -66.99059), "LPLA": (38.76180, -27.09080),
]

private func route(_ name: String, _ codes: String...) -> RouteCandidate {
  let stops = codes.map { code in
    let isWaypoint = code.hasPrefix("via:")
    let code = String(code.drop { $0.isLowercase || $0 == ":" })
    let at = airports[code] ?? (0, 0)
    return Stop(
      place: Place(
        kind: .airport, name: code,
        coordinate: Coordinate(latitude: at.latitude, longitude: at.longitude), icao: code),
      isWaypoint: isWaypoint)
  }
  return RouteCandidate(name: name, stops: stops, legs: Leg.legs(through: stops))
}

@Suite struct RouteComparisonTests {
  private static let overflight = Result { try Overflight(Atlas()) }

  private func compare(_ candidates: RouteCandidate...) throws -> RouteComparison {
    try #require(RouteComparison(candidates, overflight: Self.overflight.get()))
  }

  private func codes(_ totals: [OverflightTotal]) -> [String] {
    totals.compactMap(\.ground.area?.code)
  }

  /// By geographiclib 2.0: 2,281.610 + 5,742.906 + 5,432.210 km against 9,958.096 km.
  @Test func bySyriaAndSenegal() throws {
    let comparison = try compare(route("claimed", "UUMU", "OSLK", "GOBD", "SVMI"))
    let claimed = comparison.variants[0]
    #expect(abs(comparison.direct.distance.kilometers - 9958.096) < 0.001)
    #expect(abs(claimed.distance.kilometers - (2281.610 + 5742.906 + 5432.210)) < 0.1)
    #expect(abs(claimed.detour.kilometers - 3498.630) < 0.1)
    #expect(abs((claimed.detourShare ?? 0) - 0.35134) < 0.0001)
    #expect(codes(claimed.avoided) == ["LV", "SE", "DK", "GB", "KN"])
    #expect(codes(claimed.crossedInstead).starts(with: ["UA", "TR", "SY", "CY"]))
    #expect(!codes(claimed.crossedInstead).contains("RU"))
    #expect(claimed.onlyHere.isEmpty)
    #expect(!comparison.isTrivial)
    #expect(abs(claimed.totals.reduce(0) { $0 + $1.shareOfLeg } - 1) < 1e-12)
    let flown = claimed.totals.reduce(0) { $0 + $1.length.meters }
    #expect(abs(flown - claimed.distance.meters) < 1e-3)
  }

  @Test func alternativesAreComparedWithOneAnother() throws {
    let comparison = try compare(
      route("north", "UUMU", "via:LPLA", "SVMI"), route("south", "UUMU", "OSLK", "GOBD", "SVMI"))
    let (north, south) = (comparison.variants[0], comparison.variants[1])
    #expect(north.stops[1].isWaypoint && north.detour < south.detour)
    #expect(codes(north.onlyHere).contains("PT") && !codes(south.onlyHere).contains("PT"))
    #expect(codes(south.onlyHere).contains("SN") && !codes(north.onlyHere).contains("SN"))
    // Russia and Venezuela lie under both.
    for code in ["RU", "VE"] {
      #expect(!codes(north.onlyHere + south.onlyHere).contains(code))
    }
  }

  @Test func theDirectWayIsNoDetour() throws {
    let comparison = try compare(route("direct", "UUMU", "SVMI"))
    #expect(comparison.isTrivial)
    #expect(comparison.variants[0].detour.meters == 0)
    #expect(comparison.variants[0].detourShare == 0)
    #expect(comparison.variants[0].avoided.isEmpty)
    #expect(comparison.variants[0].crossedInstead.isEmpty)
  }

  @Test func aRoundTripHasNoDirectWay() throws {
    let comparison = try compare(route("round", "UUMU", "OSLK", "UUMU"))
    #expect(comparison.direct.distance.meters == 0 && comparison.direct.totals.isEmpty)
    #expect(comparison.variants[0].detourShare == nil)
    #expect(comparison.variants[0].avoided.isEmpty)
    #expect(codes(comparison.variants[0].crossedInstead).contains("TR"))
  }

  @Test func ofNothingThereIsNone() throws {
    #expect(try RouteComparison([], overflight: Self.overflight.get()) == nil)
  }
}
