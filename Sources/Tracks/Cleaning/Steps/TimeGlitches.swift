/// Times that belong elsewhere.
///
/// Three kinds are taken out, with their positions, since a position without its time cannot be
/// placed among others:
/// - times that no recorder's clock can have shown (`CleaningTable.canBe`), and none at all;
/// - at most three fixes more than 30 days from all others, where there are at least ten of these;
/// - fixes that the file has among others which they fit, with a time more than a minute off that
///   would put them where they fit less. Networks of receivers bring fixes in late by seconds, so
///   that up to a minute is a matter of order alone.
struct TimeGlitches {
  private let options: CleaningOptions

  init(_ options: CleaningOptions) { self.options = options }

  func clean(_ table: inout CleaningTable) {
    if !table.hasAllTimes {
      let impossible = table.fixes.indices.filter { !CleaningTable.canBe(table.fixes[$0]) }
      table.remove(impossible, as: .times)
    }
    table.remove(Self.strays(table), as: .times)
    if !table.isInOrder { table.remove(displaced(table.fixes), as: .times) }
  }

  /// A few fixes far in time from all others.
  private static func strays(_ table: CleaningTable) -> [Int] {
    let fixes = table.fixes
    let hole = 30.0 * 86_400
    guard let first = fixes.first?.time, let last = fixes.last?.time else { return [] }
    var (earliest, latest) = (first, last)
    if !table.isInOrder {
      for fix in fixes {
        earliest = min(earliest, fix.time)
        latest = max(latest, fix.time)
      }
    }
    guard latest - earliest > hole else { return [] }
    let order = fixes.indices.sorted { fixes[$0].time < fixes[$1].time }
    var groups: [ArraySlice<Int>] = []
    var start = 0
    for place in order.indices.dropFirst()
    where fixes[order[place]].time - fixes[order[place - 1]].time > hole {
      groups.append(order[start..<place])
      start = place
    }
    groups.append(order[start...])
    let few = groups.filter { $0.count <= 3 }.flatMap { $0 }
    return fixes.count - few.count >= 10 ? few.sorted() : []
  }

  /// Fixes whose time stands out of the file's order and does not fit where it would put them.
  private func displaced(_ fixes: [Fix]) -> [Int] {
    let rising = RisingTimes(fixes)
    let steady = fixes.indices.filter { rising.isIn[$0] }
    // A file without any order tells nothing by it.
    guard steady.count < fixes.count, steady.count * 5 >= fixes.count * 4 else { return [] }
    // In order of time: in a file that runs backwards the run does too.
    let byTime = rising.isReversed ? Array(steady.reversed()) : steady
    var found: [Int] = []
    var next = 0
    var index = 0
    while index < fixes.count {
      guard !rising.isIn[index] else {
        index += 1
        continue
      }
      var end = index + 1
      while end < fixes.count, !rising.isIn[end] { end += 1 }
      while next < steady.count, steady[next] < index { next += 1 }
      let before = next > 0 ? steady[next - 1] : nil
      let after = next < steady.count ? steady[next] : nil
      let isBlock = end - index >= 3 && Self.runsOn(fixes[index..<end], rising.isReversed)
      for place in index..<end
      where !isBlock && isGlitch(fixes[place], before, after, byTime, fixes) {
        found.append(place)
      }
      index = end
    }
    return found
  }

  /// Whether times go on as in a part of the file that stands in the wrong place as a whole.
  private static func runsOn(_ part: ArraySlice<Fix>, _ isReversed: Bool) -> Bool {
    zip(part, part.dropFirst()).allSatisfy {
      isReversed ? $1.time <= $0.time : $1.time >= $0.time
    }
  }

  private func isGlitch(
    _ fix: Fix, _ before: Int?, _ after: Int?, _ byTime: [Int], _ fixes: [Fix]
  ) -> Bool {
    let around = [before, after].compactMap { $0.map { fixes[$0] } }
    let off = around.map { abs($0.time - fix.time) }.min() ?? 0
    guard off > 60 else { return false }
    // Where the file has it: does the position fit there, whatever its own time?
    let span = around.count == 2 ? abs(around[1].time - around[0].time) : 60
    let fitsInFile = around.allSatisfy {
      SphericalDistance.isWithin(reach(fix, $0, seconds: span), fix, $0)
    }
    var (low, high) = (0, byTime.count)
    while low < high {
      let middle = (low + high) / 2
      if fixes[byTime[middle]].time <= fix.time { low = middle + 1 } else { high = middle }
    }
    let there = [low - 1, low].filter(byTime.indices.contains).map { fixes[byTime[$0]] }
    let fitsInTime = there.allSatisfy {
      SphericalDistance.isWithin(reach(fix, $0, seconds: abs($0.time - fix.time)), fix, $0)
    }
    guard fitsInFile else { return false }
    if !fitsInTime || there.count < 2 { return true }
    // It could be at either: it belongs with those that it is nearer to.
    func nearest(_ others: [Fix]) -> Double {
      others.map { SphericalDistance.meters(fix, $0) }.min() ?? .infinity
    }
    return nearest(there) > nearest(around) + 500
  }

  private func reach(_ a: Fix, _ b: Fix, seconds: Double) -> Double {
    SpeedBound(options).reach(a, b, seconds: seconds)
  }
}
