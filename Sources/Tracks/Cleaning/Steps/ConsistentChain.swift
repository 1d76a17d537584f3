/// What the search for the longest consistent chain asks of a series of measurements in order of time.
protocol ChainSeries {
  var count: Int { get }
  /// Seconds.
  func time(_ index: Int) -> Double
  /// Whether one measurement can follow on another.
  func isPossible(_ from: Int, _ to: Int) -> Bool
  /// How much worse than expected one follows on another: 0 where it is as expected.
  func misfit(_ from: Int, _ to: Int) -> Double
  /// How far one lies from another.
  func distance(_ from: Int, _ to: Int) -> Double
}

/// The longest chain of measurements of which each can follow on the one before.
///
/// The longest, not the first: a filter that goes forward from the first fix would throw out the whole
/// track for the sake of a false beginning. Measurements are strung into runs, each going on from the
/// run that explains it best, so that a false position does not carry on the true track; then the runs
/// are chained, by the time that they cover. A run that ends or begins with a few false ones, which it
/// could reach though the next could not, is joined without them. All look back at a bounded number of
/// runs: time grows with the number of measurements, whatever they hold.
struct ConsistentChain<Series: ChainSeries> {
  /// Measurements strung together.
  private struct Run {
    var first: Int32
    var last: Int32
    /// Seconds covered, gaps with a minute at most, and one for each measurement.
    var weight: Double
    /// Of the best chain that ends with it.
    var best = 0.0
    var before: Int32 = -1
    /// How many measurements are left out where it joins: at its own beginning, and at the end of the
    /// run before.
    var leftOut: Int32 = 0
    var leftOutBefore: Int32 = 0
    var count: Int32 = 1
  }

  private let series: Series
  private var runs: [Run] = []
  /// The run of each measurement.
  private var holder: [Int32]
  /// The measurement before and after each within its run; −1 for none.
  private var previous: [Int32]
  private var next: [Int32]

  private static var openRuns: Int { 8 }
  private static var lookedBack: Int { 8 }
  private static var champions: Int { 4 }
  /// A run is not carried on over a longer silence: what follows may belong to another.
  private static var longestSilence: Double { 120 }
  /// What a joint counts less by that is possible but not as expected, in seconds.
  private static var strain: Double { 600 }
  /// The most measurements that are left out at a joint.
  private static var mostLeftOut: Int32 { 4 }

  /// The indices of the measurements that are not in the longest chain.
  static func outside(_ series: Series) -> [Int] {
    // Mostly all are in it.
    let isWhole = (1..<max(series.count, 1)).allSatisfy { series.isPossible($0 - 1, $0) }
    guard !isWhole else { return [] }
    var chain = ConsistentChain(series)
    chain.stringRuns()
    let kept = chain.longest()
    return (0..<series.count).filter { !kept[$0] }
  }

  private init(_ series: Series) {
    self.series = series
    holder = Array(repeating: -1, count: series.count)
    previous = holder
    next = holder
  }

  private mutating func stringRuns() {
    // The runs that may go on, the freshest last.
    var open: [Int32] = []
    for index in 0..<series.count {
      var found: (slot: Int, misfit: Double)?
      for slot in open.indices.reversed() {
        let last = Int(runs[Int(open[slot])].last)
        guard series.isPossible(last, index) else { continue }
        // Seconds count as metres do, so that of equals the freshest goes on.
        let misfit = series.misfit(last, index) + series.time(index) - series.time(last)
        if misfit < found?.misfit ?? .infinity { found = (slot, misfit) }
      }
      guard let slot = found?.slot else {
        if open.count == Self.openRuns { open.removeFirst() }
        begin(index, &open)
        continue
      }
      let run = open.remove(at: slot)
      let silence = series.time(index) - series.time(Int(runs[Int(run)].last))
      guard silence <= Self.longestSilence else {
        begin(index, &open)
        continue
      }
      let last = runs[Int(run)].last
      previous[index] = last
      next[Int(last)] = Int32(index)
      runs[Int(run)].last = Int32(index)
      runs[Int(run)].count += 1
      runs[Int(run)].weight += min(silence, 60) + 1
      holder[index] = run
      open.append(run)
    }
  }

  private mutating func begin(_ index: Int, _ open: inout [Int32]) {
    open.append(Int32(runs.count))
    holder[index] = Int32(runs.count)
    runs.append(Run(first: Int32(index), last: Int32(index), weight: 1))
  }

