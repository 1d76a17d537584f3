import Diagnostics
import Evidence
import Geo
import Tracks

/// Holds claimed stops against what recordings show: a warning where one is excluded, a note where the
/// recording cannot tell or does not reach.
enum RecordedStopsCheck {
  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    subject.plan.flights.flatMap { flight -> [Diagnostic] in
      guard let route = flight.recordedRoute else { return [] }
      let landings = flight.stops.indices.filter { !flight.stops[$0].isWaypoint }
      return flight.stops.indices.flatMap { index -> [Diagnostic] in
        let words = RecordedWords(flight)
        return zip(flight.stops[index].versions, route.stops[index]).compactMap {
          stop, sighting in
          finding(
            stop, sighting, words, isEnd: index == landings.first || index == landings.last,
            isMatched: route.strays.count < flight.recordings.count, in: subject)
        }
      }
    }
  }

  private static func finding(
    _ stop: Stop, _ sighting: StopSighting, _ words: RecordedWords, isEnd: Bool, isMatched: Bool,
    in subject: CheckSubject
  ) -> Diagnostic? {
    let name = stop.name
    let flight = "flight \(words.flight.id): "
    let what = stop.isWaypoint ? "passing" : "the stop at"
    switch sighting.verdict {
    case .seen: return nil
    case .excluded:
      return subject.finding(
        .warning, .stopExcluded,
        "\(flight)the recording excludes \(what) \(name): "
          + words.reasons(of: sighting, isWaypoint: stop.isWaypoint),
        at: stop.position, hint: "who says that it called there? correct it, or say so in a note")
    case .possible:
      return subject.finding(
        .note, .stopUnseen,
        "\(flight)the recording does not show \(what) \(name), and leaves it open: "
          + words.room(of: sighting), at: stop.position)
    case .notCovered:
      // Of a recording that belongs to nothing another check tells.
      guard isMatched, !stop.isWaypoint, !words.flight.isRecordedEnd(stop) else { return nil }
      let part = isEnd ? "the recording does not reach" : "the recording does not cover"
      return subject.finding(
        .note, .endNotRecorded, "\(flight)\(part) \(name)" + words.end(towards: stop),
        at: stop.position)
    }
  }
}
