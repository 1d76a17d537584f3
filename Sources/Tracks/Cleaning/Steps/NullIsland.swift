/// Positions at 0° N 0° E.
///
/// Software that has no position writes zeros. A flight may pass there: such a fix stays where the
/// nearest other fix of the file before or after it lies within 20 km.
enum NullIsland {
  /// 0.1 m: what is written for “none” is 0 exactly, whatever the decimals.
  private static let reach = 1e-6

  /// Takes out what is no position at all, beyond the poles or no number. Readers give none; this is
  /// done whether the step is switched on or not, since nothing can be worked out from it.
  static func dropNone(_ table: inout CleaningTable) {
    guard table.hasNoPositions else { return }
    let found = table.fixes.indices.filter {
      !(abs(table.fixes[$0].latitude) <= 90 && abs(table.fixes[$0].longitude) <= 540)
    }
    table.remove(found, as: .nullIsland)
  }

  static func isAtZero(_ fix: Fix) -> Bool {
    abs(fix.latitude) < reach && abs(fix.longitude) < reach
  }

  static func clean(_ table: inout CleaningTable) {
    guard table.hasZeros else { return }
    let fixes = table.fixes
    var found: [Int] = []
    var before: Fix?
    var index = 0
    while index < fixes.count {
      guard isAtZero(fixes[index]) else {
        before = fixes[index]
        index += 1
        continue
      }
      let start = index
      while index < fixes.count, isAtZero(fixes[index]) { index += 1 }
      let neighbours = [before, index < fixes.count ? fixes[index] : nil].compactMap { $0 }
      if !neighbours.contains(where: { SphericalDistance.meters(fixes[start], $0) <= 20_000 }) {
        found += start..<index
      }
    }
    table.remove(found, as: .nullIsland)
  }
}
