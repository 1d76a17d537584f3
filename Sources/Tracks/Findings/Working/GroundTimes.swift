internal import Geo

/// Tells which samples stand or roll on the ground.
///
/// By what is recorded of it, where it is; else by speed and height. An aircraft on the ground is
/// slower than 15 m/s (30 kt, the taxiing speed of airliners: Airbus, Flight Operations Briefing Notes,
/// Ground Handling) for at least half a minute at an even height, or, where the whole track is slow as
/// with gliders and balloons, slower than 2 m/s. Runs for take-off and after landing are those beside
/// it at the same height within 15 m, the 50 ft from which take-off and landing distances count.
struct GroundTimes {
  private var samples: [TrackSample]
  private let slow: Double
  private let evenness: Double

  /// The samples with `isOnGround` set.
  ///
  /// A helicopter hovers as others stand: a stand that is not recorded as one counts only at an airport
  /// and at its height, or from ten minutes on.
  static func marked(
    _ profile: TrackProfile, _ airports: AirportFinder
  ) throws(GeoDataError) -> [TrackSample] {
    var times = GroundTimes(profile)
    times.markRecorded()
    for stand in times.stands {
      var isSure = times.slow < 15 || times.seconds(stand.run) >= 600
      if !isSure {
        isSure = try airports.isAtAirport(
          profile.fix(stand.run.lowerBound), height: stand.height)
      }
      if isSure { times.markStanding(stand) }
    }
    times.dropFlickers()
    return times.samples
  }

  private init(_ profile: TrackProfile) {
    samples = profile.samples
    let isFast = profile.usualSpeed >= 40
    slow = isFast ? 15 : 2
    evenness = isFast ? 30 : 10
  }

  private mutating func markRecorded() {
    for index in samples.indices { samples[index].isOnGround = samples[index].flag == true }
  }

  /// Samples that stand at a height, NaN where none is recorded.
  private struct Stand {
    var run: Range<Int>
    var height: Double
  }

  /// Stands of which nothing is recorded, or of which it is said that they fly, as transponders
  /// without a squat switch do.
  private var stands: [Stand] {
    var found: [Stand] = []
    var index = 0
    while index < samples.count {
      guard isSlow(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < samples.count, isSlow(end) { end += 1 }
      if let height = evenHeight(index..<end) {
        found.append(Stand(run: index..<end, height: height))
      }
      index = end
    }
    return found
  }

  private func seconds(_ run: Range<Int>) -> Double {
    samples[run.upperBound - 1].time - samples[run.lowerBound].time
  }

  private mutating func markStanding(_ stand: Stand) {
    for place in stand.run { samples[place].isOnGround = true }
    markRolling(from: stand.run.upperBound, by: 1, height: stand.height)
    markRolling(from: stand.run.lowerBound - 1, by: -1, height: stand.height)
  }

  private func isSlow(_ index: Int) -> Bool {
    samples[index].flag != true && samples[index].speed < slow
  }

  /// The height of a run that stands: NaN where none is recorded; `nil` where it does not stand.
  private func evenHeight(_ run: Range<Int>) -> Double? {
    let (first, last) = (run.lowerBound, run.upperBound - 1)
    let isAtEnd = first == 0 || last == samples.count - 1
    // Beside a silence too the end of a stand may be all that was seen.
    let isBySilence =
      isAtEnd || samples[last + 1].time - samples[last].time > TrackProfile.silence
      || samples[first].time - samples[first - 1].time > TrackProfile.silence
    guard samples[last].time - samples[first].time >= 30 || isBySilence else { return nil }
    let heights = samples[run].map(\.altitude).filter { !$0.isNaN }.sorted()
    guard let low = heights.first, let high = heights.last else {
      // Without heights: what says that it flies is believed.
      return samples[run].contains { $0.flag == false } ? nil : .nan
    }
    guard high - low <= evenness else { return nil }
    return heights[heights.count / 2]
  }

  private mutating func markRolling(from start: Int, by step: Int, height: Double) {
    var index = start
    while samples.indices.contains(index), samples[index].flag == nil, !samples[index].isOnGround,
      abs(samples[index].time - samples[index - step].time) <= TrackProfile.silence,
      samples[index].speed < 110
    {
      // Without heights a speed that no light aircraft rolls at tells.
      let isLow =
        height.isNaN || samples[index].altitude.isNaN
        ? samples[index].speed < 35 : abs(samples[index].altitude - height) < 15
      guard isLow else { return }
      samples[index].isOnGround = true
      index += step
    }
  }

  /// A few seconds in the air without a climb, between times on the ground, are none.
  private mutating func dropFlickers() {
    var index = 0
    while index < samples.count {
      guard !samples[index].isOnGround else {
        index += 1
        continue
      }
      var end = index + 1
      while end < samples.count, !samples[end].isOnGround { end += 1 }
      if index > 0, end < samples.count, isFlicker(index..<end) {
        for place in index..<end { samples[place].isOnGround = true }
      }
      index = end
    }
  }

  private func isFlicker(_ run: Range<Int>) -> Bool {
    let (before, after) = (samples[run.lowerBound - 1], samples[run.upperBound])
    let heights = samples[run].map(\.altitude).filter { !$0.isNaN }
    let span = (heights.max() ?? 0) - (heights.min() ?? 0)
    let fastest = samples[run].map(\.speed).filter { !$0.isNaN }.max() ?? 0
    // A circuit of the airfield takes longer, and a hop of a helicopter climbs.
    let seconds = samples[run.upperBound - 1].time - samples[run.lowerBound].time
    return after.time - before.time <= TrackProfile.silence && span < 50
      && (seconds <= 30 || fastest < 20)
  }
}
