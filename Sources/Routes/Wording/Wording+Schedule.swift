extension Wording {
  /// `22 March 2019, 08:00`, `22 March 2019, 19:53–21:09`; `nil` for a time that is only a date,
  /// whose hour nobody knows.
  public func utc(_ time: ScheduledTime) -> String? {
    guard time.resolution == .instant || time.resolution == .span else { return nil }
    let (first, last) = wholeMinutes(time)
    return span(from: first, offset: 0, to: last, offset: 0)
  }

  /// The same by the clock of the place: `22 March 2019, 15:53–17:09 (UTC−4)`; a date as a date:
  /// `23 March 2019`, `22 or 23 March 2019`, `22–24 March 2019`.
  ///
  /// - Returns: `nil` where the place's time zone is not known and the time is no stated date.
  public func local(_ time: ScheduledTime) -> String? {
    if case .month = time.stated { return time.stated.map { self.time($0) } }
    guard time.resolution == .instant || time.resolution == .span else {
      return time.localDays.map(dates)
    }
    guard let offsets = time.offsets else { return nil }
    let (first, last) = wholeMinutes(time)
    guard offsets.atFirst == offsets.atLast else {
      // The clocks were changed meanwhile.
      return book(
        "date.to",
        [
          "first": zoned(dayAndClock(first, offset: offsets.atFirst), offsets.atFirst),
          "last": zoned(dayAndClock(last, offset: offsets.atLast), offsets.atLast),
        ])
    }
    return zoned(
      span(from: first, offset: offsets.atFirst, to: last, offset: offsets.atLast), offsets.atFirst)
  }

  /// What the date line does to the calendar; `nil` where it is not crossed.
  public func dateLine(_ crossing: DateLineCrossing) -> String? {
    switch crossing {
    case .none: nil
    case .eastward: book("dateLine.eastward")
    case .westward: book("dateLine.westward")
    }
  }

  /// `arrives the day before, by local dates`, `arrives on the same local date`.
  public func dayChange(_ days: ClosedRange<Int>) -> String {
    func phrase(_ days: Int) -> String {
      let count = ["n": number(Double(days.magnitude))] as KeyValuePairs
      return switch days {
      case -1: book("dayChange.dayBefore")
      case 0: book("dayChange.sameDay")
      case 1: book("dayChange.dayAfter")
      default:
        book(days < 0 ? "dayChange.before" : "dayChange.after", count: abs(days), count)
      }
    }
    let (low, high) = (days.lowerBound, days.upperBound)
    let words =
      low == high
      ? phrase(low)
      : book(
        high == low + 1 ? "date.or" : "date.to", ["first": phrase(low), "last": phrase(high)])
    return book("dayChange.arrives", ["when": words])
  }

  /// `the nearest airport's, ZUCK, 40 km away: inferred`; `nil` where the gazetteer has the zone.
  public func zoneBasis(_ clock: PlaceClock) -> String? {
    guard case .nearestAirport(let code, let distance) = clock.basis else { return nil }
    return book("zone.nearestAirport", ["code": code, "distance": self.distance(distance)])
  }

  /// How block times come about: `800–865 km/h in still air along the shortest way (source), plus
  /// 15–45 min for taxi, climb and descent (assumption)`.
  public func blockBasis(_ speed: CruiseSpeed, _ assumptions: ScheduleAssumptions) -> String {
    let figures = [speed.kilometersPerHour.lowerBound, speed.kilometersPerHour.upperBound]
      .map { number($0, decimals: 1) }.inOrderOfFirstMention
    let allowance = assumptions.allowance
    let flown = book(
      "block.flown",
      [
        "speed": book("unit.kmh", ["n": range(figures)]),
        "source": speed.source.isEmpty ? book("block.ownFigure") : speed.source,
      ])
    let extra =
      allowance.upperBound == .zero
      ? book("block.nothingAdded", ["flown": flown])
      : book("block.added", ["flown": flown, "time": minutes(allowance)])
    return assumptions.groundTime.map {
      book("block.onGround", ["block": extra, "time": minutes($0)])
    } ?? extra
  }

  /// `15`, `15–45`.
  func range(_ ends: [String]) -> String {
    guard let low = ends.first, let high = ends.last, ends.count > 1 else {
      return ends.first ?? ""
    }
    return book("sign.range", ["low": low, "high": high])
  }

  /// `15–45 min`, `1–2 h`, `1 h 30 min–2 h 0 min`.
  private func minutes(_ range: ClosedRange<Duration>) -> String {
    let hour = Duration.seconds(3600)
    let bounds = [range.lowerBound, range.upperBound].map(\.inSeconds)
    let isWhole = bounds.allSatisfy { $0.truncatingRemainder(dividingBy: 3600) == 0 }
    guard range.upperBound < hour || isWhole else { return duration(range) }
    let ends = bounds.map { number($0 / (isWhole ? 3600 : 60)) }.inOrderOfFirstMention
    return book(isWhole ? "unit.h" : "unit.min", ["n": self.range(ends)])
  }

  /// The first instant rounded down, the last up, so that the span stays whole.
  private func wholeMinutes(_ time: ScheduledTime) -> (Double, Double) {
    let (first, last) = (time.instants.lowerBound, time.instants.upperBound)
    if time.resolution == .instant { return (first, last) }
    return ((first / 60).rounded(.down) * 60, (last / 60).rounded(.up) * 60)
  }

  func span(
    from first: Double, offset: Int, to last: Double, offset lastOffset: Int
  ) -> String {
    let start = dayAndClock(first, offset: offset)
    if first == last { return start }
    let day = CalendarDay(containing: first, offset: offset)
    guard day == CalendarDay(containing: last, offset: lastOffset) else {
      return book("date.to", ["first": start, "last": dayAndClock(last, offset: lastOffset)])
    }
    return book(
      "time.dayAndClocks",
      [
        "day": date(day), "clock": clock(first, offset: offset),
        "last": clock(last, offset: lastOffset),
      ])
  }

  /// `23 March 2019`, `22 or 23 March 2019`, `31 March or 1 April 2019`, `22–24 March 2019`.
  public func dates(_ days: ClosedRange<CalendarDay>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    let isNext = last.daysSince1970 == first.daysSince1970 + 1
    if first == last { return date(first) }
    if first.year == last.year, first.month == last.month {
      return date(
        isNext ? "date.eitherDay" : "date.days", first.day, last.day, first.month, first.year)
    }
    let start = first.year == last.year ? dayAndMonth(first.day, first.month) : date(first)
    return book(isNext ? "date.or" : "date.to", ["first": start, "last": date(last)])
  }
}
