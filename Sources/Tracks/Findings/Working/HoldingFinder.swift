internal import Geo

/// Finds full turns flown within an area.
///
/// The changes of course are summed from fix to fix, over at most a minute and a half and by less than
/// 170° each, so that it is plain to which side it turned. A full turn to one side within 15 minutes
/// counts where it ends within 20 km of where it began: a holding pattern has legs of a minute and a
/// half at most, or about 20 km, and standard turns of 3° a second (ICAO Doc 8168, volume I). Turns
/// that follow on each other so are one holding.
struct HoldingFinder {
  let profile: TrackProfile

  private static let longestTurn = 900.0
  private static let area = 20_000.0

  func holdings(in segment: FlightSegment) -> [Holding] {
    guard profile.track.isTimed else { return [] }
    var found: [Holding] = []
    for run in runs(segment.samples) { found += holdings(in: run) }
    return found
  }

  /// Samples with the sum of the changes of course up to each, in degrees.
  private struct Run {
    var samples: [Int] = []
    var turned: [Double] = []
    var times: [Double] = []
  }

  /// Stretches over which it is plain how the course changed.
  private func runs(_ range: Range<Int>) -> [Run] {
    var found: [Run] = []
    var run = Run()
    for index in range {
      let sample = profile.samples[index]
      guard !sample.isOnGround, !sample.course.isNaN else { continue }
      guard let last = run.samples.last, let sum = run.turned.last else {
        run = Run(samples: [index], turned: [0], times: [sample.time])
        continue
      }
      // Closer ones tell no more, and make windows of many.
      guard sample.time - profile.samples[last].time >= 2 else { continue }
      let change = (sample.course - profile.samples[last].course).remainder(dividingBy: 360)
      if sample.time - profile.samples[last].time > 90 || abs(change) >= 170 {
        found.append(run)
        run = Run(samples: [index], turned: [0], times: [sample.time])
      } else {
        run.samples.append(index)
        run.turned.append(sum + change)
        run.times.append(sample.time)
      }
    }
    found.append(run)
    return found.filter { $0.samples.count > 3 }
  }

  private func holdings(in run: Run) -> [Holding] {
    var found: [Holding] = []
    var start = 0
    let blocks = Self.blocks(run)
    while start < run.samples.count {
      guard Self.mayTurn(from: start, in: run, blocks),
        let first = turn(from: start, sign: nil, in: run)
      else {
        start += 1
        continue
      }
      let sign = run.turned[first] > run.turned[start] ? 1.0 : -1
      var end = first
      while let next = turn(from: end, sign: sign, in: run) { end = next }
      end = rest(after: end, sign: sign, in: run)
      let begin = trimmed(start, before: first, sign: sign, in: run)
      if let holding = holding(begin, end, sign, run) { found.append(holding) }
      start = end + 1
    }
    return found
  }

  private func time(_ place: Int, _ run: Run) -> Double { run.times[place] }

  /// Samples of which only the least and the greatest sum of turning is looked at.
  private static let block = 32

  private static func blocks(_ run: Run) -> [ClosedRange<Double>] {
    stride(from: 0, to: run.turned.count, by: block).map { start in
      var (low, high) = (run.turned[start], run.turned[start])
      for turned in run.turned[start..<min(start + block, run.turned.count)] {
        low = min(low, turned)
        high = max(high, turned)
      }
      return low...high
    }
  }

  /// Whether it turned far enough in time from a place on; of most of a flight it did not.
  private static func mayTurn(
    from start: Int, in run: Run, _ blocks: [ClosedRange<Double>]
  ) -> Bool {
    let turned = run.turned[start]
    for number in start / block..<blocks.count {
      if run.times[number * block] - run.times[start] > longestTurn { return false }
      if blocks[number].upperBound - turned >= 359.5 || turned - blocks[number].lowerBound >= 359.5
      {
        return true
      }
    }
    return false
  }

  /// Where a full turn from a place is completed; `nil` where there is none.
  private func turn(from start: Int, sign: Double?, in run: Run) -> Int? {
    var place = start + 1
    while place < run.samples.count, time(place, run) - time(start, run) <= Self.longestTurn {
      let turned = run.turned[place] - run.turned[start]
      // Half a degree less, so that rounding does not make a full turn wait for the next.
      let isFull = sign.map { turned * $0 >= 359.5 } ?? (abs(turned) >= 359.5)
      if isFull {
        return SphericalDistance.isWithin(
          Self.area, profile.fix(run.samples[start]), profile.fix(run.samples[place]))
          ? place : nil
      }
      place += 1
    }
    return nil
  }

  /// Where turning on to the same side ends, less than a full turn on.
  private func rest(after end: Int, sign: Double, in run: Run) -> Int {
    var (best, place) = (end, end + 1)
    while place < run.samples.count, time(place, run) - time(end, run) <= 240 {
      // At a third of a degree a second at least: a geodesic itself turns a little.
      let turned = (run.turned[place] - run.turned[best]) * sign
      if turned > max(5, 0.3 * (time(place, run) - time(best, run))) { best = place }
      place += 1
    }
    return best
  }

  /// Where the first turn begins: after the straight way to it.
  private func trimmed(_ start: Int, before end: Int, sign: Double, in run: Run) -> Int {
    var begin = start
    while begin + 1 < end, (run.turned[begin + 1] - run.turned[start]) * sign < 10 { begin += 1 }
    return begin
  }

  private func holding(_ begin: Int, _ end: Int, _ sign: Double, _ run: Run) -> Holding? {
    let fixes = run.samples[begin...end].map { profile.fix($0) }
    guard let first = fixes.first else { return nil }
    // Longitudes beside that of the first, so that the mean is right across the antimeridian.
    let east = fixes.map { ($0.longitude - first.longitude).remainder(dividingBy: 360) }
    let centre = Coordinate(
      latitude: fixes.map(\.latitude).reduce(0, +) / Double(fixes.count),
      longitude: (first.longitude + east.reduce(0, +) / Double(fixes.count)).remainder(
        dividingBy: 360))
    let middle = Fix(time: 0, latitude: centre.latitude, longitude: centre.longitude)
    let radius = fixes.map { DistanceMeter.meters(middle, $0) }.max() ?? 0
    let turns = abs(run.turned[end] - run.turned[begin]) / 360
    guard turns >= 0.97, radius <= 60_000 else { return nil }
    return Holding(
      fixes: profile.samples[run.samples[begin]].fix...profile.samples[run.samples[end]].fix,
      turns: max(1, turns), side: sign > 0 ? .right : .left, centre: centre,
      radius: Length(meters: radius), startTime: time(begin, run), endTime: time(end, run))
  }
}
