internal import Geo

/// Cuts a track into flights: at times on the ground, and at gaps in which it may have landed.
struct SegmentFinder {
  let profile: TrackProfile
  private let unseen: Set<Int>
  /// The samples before gaps in which it may have landed, in their order.
  private var cuts: ArraySlice<Int>

  /// Times on the ground between two in the air during which it rolled on: touch-and-goes.
  private(set) var touches: [Range<Int>] = []
  private(set) var segments: [FlightSegment] = []

  init(_ profile: TrackProfile, _ gaps: [GapJudge.Judgement]) {
    self.profile = profile
    unseen = Set(gaps.lazy.map(\.before))
    cuts = gaps.filter(\.isSplit).map(\.before)[...]
    find()
  }

  private var samples: [TrackSample] { profile.samples }

  private mutating func find() {
    var index = 0
    while index < samples.count {
      let isGround = samples[index].isOnGround
      var end = index + 1
      while end < samples.count, samples[end].isOnGround == isGround { end += 1 }
      if !isGround {
        append(index..<end)
      } else {
        // From one place on the ground to another, and nothing seen between.
        for sample in index..<end - 1 where unseen.contains(sample) {
          segments.append(
            FlightSegment(samples: sample + 1..<sample + 1, start: .ground, end: .ground))
        }
      }
      index = end
    }
    segments = segments.filter(isFlight)
  }

  /// Adds a time in the air, cut where it may have landed unseen, or joined to the one before where it
  /// only touched the ground between.
  private mutating func append(_ run: Range<Int>) {
    var start = run.lowerBound
    var border: FlightSegment.Border = start == 0 ? .end : .ground
    if let last = segments.last, last.end == .ground, isTouch(last.samples.upperBound..<start) {
      touches.append(last.samples.upperBound..<start)
      segments.removeLast()
      (start, border) = (last.samples.lowerBound, last.start)
    }
    while let cut = cuts.first, cut < run.upperBound {
      cuts.removeFirst()
      guard cut >= run.lowerBound, cut + 1 < run.upperBound else { continue }
      segments.append(FlightSegment(samples: start..<cut + 1, start: border, end: .gap))
      (start, border) = (cut + 1, .gap)
    }
    segments.append(
      FlightSegment(
        samples: start..<run.upperBound, start: border,
        end: run.upperBound == samples.count ? .end : .ground))
  }

  /// A minute and a half on the ground at most, never slower than 20 m/s: too fast to turn off.
  private func isTouch(_ run: Range<Int>) -> Bool {
    guard !run.isEmpty, run.lowerBound > 0, run.upperBound < samples.count else { return false }
    return samples[run.upperBound].time - samples[run.lowerBound - 1].time <= 90
      && samples[run].allSatisfy { $0.speed >= 20 }
  }

  /// Whether something flew: not a fix or two in the air that a transponder gives while it is moved.
  private func isFlight(_ segment: FlightSegment) -> Bool {
    guard let first = segment.samples.first, let last = segment.samples.last else { return true }
    guard profile.track.isTimed else { return segment.samples.count > 1 }
    let part = samples[segment.samples]
    let heights = part.map(\.altitude).filter { !$0.isNaN }
    let span = (heights.max() ?? 0) - (heights.min() ?? 0)
    let fastest = part.map(\.speed).filter { !$0.isNaN }.max() ?? 0
    let seconds = samples[last].time - samples[first].time
    if segment.start == .ground, segment.end == .ground {
      return span >= 50 || (fastest >= 35 && seconds >= 60)
        || SphericalDistance.meters(profile.fix(first), profile.fix(last)) > 20_000
    }
    return fastest >= 35 || span >= 100 || (seconds >= 60 && span >= 30)
  }
}
