/// A position held and repeated while the aircraft flew on.
///
/// Recorders go on writing the last position for as long as anything is received: OpenSky's state
/// vectors hold it for up to 300 s, others flag it as stale. A repetition is taken out where the
/// aircraft cannot have stood:
/// - the recorder says itself that the position is old, and not that it is on the ground;
/// - the recorded speed is at least 20 m/s (39 kt, above any taxiing), and would have carried it
///   50 m since;
/// - no speed is recorded, it moved at 20 m/s or more before, and goes on afterwards as if it had
///   never stood: the way from the first of the repetitions fits that speed, from the last it is
///   half as fast again or more.
/// Parked aircraft repeat their position too, and stay.
enum HeldPositions {
  private static let leastSpeed: Float = 20

  static func clean(_ table: inout CleaningTable) {
    let fixes = table.fixes
    var found: [Int] = []
    var index = 0
    while index < fixes.count {
      var end = index + 1
      while end < fixes.count, isSame(fixes[index], fixes[end]) { end += 1 }
      if end - index > 1, fixes[index].isOnGround != true {
        found += repetitions(in: index..<end, of: fixes)
      }
      index = end
    }
    table.remove(found, as: .stale)
  }

  /// Whether positions are one and the same to the last digit: 1e-7° is 1 cm.
  private static func isSame(_ a: Fix, _ b: Fix) -> Bool {
    abs(a.latitude - b.latitude) < 1e-7 && abs(a.longitude - b.longitude) < 1e-7
  }

  private static func repetitions(in run: Range<Int>, of fixes: [Fix]) -> [Int] {
    let first = fixes[run.lowerBound]
    let wasPassing = flewOn(after: run, of: fixes)
    return run.dropFirst().filter { index in
      let fix = fixes[index]
      if fix.isOnGround == true { return false }
      if fix.isStale { return true }
      let speed = fix.groundSpeedMetersPerSecond
      if speed.isNaN { return wasPassing }
      return speed >= leastSpeed && Double(speed) * (fix.time - first.time) > 50
    }
  }

  /// Whether a run of repetitions is passed as if the aircraft had not stopped there.
  private static func flewOn(after run: Range<Int>, of fixes: [Fix]) -> Bool {
    let (first, last) = (run.lowerBound, run.upperBound - 1)
    guard first > 0, last + 1 < fixes.count else { return false }
    let (before, after) = (fixes[first - 1], fixes[last + 1])
    let speed = mean(before, fixes[first])
    guard speed >= Double(leastSpeed) else { return false }
    return mean(fixes[first], after) >= speed * 0.5 && mean(fixes[first], after) <= speed * 1.5
      && mean(fixes[last], after) >= speed * 1.5
  }

  private static func mean(_ a: Fix, _ b: Fix) -> Double {
    b.time > a.time ? SphericalDistance.meters(a, b) / (b.time - a.time) : .infinity
  }
}
