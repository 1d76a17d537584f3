/// The fixes on their way through the steps of cleaning, each with its index in the recording.
///
/// What most recordings are without is looked for once, so that the steps need not go through a million
/// fixes each to find nothing.
struct CleaningTable {
  private(set) var fixes: [Fix]
  /// The index of each in the recording; `nil` while it is its index here.
  private var origins: [Int32]?
  private(set) var rejected: [RejectedFix] = []
  private(set) var amended: [AmendedFix] = []
  /// Whether at least half of the fixes have times that can be; only then are they gone by.
  let hasTimes: Bool
  /// Whether every fix has had a time that can be.
  let hasAllTimes: Bool
  /// Whether there may be fixes without a position, and at 0° N 0° E.
  let hasNoPositions: Bool
  let hasZeros: Bool
  /// Whether the times never go back.
  private(set) var isInOrder: Bool

  init(_ recorded: [Fix]) {
    fixes = recorded
    var (timed, without, zeros, backward) = (0, 0, 0, 0)
    var last = -Double.infinity
    for fix in recorded {
      if Self.canBe(fix) { timed += 1 }
      if !(abs(fix.latitude) <= 90 && abs(fix.longitude) <= 540) { without += 1 }
      if NullIsland.isAtZero(fix) { zeros += 1 }
      if !(fix.time >= last) { backward += 1 }
      last = fix.time
    }
    hasTimes = timed > 0 && timed * 2 >= recorded.count
    hasAllTimes = timed == recorded.count
    hasNoPositions = without > 0
    hasZeros = zeros > 0
    isInOrder = backward == 0
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

  private var isRising: Bool {
    for index in fixes.indices.dropFirst() where !(fixes[index].time >= fixes[index - 1].time) {
      return false
    }
    return true
  }

  /// The index in the recording.
  func origin(_ index: Int) -> Int { origins.map { Int($0[index]) } ?? index }

  /// Takes out the fixes at some indices, which rise.
  mutating func remove(_ indices: [Int], as reason: CleaningStep) {
    guard let first = indices.first else { return }
    var places = origins ?? Array(0..<Int32(clamping: fixes.count))
    origins = nil
    rejected.reserveCapacity(rejected.count + indices.count)
    var next = 0
    var kept = first
    for index in first..<fixes.count {
      if next < indices.count, indices[next] == index {
        rejected.append(
          RejectedFix(fix: fixes[index], index: Int(places[index]), reason: reason))
        next += 1
      } else {
        fixes[kept] = fixes[index]
        places[kept] = places[index]
        kept += 1
      }
    }
    fixes.removeSubrange(kept...)
    places.removeSubrange(kept...)
    origins = places
    if !isInOrder { isInOrder = isRising }
  }

  /// Takes a figure out of the fixes at some indices.
  mutating func amend(_ indices: [Int], _ part: AmendedFix.Part, as reason: CleaningStep) {
    for index in indices {
      let fix = fixes[index]
      amended.append(
        AmendedFix(fix: fix, index: origin(index), part: part, reason: reason))
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
    origins = order.map { Int32(clamping: origin(Int($0))) }
    isInOrder = isRising
  }
}
