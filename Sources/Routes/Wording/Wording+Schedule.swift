extension Wording {
  /// `22 March 2019, 08:00`, `22 March 2019, 19:53–21:09`; `nil` for a time that is only a date,
  /// whose hour nobody knows.
  public static func utc(_ time: ScheduledTime) -> String? {
    guard time.resolution == .instant || time.resolution == .span else { return nil }
    let (first, last) = wholeMinutes(time)
    return span(from: first, offset: 0, to: last, offset: 0)
  }

  /// The same by the clock of the place: `22 March 2019, 15:53–17:09 (UTC−4)`; a date as a date:
  /// `23 March 2019`, `22 or 23 March 2019`, `22–24 March 2019`.
  ///
  /// - Returns: `nil` where the place's time zone is not known and the time is no stated date.
  public static func local(_ time: ScheduledTime) -> String? {
    if case .month = time.stated { return time.stated.map { Wording.time($0) } }
    guard time.resolution == .instant || time.resolution == .span else {
      return time.localDays.map(dates)
    }
    guard let offsets = time.offsets else { return nil }
    let (first, last) = wholeMinutes(time)
    guard offsets.atFirst == offsets.atLast else {
      // The clocks were changed meanwhile.
      return "\(dayAndClock(first, offset: offsets.atFirst)) (\(zone(offsets.atFirst))) to "
        + "\(dayAndClock(last, offset: offsets.atLast)) (\(zone(offsets.atLast)))"
    }
    return span(from: first, offset: offsets.atFirst, to: last, offset: offsets.atLast)
      + " (\(zone(offsets.atFirst)))"
  }

  /// How a time is known: `stated`, `worked out from the departure and the block time`.
  public static func basis(_ basis: ScheduledTime.Basis) -> String {
    switch basis {
    case .stated: "stated"
    case .departureAndBlockTime: "worked out from the departure and the block time"
    case .arrivalAndBlockTime: "worked out from the arrival and the block time"
    case .arrivalAndGroundTime: "worked out from the arrival and the time assumed on the ground"
    case .departureAndGroundTime: "worked out from the departure and the time assumed on the ground"
    }
  }

  /// What the date line does to the calendar; `nil` where it is not crossed.
  public static func dateLine(_ crossing: DateLineCrossing) -> String? {
    switch crossing {
    case .none: nil
    case .eastward: "crosses the date line eastward: the calendar goes back a day"
    case .westward: "crosses the date line westward: the calendar leaves a day out"
    }
  }

  /// `arrives the day before, by local dates`, `arrives on the same local date`.
  public static func dayChange(_ days: ClosedRange<Int>) -> String {
    func phrase(_ days: Int) -> String {
      switch days {
      case -1: "the day before"
      case 0: "on the same date"
      case 1: "the day after"
      default:
        "\(number(Double(days.magnitude))) days \(days < 0 ? "before" : "after")"
      }
    }
    let (low, high) = (days.lowerBound, days.upperBound)
    let words =
      low == high
      ? phrase(low)
      : phrase(low) + (high == low + 1 ? " or " : " to ") + phrase(high)
    return "arrives \(words), by local dates"
  }

  /// `the nearest airport's, ZUCK, 40 km away: inferred`; `nil` where the gazetteer has the zone.
  public static func zoneBasis(_ clock: PlaceClock) -> String? {
    guard case .nearestAirport(let code, let distance) = clock.basis else { return nil }
    return "zone of the nearest airport, \(code), \(Wording.distance(distance)) away: inferred"
  }

  /// How block times come about: `800–865 km/h in still air along the shortest way (source), plus
  /// 15–45 min for taxi, climb and descent (assumption)`.
  public static func blockBasis(_ speed: CruiseSpeed, _ assumptions: ScheduleAssumptions) -> String
  {
    let figures = [speed.kilometersPerHour.lowerBound, speed.kilometersPerHour.upperBound]
      .map { number($0, decimals: 1) }.inOrderOfFirstMention.joined(separator: "–")
    let allowance = assumptions.allowance
    let extra =
      allowance.upperBound == .zero
      ? "nothing added for taxi, climb and descent"
      : "plus \(minutes(allowance)) for taxi, climb and descent (assumption)"
    let ground = assumptions.groundTime.map {
      "; \(minutes($0)) on the ground between legs (assumption)"
    }
    let source = speed.source.isEmpty ? "the dossier's own figure" : speed.source
    return "\(figures) km/h (\(source)) in still air along the shortest way, \(extra)"
      + (ground ?? "")
  }

  /// `15–45 min`, `1–2 h`, `1 h 30 min–2 h 0 min`.
  private static func minutes(_ range: ClosedRange<Duration>) -> String {
    let hour = Duration.seconds(3600)
    let bounds = [range.lowerBound, range.upperBound].map(\.inSeconds)
    let isWhole = bounds.allSatisfy { $0.truncatingRemainder(dividingBy: 3600) == 0 }
    guard range.upperBound < hour || isWhole else { return duration(range) }
    let unit = isWhole ? (seconds: 3600.0, name: "h") : (seconds: 60, name: "min")
    let ends = bounds.map { number($0 / unit.seconds) }.inOrderOfFirstMention
    return ends.joined(separator: "–") + " " + unit.name
  }

  /// The first instant rounded down, the last up, so that the span stays whole.
  private static func wholeMinutes(_ time: ScheduledTime) -> (Double, Double) {
    let (first, last) = (time.instants.lowerBound, time.instants.upperBound)
    if time.resolution == .instant { return (first, last) }
    return ((first / 60).rounded(.down) * 60, (last / 60).rounded(.up) * 60)
  }

  private static func span(
    from first: Double, offset: Int, to last: Double, offset lastOffset: Int
  ) -> String {
    let start = dayAndClock(first, offset: offset)
    if first == last { return start }
    let isOneDay =
      CalendarDay(containing: first, offset: offset)
      == CalendarDay(containing: last, offset: lastOffset)
    return isOneDay
      ? "\(start)–\(clock(last, offset: lastOffset))"
      : "\(start) to \(dayAndClock(last, offset: lastOffset))"
  }

  /// `23 March 2019`, `22 or 23 March 2019`, `31 March or 1 April 2019`, `22–24 March 2019`.
  public static func dates(_ days: ClosedRange<CalendarDay>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    let isNext = last.daysSince1970 == first.daysSince1970 + 1
    if first == last { return date(first) }
    if first.year != last.year { return date(first) + (isNext ? " or " : " to ") + date(last) }
    if first.month != last.month {
      return "\(first.day) \(name(ofMonth: first.month))" + (isNext ? " or " : " to ") + date(last)
    }
    return "\(first.day)" + (isNext ? " or " : "–") + date(last)
  }
}
