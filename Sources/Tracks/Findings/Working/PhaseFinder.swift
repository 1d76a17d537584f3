internal import Geo

/// Divides a track into phases.
///
/// Climb and descent are faster than 1.5 m/s (300 ft/min: below it EUROCONTROL's flight data and OpenAP
/// call a flight level), a third of that for what flies as slowly as a glider; what lasts less than a
/// minute belongs to what is before it. Level flight within 600 m (2,000 ft) below the highest level of
/// the leg is cruise, where the leg has a range of heights of 1,500 m or all of it is level.
struct PhaseFinder {
  let profile: TrackProfile
  let segments: [FlightSegment]
  let leastGap: Double
  /// Whether it is faster than a glider.
  let isFast: Bool

  private static let least = 60.0

  func phases() -> [PhaseSpan] {
    guard profile.track.isTimed else { return [] }
    var found: [PhaseSpan] = []
    var next = 0
    for segment in segments where !segment.samples.isEmpty {
      found += ground(next..<segment.samples.lowerBound)
      found += flight(segment)
      next = segment.samples.upperBound
    }
    found += ground(next..<profile.samples.count)
    return found
  }

  private func ground(_ range: Range<Int>) -> [PhaseSpan] {
    spans(range.filter { profile.samples[$0].isOnGround }.map { ($0, .ground) })
  }

  private func flight(_ segment: FlightSegment) -> [PhaseSpan] {
    let samples = profile.samples
    let heights = segment.samples.map { samples[$0].altitude }.filter { !$0.isNaN }
    let (top, low) = (heights.max() ?? .nan, heights.min() ?? .nan)
    let hasCruise = isFast && (top - low >= 1_500 || (top > 3_000 && top - low < 600))
    let rate = isFast ? 1.5 : 0.5
    var labels: [(sample: Int, phase: FlightPhase)] = []
    for index in segment.samples {
      let sample = samples[index]
      if sample.isOnGround {
        labels.append((index, .ground))
      } else if sample.climb.isNaN {
        if let last = labels.last { labels.append((index, last.phase)) }
      } else if abs(sample.climb) > rate {
        labels.append((index, sample.climb > 0 ? .climb : .descent))
      } else {
        labels.append((index, hasCruise && sample.altitude >= top - 600 ? .cruise : .level))
      }
    }
    return merged(spans(labels))
  }

  /// Runs of the same phase, cut at gaps.
  private func spans(_ labels: [(sample: Int, phase: FlightPhase)]) -> [PhaseSpan] {
    var found: [PhaseSpan] = []
    for (sample, phase) in labels {
      let (fix, time) = (profile.samples[sample].fix, profile.samples[sample].time)
      if let last = found.last, time - last.endTime < leastGap || phase == .ground {
        found[found.count - 1].fixes = last.fixes.lowerBound...fix
        found[found.count - 1].endTime = time
        if last.phase == phase { continue }
      }
      found.append(PhaseSpan(phase: phase, fixes: fix...fix, startTime: time, endTime: time))
    }
    return found
  }

  /// Without spans of less than a minute, those of a flight as short apart.
  private func merged(_ spans: [PhaseSpan]) -> [PhaseSpan] {
    var found: [PhaseSpan] = []
    for span in spans {
      let isJoined = found.last.map { $0.fixes.upperBound == span.fixes.lowerBound } ?? false
      let seconds = span.endTime - span.startTime
      if isJoined, let last = found.last,
        seconds < Self.least || last.phase == span.phase
          || last.endTime - last.startTime < Self.least
      {
        // A short beginning takes the name of what follows.
        if last.endTime - last.startTime < Self.least, seconds >= Self.least {
          found[found.count - 1].phase = span.phase
        }
        found[found.count - 1].fixes = last.fixes.lowerBound...span.fixes.upperBound
        found[found.count - 1].endTime = span.endTime
        rejoin(&found)
      } else {
        found.append(span)
      }
    }
    return found
  }

  /// Joins the last two spans where they have come to be of one phase.
  private func rejoin(_ spans: inout [PhaseSpan]) {
    guard spans.count > 1, let last = spans.last else { return }
    let before = spans[spans.count - 2]
    guard before.phase == last.phase, before.fixes.upperBound == last.fixes.lowerBound else {
      return
    }
    spans.removeLast()
    spans[spans.count - 1].fixes = before.fixes.lowerBound...last.fixes.upperBound
    spans[spans.count - 1].endTime = last.endTime
  }
}
