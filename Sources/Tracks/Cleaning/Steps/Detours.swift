/// Looks for a few fixes that lead aside and back again faster than was flown before and after.
struct Detours {
  private let fixes: [Fix]
  /// Metres from each fix to the next, as far as they were asked for; NaN where not.
  private var steps: [Double]

  /// The most fixes that one detour is looked for in.
  private static let longest = 4
  /// Nothing less far than this is called a jump, in metres.
  private static let least = 500.0

  /// The indices of the fixes aside.
  static func all(in fixes: [Fix]) -> [Int] {
    guard fixes.count >= 3,
      let first = (1..<fixes.count - 1).first(where: {
        !SphericalDistance.isWithin(least, fixes[$0 - 1], fixes[$0])
      })
    else { return [] }
    var detours = Detours(fixes)
    return detours.found(from: first)
  }

  private init(_ fixes: [Fix]) {
    self.fixes = fixes
    steps = Array(repeating: .nan, count: fixes.count - 1)
  }

  private mutating func step(_ index: Int) -> Double {
    if steps[index].isNaN {
      steps[index] = SphericalDistance.meters(fixes[index], fixes[index + 1])
    }
    return steps[index]
  }

  private mutating func found(from first: Int) -> [Int] {
    var found: [Int] = []
    var index = first
    while index < fixes.count - 1 {
      if SphericalDistance.isWithin(Self.least, fixes[index - 1], fixes[index]) {
        index += 1
        continue
      }
      var length: Int?
      for count in 1...Self.longest where length == nil && index + count < fixes.count {
        if isDetour(index..<index + count) { length = count }
      }
      if let length { found += index..<index + length }
      index += length ?? 1
    }
    return found
  }

  private mutating func isDetour(_ part: Range<Int>) -> Bool {
    let (before, after) = (part.lowerBound - 1, part.upperBound)
    let out = step(before)
    let back = step(after - 1)
    let seconds =
      fixes[part.lowerBound].time - fixes[before].time + fixes[after].time - fixes[after - 1].time
    // Quick to tell for almost all: nothing that was flown at an even speed goes farther.
    guard back > Self.least, let fair = speedAround(part) else { return false }
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
  private mutating func speedAround(_ part: Range<Int>) -> Double? {
    let (before, after) = (part.lowerBound - 1, part.upperBound)
    let reported = [fixes[before], fixes[after]].map { Double($0.groundSpeedMetersPerSecond) }
    if reported.allSatisfy({ $0 >= 0 }) { return max(reported[0], reported[1]) * 1.25 }
    var speeds: [Double] = []
    for step in max(0, before - 4)..<before { append(step, to: &speeds) }
    for step in after..<min(steps.count, after + 4) { append(step, to: &speeds) }
    speeds.sort()
    return speeds.isEmpty ? nil : speeds[speeds.count / 2] * 1.5
  }

  private mutating func append(_ index: Int, to speeds: inout [Double]) {
    let seconds = fixes[index + 1].time - fixes[index].time
    if seconds > 0 { speeds.append(step(index) / seconds) }
  }
}
