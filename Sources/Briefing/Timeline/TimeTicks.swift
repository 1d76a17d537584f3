internal import Routes

/// What an axis says below its ticks, and above them where something larger begins.
struct TimeTicks {
  struct Tick: Hashable {
    var x: Double
    /// `06`, `23`, `1937`; empty for a tick without a figure.
    var label: String
  }

  /// What a part of the axis lies in: `March 2019` over days.
  struct Context: Hashable {
    var x: Double
    /// As far as it may reach.
    var end: Double
    /// From the fullest wording to the shortest.
    var labels: [String]
  }

  private(set) var ticks: [Tick] = []
  private(set) var contexts: [Context] = []

  /// Steps in seconds, by what they count.
  private enum Unit {
    case hours(Int)
    case days(Int)
    case months(Int)
    case years(Int)
  }

  private static let units: [Unit] = [
    .hours(1), .hours(2), .hours(3), .hours(6), .hours(12), .days(1), .days(2), .days(5),
    .days(10), .months(1), .months(3), .years(1), .years(2), .years(5), .years(10), .years(25),
    .years(100),
  ]

  init(
    _ stretch: TimeScale.Stretch, hasHours: Bool, next: Double?, words: TimelineWords
  ) {
    let end = next ?? stretch.x.upperBound
    if stretch.isMonths {
      contexts = [Self.months(stretch, end: end, words)]
      return
    }
    let unit = Self.units.first { unit in
      if case .hours = unit, !hasHours { return false }
      let (seconds, room) = Self.size(unit)
      return seconds * stretch.pointsPerSecond >= room
    }
    let starts = Self.starts(unit ?? .years(100), in: stretch.time)
    func x(_ seconds: Double) -> Double {
      stretch.x.lowerBound
        + (seconds - stretch.time.lowerBound) * stretch.pointsPerSecond
    }
    ticks = starts.map { Tick(x: x($0.seconds), label: $0.label) }
    // What the stretch begins in is named there, what begins later at its first tick.
    var last = Self.context(stretch.time.lowerBound, unit ?? .years(100), words)
    contexts = [Context(x: stretch.x.lowerBound, end: end, labels: last)]
    for start in starts {
      let context = Self.context(start.seconds, unit ?? .years(100), words)
      guard context != last else { continue }
      contexts[contexts.count - 1].end = x(start.seconds)
      contexts.append(Context(x: x(start.seconds), end: end, labels: context))
      last = context
    }
  }

  private static func context(
    _ seconds: Double, _ unit: Unit, _ words: TimelineWords
  ) -> [String] {
    let day = day(seconds + 1)
    return switch unit {
    case .hours: words.hours(of: day)
    case .days: words.month(day.year, day.month)
    case .months: ["\(day.year)"]
    case .years: []
    }
  }

  /// The length of a step, and the room that its label takes.
  private static func size(_ unit: Unit) -> (seconds: Double, room: Double) {
    switch unit {
    case .hours(let count): (3600 * Double(count), 17)
    case .days(let count): (86_400 * Double(count), 15)
    case .months(let count): (86_400 * 28 * Double(count), 17)
    case .years(let count): (86_400 * 365 * Double(count), 28)
    }
  }

  private typealias Start = (seconds: Double, label: String)

  private static func starts(_ unit: Unit, in time: ClosedRange<Double>) -> [Start] {
    switch unit {
    case .hours(let step):
      return multiples(of: 3600 * Double(step), in: time).map { seconds in
        let hour = Int((seconds - Double(day(seconds).daysSince1970) * 86_400) / 3600 + 0.5)
        return (seconds, hour < 10 ? "0\(hour)" : "\(hour)")
      }
    case .days(let step):
      return multiples(of: 86_400, in: time).compactMap { seconds in
        let day = day(seconds + 1)
        // In step with the month: 1, 6, 11 … , and not the 31st.
        guard (day.day - 1) % step == 0, step == 1 || day.day < 30 else { return nil }
        return (seconds, "\(day.day)")
      }
    case .months(let step):
      return firsts(in: time) { ($0.month - 1) % step == 0 }.map { day in
        let label = day.month < 10 ? "0\(day.month)" : "\(day.month)"
        return (Double(day.daysSince1970) * 86_400, label)
      }
    case .years(let step):
      return firsts(in: time) { $0.month == 1 && $0.year % step == 0 }.map { day in
        (Double(day.daysSince1970) * 86_400, "\(day.year)")
      }
    }
  }

  private static func multiples(of step: Double, in time: ClosedRange<Double>) -> [Double] {
    var all: [Double] = []
    var next = (time.lowerBound / step).rounded(.up) * step
    // The end of the last day is no day of the axis.
    while next < time.upperBound - 1, all.count < 2000 {
      all.append(next)
      next += step
    }
    return all
  }

  private static func firsts(
    in time: ClosedRange<Double>, where isWanted: (CalendarDay) -> Bool
  ) -> [CalendarDay] {
    var (year, month) = (day(time.lowerBound).year, day(time.lowerBound).month)
    var all: [CalendarDay] = []
    while let first = CalendarDay(year: year, month: month, day: 1),
      Double(first.daysSince1970) * 86_400 < time.upperBound, all.count < 2000
    {
      if Double(first.daysSince1970) * 86_400 >= time.lowerBound, isWanted(first) {
        all.append(first)
      }
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return all
  }

  private static func day(_ seconds: Double) -> CalendarDay {
    CalendarDay(daysSince1970: Int((seconds / 86_400).rounded(.down)))
  }

  /// The name of the month that a stretch is, or of the first and the last.
  private static func months(
    _ stretch: TimeScale.Stretch, end: Double, _ words: TimelineWords
  ) -> Context {
    let (first, last) = (day(stretch.time.lowerBound), day(stretch.time.upperBound - 1))
    let names = [words.month(first.year, first.month), words.month(last.year, last.month)]
    let labels =
      names[0] == names[1] ? names[0] : [0, 1].map { names[0][$0] + "–" + names[1][$0] }
    return Context(x: stretch.x.lowerBound, end: end, labels: labels)
  }
}
