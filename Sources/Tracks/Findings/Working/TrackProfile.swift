/// A track at a few seconds' spacing, with speed, climb and course at each sample.
///
/// A fix is taken every 5 s, and those before and after a silence or a change between ground and air
/// besides: a hundred times as many fixes make the findings no slower than reading them once. Without
/// times every fix is taken of the usual recording, and of longer ones some tens of thousands.
struct TrackProfile {
  let track: CleanedTrack
  var samples: [TrackSample] = []
  /// Whether altitudes are pressure altitudes.
  let isPressure: Bool
  let hasHeights: Bool
  /// The speed that it goes no faster than for nine tenths of the moving samples; 0 without any.
  private(set) var usualSpeed = 0.0

  /// Seconds between samples.
  private static let spacing = 4.5
  /// Of a track without times there are at the most twice as many samples.
  private static let mostUntimed = 30_000
  /// A silence across which nothing is worked out.
  static let silence = 120.0

  init(_ track: CleanedTrack) {
    self.track = track
    var (pressure, geometric) = (0, 0)
    for fix in track.fixes {
      if !fix.pressureAltitudeMeters.isNaN { pressure += 1 }
      if !fix.geometricAltitudeMeters.isNaN { geometric += 1 }
    }
    isPressure = pressure * 2 >= geometric && pressure > 0
    hasHeights = pressure + geometric > 0
    takeSamples()
    workOutSpeeds()
  }

  /// Works out climbs and courses, which only flights are asked for.
  mutating func workOutMovements() {
    workOutClimbs()
    workOutCourses()
    var moving: [Double] = []
    moving.reserveCapacity(samples.count)
    for sample in samples where sample.speed > 1 { moving.append(sample.speed) }
    moving.sort()
    usualSpeed = moving.isEmpty ? 0 : moving[moving.count * 9 / 10]
  }

  func fix(_ sample: Int) -> Fix { track.fixes[samples[sample].fix] }

  /// Seconds from one sample to the next.
  func silence(after sample: Int) -> Double {
    samples[sample + 1].time - samples[sample].time
  }

  private mutating func takeSamples() {
    let fixes = track.fixes
    guard let first = fixes.first, let end = fixes.last else { return }
    let stride = track.isTimed ? 1 : max(1, fixes.count / Self.mostUntimed)
    let most = track.isTimed ? (end.time - first.time) / Self.spacing + 64 : Double(fixes.count)
    samples.reserveCapacity(Int(min(max(most, 1), Double(fixes.count / stride + 64))))
    var last = -Double.infinity
    var flag: Bool?
    for index in fixes.indices {
      let fix = fixes[index]
      let time = track.isTimed ? fix.time : Double(index)
      let isWanted: Bool
      if track.isTimed {
        let next = index + 1 < fixes.count ? fixes[index + 1].time - time : .infinity
        isWanted = time - last >= Self.spacing || fix.isOnGround != flag || next >= 30
      } else {
        isWanted = index % stride == 0 || index == fixes.count - 1 || fix.isOnGround != flag
      }
      guard isWanted else { continue }
      // The last before a change between ground and air.
      if index > 0, fix.isOnGround != flag, let previous = samples.last?.fix, previous < index - 1 {
        append(index - 1, time: track.isTimed ? fixes[index - 1].time : Double(index - 1))
      }
      append(index, time: time)
      (last, flag) = (time, fix.isOnGround)
    }
  }

  private mutating func append(_ index: Int, time: Double) {
    let fix = track.fixes[index]
    let altitude = isPressure ? fix.pressureAltitudeMeters : fix.geometricAltitudeMeters
    samples.append(
      TrackSample(
        fix: index, time: time,
        altitude: fix.isOnGround == true ? .nan : Double(altitude),
        speed: Double(fix.groundSpeedMetersPerSecond), flag: fix.isOnGround))
  }

  /// Speeds by positions, where none is recorded: to the samples before and after, but not across a
  /// silence unless there is nothing else.
  private mutating func workOutSpeeds() {
    guard track.isTimed, samples.count > 1 else { return }
    let steps = samples.indices.dropLast().map {
      SphericalDistance.meters(fix($0), fix($0 + 1))
    }
    for index in samples.indices where samples[index].speed.isNaN {
      var (way, time) = (0.0, 0.0)
      let beside = [index - 1, index].filter { steps.indices.contains($0) }
      let near = beside.filter { silence(after: $0) <= Self.silence }
      for step in near.isEmpty ? beside : near {
        way += steps[step]
        time += silence(after: step)
      }
      if time > 0 { samples[index].speed = way / time }
    }
  }

  /// Climb over half a minute, by the altitudes: what is recorded of a moment is noisy, and often
  /// missing.
  private mutating func workOutClimbs() {
    guard track.isTimed else { return }
    let known = samples.indices.filter { !samples[$0].altitude.isNaN }
    var (low, high) = (0, 0)
    for (place, index) in known.enumerated() {
      let time = samples[index].time
      while time - samples[known[low]].time > 20 { low += 1 }
      high = max(high, place)
      while high + 1 < known.count, samples[known[high]].time - time < 15 { high += 1 }
      var (first, last) = (max(low - 1, 0), high)
      if time - samples[known[first]].time > Self.silence { first = place }
      if samples[known[last]].time - time > Self.silence { last = place }
      let seconds = samples[known[last]].time - samples[known[first]].time
      if seconds >= 5 {
        samples[index].climb =
          (samples[known[last]].altitude - samples[known[first]].altitude) / seconds
      } else {
        samples[index].climb = Double(fix(index).verticalRateMetersPerSecond)
      }
    }
  }

  private mutating func workOutCourses() {
    for index in samples.indices {
      let recorded = fix(index).trackDegrees
      if !recorded.isNaN, samples[index].flag != true {
        samples[index].course = Double(recorded)
      } else if index + 1 < samples.count,
        !SphericalDistance.isWithin(30, fix(index), fix(index + 1))
      {
        samples[index].course = SphericalDistance.azimuth(fix(index), fix(index + 1))
      }
    }
  }
}

extension TrackProfile {
  /// The mean speed over the two minutes before a sample, or after it; `nil` where unknown.
  func speed(beside sample: Int, step: Int) -> Double? {
    var (sum, count) = (0.0, 0)
    var index = sample
    while samples.indices.contains(index),
      abs(samples[index].time - samples[sample].time) <= Self.silence
    {
      if samples[index].speed >= 0 {
        sum += samples[index].speed
        count += 1
      }
      index += step
    }
    return count > 0 ? sum / Double(count) : nil
  }
}
