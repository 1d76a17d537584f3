internal import Evidence
internal import Phrases
internal import Routes

/// What stands on the axis of a timeline and beside the samples over it.
struct TimelineWords {
  let wording: Wording

  init(_ book: Phrasebook) { wording = Wording(book) }

  private var book: Phrasebook { wording.book }

  func flight(_ certainty: Certainty) -> String { key("timeline.keyFlight", certainty) }
  func hour(_ certainty: Certainty) -> String { key("timeline.keyHour", certainty) }
  func date(_ certainty: Certainty) -> String { key("timeline.keyDate", certainty) }
  var dark: String { book("timeline.keyDark") }
  var counts: String { book("timeline.keyCount") }

  private func key(_ key: PhraseKey, _ certainty: Certainty) -> String {
    book(key, ["certainty": wording.word(certainty)])
  }

  /// `23 March 2019 UTC`, `23 March 2019`, `2019-03-23`.
  func hours(of day: CalendarDay) -> [String] {
    let date = wording.time(.day(year: day.year, month: day.month, day: day.day))
    return [book("time.utc", ["time": date]), date, Wording.iso8601(day)]
  }

  /// `March 2019`, `2019-03`.
  func month(_ year: Int, _ month: Int) -> [String] {
    let time = ReportedTime.month(year: year, month: month)
    return [wording.time(time), Wording.iso8601(time)]
  }
}
