import Geo
import Routes

/// The claimed route of a flight and its alternatives against the direct way, a line each.
struct ComparisonText {
  let text: String

  /// - Parameter others: by the other versions of its stops.
  init(_ comparison: RouteComparison?, others: [RouteComparison] = []) {
    let lines = (comparison?.variants ?? []).map(Self.line)
    let versions = others.flatMap(\.variants).map { "By another version, " + Self.line($0) }
    let shown = versions.prefix(Wording.mostVersions)
    let more = versions.count - shown.count
    text = (lines + shown + (more > 0 ? ["And \(more) more versions of the route."] : []))
      .map { $0 + "\n" }.joined()
  }

  /// `By the Azores: 10,098 km, 140 km or 1.4 % more than the direct way; avoids Sweden.`
  private static func line(_ variant: RouteComparison.Variant) -> String {
    let share = variant.detourShare.map { " or \(Wording.number($0 * 100, decimals: 1)) %" } ?? ""
    var parts = [
      "\(variant.name): \(Wording.distance(variant.distance)), "
        + "\(Wording.distance(variant.detour))\(share) more than the direct way"
    ]
    for (word, totals) in [
      ("avoids", variant.avoided), ("crosses instead", variant.crossedInstead),
    ] where !totals.isEmpty {
      parts.append("\(word) " + totals.map(\.ground.name).joined(separator: ", "))
    }
    return parts.joined(separator: "; ") + "."
  }
}