  /// Of each measurement, whether it is in the best chain.
  private mutating func longest() -> [Bool] {
    // The runs with the best chains so far.
    var best: [Int] = []
    for index in runs.indices {
      runs[index].best = runs[index].weight
      let recent = max(0, index - Self.lookedBack)..<index
      for other in recent { join(other, index) }
      for other in best where other < recent.lowerBound { join(other, index) }
      best.append(index)
      best.sort { runs[$0].best > runs[$1].best }
      if best.count > Self.champions { best.removeLast() }
    }
    var kept = [Bool](repeating: false, count: series.count)
    // The first of equals.
    var index = runs.indices.max { (runs[$0].best, -$0) < (runs[$1].best, -$1) } ?? -1
    var leftOut = 0
    while index >= 0 {
      var measurement = Int(end(of: index, without: leftOut) ?? -1)
      let first = Int(start(of: index, without: Int(runs[index].leftOut)) ?? -1)
      while measurement >= first, measurement >= 0 {
        kept[measurement] = true
        measurement = Int(previous[measurement])
      }
      leftOut = Int(runs[index].leftOutBefore)
      index = Int(runs[index].before)
    }
    return kept
  }

  /// The last measurement of a run, some at its end left out; `nil` where no two are left.
  private func end(of run: Int, without count: Int) -> Int32? {
    var index = runs[run].last
    for _ in 0..<count {
      index = previous[Int(index)]
      if index < 0 { return nil }
    }
    return count == 0 || previous[Int(index)] >= 0 ? index : nil
  }

  /// The first measurement of a run, some at its beginning left out; `nil` where no two are left.
  private func start(of run: Int, without count: Int) -> Int32? {
    var index = runs[run].first
    for _ in 0..<count {
      index = next[Int(index)]
      if index < 0 { return nil }
    }
    return count == 0 || next[Int(index)] >= 0 ? index : nil
  }

  /// Chains a run to an earlier one, where it can follow and gains by it.
  private mutating func join(_ earlier: Int, _ later: Int) {
    // What it can gain at most: 60 for the silence between, as within a run.
    guard runs[earlier].best + 60 + runs[later].weight > runs[later].best else { return }
    // Two of each are left at least.
    let atEnd = Int(min(max(runs[earlier].count - 2, 0), Self.mostLeftOut))
    let atStart = Int(min(max(runs[later].count - 2, 0), Self.mostLeftOut))
    for total in 0...min(atEnd + atStart, Int(Self.mostLeftOut)) {
      guard let joint = joint(earlier, later, leavingOut: total) else { continue }
      let (end, start) = (joint.end, joint.start)
      let lost =
        min(series.time(Int(runs[earlier].last)) - series.time(end), 240)
        + min(series.time(start) - series.time(Int(runs[later].first)), 240)
      // What is left out leaves no silence that counts.
      let silence = series.time(Int(runs[later].first)) - series.time(Int(runs[earlier].last))
      let weight =
        runs[earlier].best + min(max(silence, 0), 60) + runs[later].weight - lost - Double(total)
        - (series.misfit(end, start) > 0 ? Self.strain : 0)
      guard weight > runs[later].best else { continue }
      runs[later].best = weight
      runs[later].before = Int32(earlier)
      runs[later].leftOut = Int32(total - joint.leftOutBefore)
      runs[later].leftOutBefore = Int32(joint.leftOutBefore)
    }
  }

  /// The joint that leaves out so many; of several the slowest, which is the likeliest.
  private func joint(_ earlier: Int, _ later: Int, leavingOut total: Int) -> Joint? {
    var best: Joint?
    for atEnd in 0...total {
      guard let joint = joint(earlier, later, atEnd, total - atEnd) else { continue }
      if joint.pace < best?.pace ?? .infinity { best = joint }
    }
    return best
  }

  /// Where two runs can be joined.
  private struct Joint {
    var end: Int
    var start: Int
    var leftOutBefore: Int
    /// The mean speed round it.
    var pace: Double
  }

  private func joint(_ earlier: Int, _ later: Int, _ atEnd: Int, _ atStart: Int) -> Joint? {
    guard let last = end(of: earlier, without: atEnd),
      let first = start(of: later, without: atStart)
    else { return nil }
    let (end, start) = (Int(last), Int(first))
    guard end < start, series.isPossible(end, start) else { return nil }
    var (way, time) = (series.distance(end, start), series.time(start) - series.time(end))
    if previous[end] >= 0 {
      way += series.distance(Int(previous[end]), end)
      time += series.time(end) - series.time(Int(previous[end]))
    }
    if next[start] >= 0 {
      way += series.distance(start, Int(next[start]))
      time += series.time(Int(next[start])) - series.time(start)
    }
    return Joint(end: end, start: start, leftOutBefore: atEnd, pace: way / (time + 1))
  }
}
