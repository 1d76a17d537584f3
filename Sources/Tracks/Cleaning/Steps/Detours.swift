/// Looks for a few fixes that lead aside and back again faster than was flown before and after.
struct Detours {
  private let fixes: [Fix]
  /// Metres from each fix to the next.
  private let steps: [Double]

  /// The most fixes that one detour is looked for in.
  private static let longest = 4

  /// The indices of the fixes aside.
  static func all(in fixes: [Fix]) -> [Int] {
    guard fixes.count >= 3 else { return [] }
    return Detours(fixes).found()
  }

  private init(_ fixes: [Fix]) {
    self.fixes = fixes
    steps = (0..<fixes.count - 1).map { SphericalDistance.meters(fixes[$0], fixes[$0 + 1]) }
  }

  private func found() -> [Int] {
    var found: [Int] = []
    var index = 1
    while index < fixes.count - 1 {
      // Nothing less far than this is called a jump.
      guard steps[index - 1] > 500 else {
        index += 1
        continue
      }
      let length = (1...Self.longest).first {
        index + $0 < fixes.count && isDetour(index..<index + $0)
      }
      if let length { found += index..<index + length }
      index += length ?? 1
    }
    return found
  }

  private func isDetour(_ part: Range<Int>) -> Bool {
    let (before, after) = (part.lowerBound - 1, part.upperBound)
    let out = steps[before]
    let back = steps[after - 1]
    let seconds =
      fixes[part.lowerBound].time - fixes[before].time + fixes[after].time - fixes[after - 1].time
    // Quick to tell for almost all: nothing that was flown at an even speed goes farther.
    guard back > 500, let fair = speedAround(part) else { return false }
    let isAside =
      out + back > fair * (seconds + 2) + 500
      && out > fair * (fixes[part.lowerBound].time - fixes[before].time + 1) + 300
      && back > fair * (fixes[after].time - fixes[after - 1].time + 1) + 300
    guard isAside else { return false }
    let whole = fixes[after].time - fixes[before].time
    return SphericalDistance.isWithin(fair * (whole + 2) + 500, fixes[before], fixes[after])
  }

  /// The greatest speed that may have been flown round some fixes: a quarter more than what the fixes
  /// beside them report, and half as much again as the middle of the speeds of up to four steps on
  /// either side.
  private func speedAround(_ part: Range<Int>) -> Double? {
    let (before, after) = (part.lowerBound - 1, part.upperBound)
    let reported = [fixes[before], fixes[after]].map { Double($0.groundSpeedMetersPerSecond) }
    if reported.allSatisfy({ $0 >= 0 }) { return max(reported[0], reported[1]) * 1.25 }
    var speeds: [Double] = []
    for step in max(0, before - 4)..<before { append(step, to: &speeds) }
    for step in after..<min(steps.count, after + 4) { append(step, to: &speeds) }
    speeds.sort()
    return speeds.isEmpty ? nil : speeds[speeds.count / 2] * 1.5
  }

  private func append(_ step: Int, to speeds: inout [Double]) {
    let seconds = fixes[step + 1].time - fixes[step].time
    if seconds > 0 { speeds.append(steps[step] / seconds) }
  }
}
