/// The word “on the ground” of an aircraft in flight.
///
/// It is taken off a fix
/// - faster than 110 m/s: tyres of aircraft are rated to 204 kt (105 m/s) over ground at most;
/// - within a run of such fixes of at most five minutes, between fixes in the air that are level: the
///   recorded heights beside it and half a minute to a minute and a half farther away on both sides lie
///   within 50 m of each other. Who lands comes down first: on a glide path of 3° at 35 m/s by 55 m
///   in half a minute.
enum GroundContradictions {
  private static let fastest: Float = 110

  static func clean(_ table: inout CleaningTable) {
    let fixes = table.fixes
    var found: [Int] = []
    var index = 0
    while index < fixes.count {
      guard fixes[index].isOnGround == true else {
        index += 1
        continue
      }
      var end = index + 1
      while end < fixes.count, fixes[end].isOnGround == true { end += 1 }
      let run = index..<end
      if isLevelFlight(round: run, in: fixes) {
        found += run
      } else {
        found += run.filter { fixes[$0].groundSpeedMetersPerSecond > fastest }
      }
      index = end
    }
    table.amend(found, .ground, as: .ground)
  }

  private static func isLevelFlight(round run: Range<Int>, in fixes: [Fix]) -> Bool {
    let (first, last) = (run.lowerBound, run.upperBound - 1)
    guard fixes[last].time - fixes[first].time <= 300,
      let before = heights(from: first - 1, by: -1, in: fixes),
      let after = heights(from: last + 1, by: 1, in: fixes)
    else { return false }
    let all = [before.near, before.far, after.near, after.far]
    return (all.max() ?? 0) - (all.min() ?? 0) <= 50
  }

  /// The height beside a run and that of a fix in the air 30 to 90 s farther away.
  private static func heights(
    from start: Int, by step: Int, in fixes: [Fix]
  ) -> (near: Float, far: Float)? {
    guard fixes.indices.contains(start) else { return nil }
    var near: Float?
    var looked = 0
    var index = start
    // Half a minute of ten fixes a second, and some.
    while looked < 400, fixes.indices.contains(index), fixes[index].isOnGround != true {
      looked += 1
      let seconds = abs(fixes[index].time - fixes[start].time)
      guard seconds <= 90 else { return nil }
      let height = fixes[index].pressureAltitudeMeters
      if !height.isNaN {
        if let near, seconds >= 30 { return (near, height) }
        if near == nil { near = height }
      }
      index += step
    }
    return nil
  }
}
