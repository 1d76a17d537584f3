import Geo
import Tracks

/// A flight as recordings show it together: a leg of one of them, or of several that overlap or go on
/// where another breaks off.
struct FlownLeg {
  var parts: [RecordedLeg.Part]
  var departure: StopSighting.End
  var arrival: StopSighting.End
  /// Times of the first fix and of the last; `nil` where the recording has none.
  var start: Double?
  var end: Double?
  /// Silences in it, in order of time.
  var gaps: [TrackGap]
  /// From the end of one file to the beginning of the next.
  var joins: [RecordedBridge] = []
  /// Of all parts and joins; of parts that overlap only that which saw most.
  var distance: FlownDistance

  init(_ recording: FlightRecording, at index: Int, leg number: Int) {
    let leg = recording.findings.legs[number]
    parts = [RecordedLeg.Part(recording: index, leg: number)]
    departure = StopSighting.End(recording: index, end: leg.departure)
    arrival = StopSighting.End(recording: index, end: leg.arrival)
    distance = leg.distance
    gaps = recording.findings.gaps.filter { gap in
      leg.fixes.contains(gap.before) && leg.fixes.contains(gap.after)
    }
    let fixes = recording.track.fixes
    guard recording.track.isTimed, !leg.fixes.isEmpty, leg.fixes.upperBound <= fixes.count else {
      return
    }
    start = fixes[leg.fixes.lowerBound].seconds
    end = fixes[leg.fixes.upperBound - 1].seconds
  }

  var isTimed: Bool { start != nil && end != nil }
}

extension FlownLeg {
  /// The flights of all recordings in order of time, those without times last.
  static func collect(_ recordings: [FlightRecording]) -> [FlownLeg] {
    let all = recordings.enumerated().flatMap { index, recording in
      recording.findings.legs.indices.map { FlownLeg(recording, at: index, leg: $0) }
    }
    let sorted = all.enumerated().sorted { a, b in
      (a.element.start ?? .infinity, a.offset) < (b.element.start ?? .infinity, b.offset)
    }.map(\.element)
    return sorted.reduce(into: []) { legs, next in
      guard let last = legs.last, let joined = last.joined(with: next, recordings) else {
        legs.append(next)
        return
      }
      legs[legs.count - 1] = joined
    }
  }

  /// This and a later one as one flight; `nil` where they are two.
  private func joined(with next: FlownLeg, _ recordings: [FlightRecording]) -> FlownLeg? {
    guard let end, let nextStart = next.start, let nextEnd = next.end else { return nil }
    let isSameFile = arrival.recording == next.departure.recording
    if nextStart < end, !isSameFile { return overlapping(next, nextEnd) }
    guard arrival.end.isLost, next.departure.end.isLost else { return nil }
    let seconds = nextStart - end
    let way = Geodesic.inverse(from: arrival.end.coordinate, to: next.departure.end.coordinate)
    guard isSameFile || seconds < Self.longestSilence, way.distance.meters <= seconds * Self.fastest
    else { return nil }
    var leg = self
    let known = recordings[arrival.recording].findings.gaps.first {
      isSameFile && $0.startTime >= end - 1 && $0.endTime <= nextStart + 1
    }
    let gap =
      known
      ?? TrackGap(
        before: arrival.end.fix, start: arrival.end.coordinate,
        end: next.departure.end.coordinate, startTime: end, endTime: nextStart,
        distance: way.distance, reading: .unknown)
    leg.gaps += [gap] + next.gaps
    if !isSameFile {
      leg.joins.append(
        RecordedBridge(
          .betweenFiles, from: arrival.end.coordinate, to: next.departure.end.coordinate))
    }
    leg.joins += next.joins
    leg.distance.observed = distance.observed + next.distance.observed
    leg.distance.bridged = distance.bridged + next.distance.bridged + way.distance
    leg.parts += next.parts
    (leg.arrival, leg.end) = (next.arrival, nextEnd)
    return leg
  }

  /// Two recordings of the same time: the ends by the one that saw more of them, and no gap that the
  /// other fills.
  private func overlapping(_ next: FlownLeg, _ nextEnd: Double) -> FlownLeg {
    var leg = self
    leg.parts += next.parts
    if next.departure.end.evidence.rank > departure.end.evidence.rank {
      leg.departure = next.departure
    }
    let isLonger = nextEnd > (end ?? nextEnd)
    let (theirs, mine) = (next.arrival.end.evidence.rank, arrival.end.evidence.rank)
    if theirs > mine || (theirs == mine && isLonger) { leg.arrival = next.arrival }
    leg.end = max(nextEnd, end ?? nextEnd)
    leg.gaps =
      (gaps.filter { !next.fills($0) } + next.gaps.filter { !fills($0) })
      .sorted { $0.startTime < $1.startTime }
    leg.joins += next.joins
    if next.distance.observed > distance.observed { leg.distance = next.distance }
    return leg
  }

  /// Whether the aircraft was seen here for all of another recording's silence.
  private func fills(_ gap: TrackGap) -> Bool {
    guard let start, let end, start <= gap.startTime, end >= gap.endTime else { return false }
    return !gaps.contains { $0.startTime < gap.endTime && gap.startTime < $0.endTime }
  }

  /// No flight is longer, and nobody joins files over more.
  private static let longestSilence = 86_400.0
  /// Airliners over ground in a jet stream, in metres per second.
  private static let fastest = 400.0
}

extension LegEnd {
  /// Whether the recording breaks off here, and nothing tells of an airport.
  var isLost: Bool { evidence == .midAir && airport == nil }
}

extension LegEnd.Evidence {
  /// The more, the more was seen.
  var rank: Int {
    switch self {
    case .recorded: 2
    case .lowNearAirport: 1
    case .midAir: 0
    }
  }
}
