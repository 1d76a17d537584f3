import Diagnostics
import Evidence

/// Finds events that lie outside the dates of the story, those of its flights and its dateline, and
/// times of flights after the dateline.
enum StoryDatesCheck {
  /// Days before the first flight and after the last day of the story that still belong to it.
  static let margin = 31
  /// Days beyond which a date is more likely a slip of the pen than the story's background.
  static let farAway = 3 * 366

  static func findings(in subject: CheckSubject) -> [Diagnostic] {
    flightsToCome(subject) + eventsOutside(subject)
  }

  /// What was written on a day cannot report a flight of a later one. A day is allowed for: the
  /// place of the flight may have another date than that of the dateline.
  private static func flightsToCome(_ subject: CheckSubject) -> [Diagnostic] {
    guard let told = subject.plan.dateline?.time else { return [] }
    return subject.plan.flights.flatMap { flight -> [Diagnostic] in
      let stops = flight.stops.flatMap(\.versions)
      let times = stops.flatMap { [$0.arrived, $0.passed, $0.departed] }.compactMap { $0 }
      return times.flatMap(\.versions).inOrderOfFirstMention.compactMap { claim -> Diagnostic? in
        let late = claim.value.days.lowerBound - told.days.upperBound
        guard late > 1 else { return nil }
        return subject.finding(
          late > farAway ? .warning : .note, .eventOutsideStory,
          "flight \(flight.id): \(Wording.time(claim.value)) lies "
            + "\(Wording.number(Double(late))) days after the dateline, \(Wording.time(told))",
          at: claim.position, hint: "check the year; a flight that is announced may stay")
      }
    }
  }

  private static func eventsOutside(_ subject: CheckSubject) -> [Diagnostic] {
    let plan = subject.plan
    let flown = plan.flights.flatMap(\.stops).flatMap { [$0.arrived, $0.departed] }
      .compactMap { $0?.value.days }
    let told = [plan.dateline?.time?.days].compactMap { $0 }
    guard let first = (flown + told).map(\.lowerBound).min(),
      let last = (flown + told).map(\.upperBound).max()
    else { return [] }
    return plan.events.compactMap { event in
      guard let time = event.time else { return nil }
      let days = time.days
      let early = first - days.upperBound
      let late = days.lowerBound - last
      guard max(early, late) > margin else { return nil }
      let side = early > late ? "before" : "after"
      let position = event.dated?.position ?? event.position
      return subject.finding(
        max(early, late) > farAway ? .warning : .note, .eventOutsideStory,
        "the event of \(Wording.time(time)) lies \(Wording.number(Double(max(early, late)))) days "
          + "\(side) the story, which is that of \(span(first, last))",
        at: position, hint: "check the year; as background it may stay")
    }
  }

  private static func span(_ first: Int, _ last: Int) -> String {
    func words(_ number: Int) -> String {
      let day = CalendarDay(daysSince1970: number)
      return Wording.time(.day(year: day.year, month: day.month, day: day.day))
    }
    return first == last ? words(first) : "\(words(first)) to \(words(last))"
  }
}

extension ReportedTime {
  /// The calendar days it can be, counted from 1970-01-01.
  var days: ClosedRange<Int> {
    switch self {
    case .month(let year, let month):
      let first = Self.number(year, month, 1)
      return first...(first + CalendarDay.length(ofMonth: month, year: year) - 1)
    case .day(let year, let month, let day):
      let number = Self.number(year, month, day)
      return number...number
    case .instant(let seconds, let offset):
      let number = Int(((seconds + Double(offset)) / 86_400).rounded(.down))
      return number...number
    }
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    CalendarDay(year: year, month: month, day: day)?.daysSince1970 ?? 0
  }
}
