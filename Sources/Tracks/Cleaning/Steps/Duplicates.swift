/// The same position at the same time again: sections of a file that overlap, messages received by
/// two stations.
///
/// The same is within a millisecond and within a metre. Of two the one that says more is kept, else
/// the first.
enum Duplicates {
  static func clean(_ table: inout CleaningTable) {
    let fixes = table.fixes
    var found: [Int] = []
    // The kept fixes of the present moment; more than eight are not compared with.
    var now: [Int] = []
    for index in fixes.indices {
      let fix = fixes[index]
      if let first = now.first, fix.time - fixes[first].time > 0.001 {
        now.removeAll(keepingCapacity: true)
      }
      guard let slot = now.firstIndex(where: { SphericalDistance.isWithin(1, fixes[$0], fix) })
      else {
        if now.count < 8 { now.append(index) }
        continue
      }
      if weight(fix) > weight(fixes[now[slot]]) {
        found.append(now[slot])
        now[slot] = index
      } else {
        found.append(index)
      }
    }
    table.remove(found.sorted(), as: .duplicates)
  }

  /// How many figures a fix has.
  private static func weight(_ fix: Fix) -> Int {
    let figures = [
      fix.pressureAltitudeMeters, fix.geometricAltitudeMeters, fix.groundSpeedMetersPerSecond,
      fix.trackDegrees, fix.verticalRateMetersPerSecond,
    ]
    return figures.count { !$0.isNaN } + (fix.isOnGround == nil ? 0 : 1)
  }
}
