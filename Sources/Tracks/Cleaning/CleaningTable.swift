/// The fixes on their way through the steps of cleaning, each with its index in the recording.
struct CleaningTable {
  private(set) var fixes: [Fix]
  /// The index of each in the recording.
  private(set) var origins: [Int32]
  private(set) var rejected: [RejectedFix] = []
  private(set) var amended: [AmendedFix] = []
  /// Whether at least half of the fixes have times that can be; only then are they gone by.
  let hasTimes: Bool

  init(_ recorded: [Fix]) {
    fixes = recorded
    origins = Array(0..<Int32(clamping: recorded.count))
    var timed = 0
    for fix in recorded where Self.canBe(fix) { timed += 1 }
    hasTimes = timed > 0 && timed * 2 >= recorded.count
  }

  /// Whether a fix has a time that a recorder's clock can have shown.
  ///
  /// From 6 January 1980, when the time of GPS begins (IS-GPS-200), to the end of 2099. A time
  /// without its date counts from a midnight and is held to a year at most.
  static func canBe(_ fix: Fix) -> Bool {
    fix.isDateKnown
      ? fix.time >= 315_964_800 && fix.time < 4_102_444_800
      : fix.time >= 0 && fix.time < 366 * 86_400
  }

  /// Whether the times never go back.
  var isInOrder: Bool {
    for index in fixes.indices.dropFirst() where !(fixes[index].time >= fixes[index - 1].time) {
      return false
    }
    return true
  }

  /// Takes out the fixes at some indices, which rise.
  mutating func remove(_ indices: [Int], as reason: CleaningStep) {
    guard let first = indices.first else { return }
    rejected.reserveCapacity(rejected.count + indices.count)
    var next = 0
    var kept = first
    for index in first..<fixes.count {
      if next < indices.count, indices[next] == index {
        rejected.append(
          RejectedFix(fix: fixes[index], index: Int(origins[index]), reason: reason))
        next += 1
      } else {
        fixes[kept] = fixes[index]
        origins[kept] = origins[index]
        kept += 1
      }
    }
    fixes.removeSubrange(kept...)
    origins.removeSubrange(kept...)
  }

  /// Takes a figure out of the fixes at some indices.
  mutating func amend(_ indices: [Int], _ part: AmendedFix.Part, as reason: CleaningStep) {
    for index in indices {
      let fix = fixes[index]
      amended.append(
        AmendedFix(fix: fix, index: Int(origins[index]), part: part, reason: reason))
      switch part {
      case .pressureAltitude: fixes[index].pressureAltitude = nil
      case .geometricAltitude: fixes[index].geometricAltitude = nil
      case .ground: fixes[index].isOnGround = nil
      }
    }
  }

  /// Puts the fixes in another order: the one at `order[k]` comes to stand at `k`.
  mutating func reorder(_ order: [Int32]) {
    fixes = order.map { fixes[Int($0)] }
    origins = order.map { origins[Int($0)] }
  }
}
