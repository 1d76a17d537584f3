/// Heights that no aircraft could have reached.
///
/// Three kinds are taken off their fixes, the pressure altitude and that by satellites each for
/// itself:
/// - below −1,000 m or above 38,700 m: the code of transponders goes from −1,000 ft (and −1,200 ft in
///   Gillham's code) to 126,700 ft (ICAO Annex 10, volume IV);
/// - what is not in the longest chain of heights that lie at most 300 m/s apart, with 600 m of
///   allowance: the fastest climbs of fighters are some 300 m/s;
/// - one to four heights more than 150 m above, or below, the heights on both sides of them, at more
///   than 50 m/s there and back. No aircraft climbs at 10,000 ft/min and at once comes down so.
enum AltitudeGlitches {
  static func clean(_ table: inout CleaningTable) {
    for part in [AmendedFix.Part.pressureAltitude, .geometricAltitude]
    where mayHaveGlitches(table.fixes, part) {
      var heights: [Height] = []
      var found: [Int] = []
      for (index, fix) in table.fixes.enumerated() {
        let meters = height(fix, part)
        guard !meters.isNaN else { continue }
        if !bounds.contains(meters) {
          found.append(index)
        } else {
          heights.append(Height(index: index, time: fix.time, meters: Double(meters)))
        }
      }
      let outside = ConsistentChain.outside(HeightSeries(heights: heights))
      found += outside.map { heights[$0].index }
      var next = outside[...]
      var steady: [Height] = []
      steady.reserveCapacity(heights.count - outside.count)
      for (place, height) in heights.enumerated() {
        if next.first == place { next.removeFirst() } else { steady.append(height) }
      }
      found += spikes(in: steady)
      table.amend(found.sorted(), part, as: .altitude)
    }
  }

  private static let bounds: ClosedRange<Float> = -1_000...38_700
  /// What one height may differ from the next without question, in metres.
  private static let least = 150.0

  private static func height(_ fix: Fix, _ part: AmendedFix.Part) -> Float {
    part == .pressureAltitude ? fix.pressureAltitudeMeters : fix.geometricAltitudeMeters
  }

  /// Whether any height is out of bounds or far from the one before it: of most recordings none is.
  private static func mayHaveGlitches(_ fixes: [Fix], _ part: AmendedFix.Part) -> Bool {
    var last = Float.nan
    for fix in fixes {
      let meters = height(fix, part)
      guard !meters.isNaN else { continue }
      // The first has none before it.
      if !bounds.contains(meters) || abs(Double(meters) - Double(last)) > least { return true }
      last = meters
    }
    return false
  }

  private struct Height {
    var index: Int
    var time: Double
    var meters: Double
  }

  private struct HeightSeries: ChainSeries {
    let heights: [Height]

    var count: Int { heights.count }

    func time(_ index: Int) -> Double { heights[index].time }

    func isPossible(_ from: Int, _ to: Int) -> Bool {
      distance(from, to) <= 300 * (heights[to].time - heights[from].time) + 600
    }

    /// Metres more than at 40 m/s (8,000 ft/min), an emergency descent.
    func misfit(_ from: Int, _ to: Int) -> Double {
      max(0, distance(from, to) - 40 * (heights[to].time - heights[from].time) - 300)
    }

    func distance(_ from: Int, _ to: Int) -> Double {
      abs(heights[to].meters - heights[from].meters)
    }
  }

  private static func spikes(in heights: [Height]) -> [Int] {
    var found: [Int] = []
    var index = 1
    while index < heights.count - 1 {
      guard abs(heights[index].meters - heights[index - 1].meters) > least else {
        index += 1
        continue
      }
      let length = (1...4).first {
        index + $0 < heights.count && isSpike(index..<index + $0, heights)
      }
      if let length { found += (index..<index + length).map { heights[$0].index } }
      index += length ?? 1
    }
    return found
  }

  private static func isSpike(_ part: Range<Int>, _ heights: [Height]) -> Bool {
    let (before, first) = (heights[part.lowerBound - 1], heights[part.lowerBound])
    let (last, after) = (heights[part.upperBound - 1], heights[part.upperBound])
    let out = first.meters - before.meters
    let back = last.meters - after.meters
    return abs(out) > max(least, 50 * (first.time - before.time))
      && abs(back) > max(least, 50 * (after.time - last.time)) && (out > 0) == (back > 0)
  }
}
