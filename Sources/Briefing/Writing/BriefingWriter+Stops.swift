internal import Evidence
internal import Layout
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// The stops with their times in UTC and by the clock of the place, and the light there.
  func stopTable(_ schedule: FlightSchedule, ofFlight id: String) -> Table {
    var table = Table([
      .init(book("head.stop"), .natural(most: 96)), .init("", .natural(most: 50)),
      .init("UTC", .natural(most: 84)), .init(book("head.localTime"), .natural(most: 118)),
      .init(book("head.light"), .share(1)), .init(book("head.timeIs"), .natural(most: 84)),
    ])
    for (number, stop) in schedule.stops.enumerated() {
      let isInner = number > 0 && number < schedule.stops.count - 1
      for (version, place) in ([stop] + stop.rivals).enumerated() {
        let name = wording.place(place.stop)
        let shown = version == 0 ? name : book("version.or", ["version": name])
        if place.stop.isWaypoint {
          let passed =
            place.stop.passed.map { wording.time($0.value) } ?? book("notStated")
          let links = [
            0: self.evidence(ofFlight: id, stop: number),
            2: self.evidence(ofFlight: id, stop: number, .passed),
          ]
          table.add([shown, book("stop.passed"), passed], links: links.compactMapValues { $0 })
          continue
        }
        func evidence(_ kind: FactRecord.Kind = .stop) -> PageLink.Target? {
          self.evidence(ofFlight: id, stop: number, kind)
        }
        var rows: [(cells: [String], evidence: PageLink.Target?)] = []
        if number > 0 {
          rows += self.rows("stop.arrives", "stop.orArrives", place.arrival)
            .map { ($0, evidence(.arrived)) }
        }
        if number == 0 || isInner {
          rows += self.rows("stop.departs", "stop.orDeparts", place.departure)
            .map { ($0, evidence(.departed)) }
        }
        for (index, row) in rows.enumerated() {
          let links = [0: index == 0 ? evidence() : nil, 2: row.evidence, 5: row.evidence]
          table.add(
            [index == 0 ? shown : ""] + row.cells, links: links.compactMapValues { $0 })
        }
      }
    }
    guard !table.rows.contains(where: { $0.cells[2].contains(where: \.isNumber) }) else {
      // A day over its hour leaves room for the light.
      table.columns[3].width = .natural(most: 88)
      return table
    }
    // Where no hour is known there is nothing to say in UTC.
    return table.without(column: 2)
  }

  /// A row a version of the time.
  private func rows(
    _ verb: PhraseKey, _ orVerb: PhraseKey, _ claim: Claim<ScheduledTime>?
  ) -> [[String]] {
    guard let claim else {
      return [[book(verb), book("notStated"), book("notStated"), "–", "–"]]
    }
    return claim.versions.enumerated().map { number, version in
      let time = version.value
      let light = [
        wording.light(time.light),
        time.resolution == .month ? nil : wording.sunTimes(time.light),
      ]
      return [
        book(number == 0 ? verb : orVerb), wording.utc(time) ?? "–",
        wording.local(time) ?? book("stop.noZone"),
        book.joined(light.compactMap { $0 }, "list.semicolon"),
        time.isInferred
          ? book("stop.workedOut")
          : cited(wording.word(version.ownCertainty), plan.references(version.sources)),
      ]
    }
  }

  /// What is to be said of a schedule: the calendar, time zones, how block times come about, what
  /// cannot be.
  func remarks(_ schedule: FlightSchedule, of flight: PlannedFlight) -> [String] {
    let legs = schedule.legs.compactMap { leg -> String? in
      let dates = leg.dayChange.flatMap { $0 == 0...0 && leg.dateLine != .eastward ? nil : $0 }
      let words = [leg.dateLine.flatMap(wording.dateLine), dates.map(wording.dayChange)]
        .compactMap { $0 }
      return words.isEmpty
        ? nil
        : book(
          "remark.of",
          ["name": names.ends(of: leg.leg), "remark": book.joined(words, "list.semicolon")])
    }
    var zones: [String] = []
    for stop in schedule.stops {
      let text = stop.clock.flatMap(wording.zoneBasis).map {
        book("remark.of", ["name": wording.shortName(stop.stop), "remark": $0])
      }
      if let text, !zones.contains(text) { zones.append(text) }
    }
    let basis = has(.notes) ? nil : blockBasis(of: schedule)
    let findings = schedule.findings.map {
      book("remark.cannotBe", ["finding": wording.finding($0, in: flight)])
    }
    return findings
      + [sentences(legs + zones + [basis].compactMap { $0 })].filter { !$0.isEmpty }
  }
}
