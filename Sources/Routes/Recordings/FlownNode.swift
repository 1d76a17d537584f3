import Geo
import Tracks

/// Between two flights of a recording, or at its ends: a place where the aircraft landed, took off, or
/// was lost from sight.
struct FlownNode {
  var arrival: StopSighting.End?
  var departure: StopSighting.End?
  /// How many flights come before it.
  var legsBefore: Int
  /// While it was not seen there: it stood, or flew somewhere and came back.
  var silence: TrackGap?

  /// Whether nothing but the end of the recording is here.
  var isLost: Bool { (arrival?.end.isLost ?? true) && (departure?.end.isLost ?? true) }

  /// In order of time; two of them where it was lost from sight at one place and seen again at another.
  static func nodes(of legs: [FlownLeg], _ recordings: [FlightRecording]) -> [FlownNode] {
    guard let first = legs.first else { return [] }
    var nodes = [FlownNode(departure: first.departure, legsBefore: 0)]
    for (index, leg) in legs.enumerated() {
      guard index + 1 < legs.count else {
        nodes.append(FlownNode(arrival: leg.arrival, legsBefore: index + 1))
        break
      }
      let next = legs[index + 1]
      let silence = silence(after: leg, before: next, recordings)
      if isSamePlace(leg.arrival.end, next.departure.end) {
        nodes.append(
          FlownNode(
            arrival: leg.arrival, departure: next.departure, legsBefore: index + 1,
            silence: silence))
      } else {
        nodes.append(FlownNode(arrival: leg.arrival, legsBefore: index + 1, silence: silence))
        nodes.append(FlownNode(departure: next.departure, legsBefore: index + 1))
      }
    }
    return nodes
  }

  /// A hidden flight takes longer than this.
  private static let leastSilence = 1_800.0

  private static func isSamePlace(_ landing: LegEnd, _ takeOff: LegEnd) -> Bool {
    if let a = landing.airport, let b = takeOff.airport { return a.coordinate == b.coordinate }
    return StopMatch.distance(landing.coordinate, takeOff.coordinate) <= 15_000
  }

  /// The longest time without a fix between two flights.
  private static func silence(
    after leg: FlownLeg, before next: FlownLeg, _ recordings: [FlightRecording]
  ) -> TrackGap? {
    guard let end = leg.end, let start = next.start else { return nil }
    var (from, to) = (end, start)
    if let part = leg.parts.last, let other = next.parts.first, part.recording == other.recording {
      let recording = recordings[part.recording]
      let legs = recording.findings.legs
      let fixes = recording.track.fixes
      let last = legs[part.leg].fixes.upperBound - 1
      let range = last...max(last, legs[other.leg].fixes.lowerBound)
      guard range.lowerBound >= 0, range.upperBound < fixes.count else { return nil }
      let times = fixes[range].map(\.time)
      let longest = zip(times, times.dropFirst()).max { $0.1 - $0.0 < $1.1 - $1.0 }
      guard let longest else { return nil }
      (from, to) = longest
    }
    guard to - from >= leastSilence else { return nil }
    let (a, b) = (leg.arrival.end, next.departure.end)
    let (begin, finish) = (
      a.airport?.coordinate ?? a.coordinate, b.airport?.coordinate ?? b.coordinate
    )
    return TrackGap(
      before: a.fix, start: begin, end: finish, startTime: from, endTime: to,
      distance: Geodesic.inverse(from: begin, to: finish).distance, reading: .unknown)
  }
}
