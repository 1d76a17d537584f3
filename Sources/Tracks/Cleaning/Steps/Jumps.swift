/// Positions that no aircraft could have reached.
///
/// Two ways, one after the other:
/// - Of all fixes the longest chain is kept in which each could be reached from the one before
///   (`SpeedBound`). This takes out single false positions far away, and spoofed ones, such as a
///   circle about an airport 300 km off for half an hour, wherever in the recording they stand.
/// - One to four fixes are taken out whose way there and back would ask for a quarter more than the
///   speed recorded beside them, or half as much again as was flown before and after where none is
///   recorded, if the fixes round them fit each other without. This takes out what an aircraft could
///   reach, but this one did not: errors of some kilometres. The way flown between two fixes is never
///   shorter than the straight one, whatever the turns.
struct Jumps {
  private let options: CleaningOptions

  init(_ options: CleaningOptions) { self.options = options }

  func clean(_ table: inout CleaningTable) {
    let far = table.fixes.withUnsafeBufferPointer {
      ConsistentChain.outside(PositionSeries(fixes: $0, bound: SpeedBound(options)))
    }
    table.remove(far, as: .jumps)
    let near = Detours.all(in: table.fixes)
    table.remove(near, as: .jumps)
  }

  /// Positions as the chain takes them.
  private struct PositionSeries: ChainSeries {
    let fixes: UnsafeBufferPointer<Fix>
    let bound: SpeedBound

    var count: Int { fixes.count }

    func time(_ index: Int) -> Double { fixes[index].time }

    func isPossible(_ from: Int, _ to: Int) -> Bool {
      let (a, b) = (fixes[from], fixes[to])
      return SphericalDistance.isWithin(bound.reach(a, b, seconds: b.time - a.time), a, b)
    }

    /// Metres farther than its own speed would have carried it, or 200 m/s where none is recorded.
    func misfit(_ from: Int, _ to: Int) -> Double {
      let (a, b) = (fixes[from], fixes[to])
      let speed = a.groundSpeedMetersPerSecond
      let expected = (speed >= 0 ? Double(speed) : 200) * (b.time - a.time + 2) * 1.2 + 500
      return SphericalDistance.isWithin(expected, a, b)
        ? 0 : SphericalDistance.meters(a, b) - expected
    }

    func distance(_ from: Int, _ to: Int) -> Double {
      SphericalDistance.meters(fixes[from], fixes[to])
    }
  }
}
