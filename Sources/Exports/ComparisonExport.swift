internal import Geo
public import Routes

/// A comparison of routes as JSON for scripts: every key with a unit ends in it.
public enum ComparisonExport {
  /// `direct` with its length and what lies under it, then `routes`, each with its detour, what it
  /// avoids and what it crosses instead.
  ///
  /// - Parameter others: by the other versions of its stops, where sources differ on them.
  public static func document(
    _ comparison: RouteComparison, others: [RouteComparison] = []
  ) -> JSONValue {
    document(
      comparison, isOfOneVersion: comparison.isOfOneVersion || !others.isEmpty, others: others)
  }

  private static func document(
    _ comparison: RouteComparison, isOfOneVersion: Bool, others: [RouteComparison]
  ) -> JSONValue {
    let direct = comparison.direct
    return .members([
      "direct": .members([
        "origin": code(direct.origin), "destination": code(direct.destination),
        "distanceMeters": .number(direct.distance.meters), "overflown": totals(direct.totals),
      ]),
      "routes": .array(comparison.variants.map(variant)),
      "isOfOneVersion": isOfOneVersion ? .bool(true) : nil,
      "versions": others.isEmpty
        ? nil : .array(others.map { document($0, isOfOneVersion: true, others: []) }),
    ])
  }

  private static func variant(_ variant: RouteComparison.Variant) -> JSONValue {
    .members([
      "name": .string(variant.name), "stops": .array(variant.stops.map(code)),
      "distanceMeters": .number(variant.distance.meters),
      "detourMeters": .number(variant.detour.meters),
      "detourShare": variant.detourShare.map { .number($0) },
      "overflown": totals(variant.totals), "avoided": totals(variant.avoided),
      "crossedInstead": totals(variant.crossedInstead), "onlyHere": totals(variant.onlyHere),
    ])
  }

  private static func code(_ stop: Stop) -> JSONValue { .string(stop.place.code ?? stop.name) }

  private static func totals(_ totals: [OverflightTotal]) -> JSONValue {
    .array(
      totals.map { total in
        let area = total.ground.area
        let name = total.ground == .sea(name: nil) ? "sea" : total.ground.name
        return .members([
          "ground": .string(area?.status.rawValue ?? "sea"),
          "countryCode": area.flatMap { $0.code.isEmpty ? nil : .string($0.code) },
          "name": .string(area?.name ?? name), "lengthMeters": .number(total.length.meters),
        ])
      })
  }
}
