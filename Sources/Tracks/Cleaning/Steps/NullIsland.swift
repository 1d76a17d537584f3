/// Positions at 0° N 0° E, and such as are none, beyond the poles or no number.
///
/// Software that has no position writes zeros. A flight may pass there: such a fix stays where the
/// nearest other fix of the file before or after it lies within 20 km.
enum NullIsland {
  /// 0.1 m: what is written for “none” is 0 exactly, whatever the decimals.
  private static let reach = 1e-6

  static func clean(_ table: inout CleaningTable) {
    let fixes = table.fixes
    func isAtZero(_ fix: Fix) -> Bool { abs(fix.latitude) < reach && abs(fix.longitude) < reach }
    func isPosition(_ fix: Fix) -> Bool {
      abs(fix.latitude) <= 90 && abs(fix.longitude) <= 540
    }
    var found: [Int] = []
    var before: Fix?
    var index = 0
    while index < fixes.count {
      guard isPosition(fixes[index]) else {
        found.append(index)
        index += 1
        continue
      }
      guard isAtZero(fixes[index]) else {
        before = fixes[index]
        index += 1
        continue
      }
      let start = index
      while index < fixes.count, isAtZero(fixes[index]) { index += 1 }
      let after = index < fixes.count && isPosition(fixes[index]) ? fixes[index] : nil
      let neighbours = [before, after].compactMap { $0 }
      if !neighbours.contains(where: { SphericalDistance.meters(fixes[start], $0) <= 20_000 }) {
        found += start..<index
      }
    }
    table.remove(found, as: .nullIsland)
  }
}
