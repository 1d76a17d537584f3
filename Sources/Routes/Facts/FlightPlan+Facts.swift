import Evidence
import Geo

extension FlightPlan {
  /// Every fact of the plan: the heading, the flights with their stops and times, the cargo, the
  /// events, the points of interest; each list in the order of the dossier.
  ///
  /// Several versions of one fact are one record with its rivals. Legs, distances and sums are no
  /// facts but follow from them.
  public var facts: [FactRecord] { facts(in: .english) }

  /// The same with figures, dates and names of places as a language writes them. Paths are English.
  public func facts(in wording: Wording) -> [FactRecord] {
    headingFacts(wording) + flights.flatMap { $0.facts(wording) }
      + (cargoStatements.isEmpty ? cargo.map { CargoStatement($0) } : cargoStatements)
      .enumerated().flatMap { Self.facts(of: $1, number: $0 + 1, wording) }
      + events.enumerated().flatMap { Self.facts(of: $1, number: $0 + 1, wording) }
      + map.points.map { point in
        FactRecord(
          .point, path: "point \(point.name)", value: point.text ?? point.name,
          certainty: point.certainty, sources: point.sources, hedge: point.hedge,
          quote: point.quote, note: point.note, position: point.position
        ).at([.point(point.name)])
      }
  }

  private func headingFacts(_ wording: Wording) -> [FactRecord] {
    func record<Value>(
      _ kind: FactRecord.Kind, _ claim: Claim<Value>?, _ words: (Value) -> String
    ) -> FactRecord? {
      claim.map { claim in
        var record = FactRecord(kind, kind.rawValue, claim, words: words)
        if claim.certainty == .unstated { record.certainty = nil }
        return record
      }
    }
    return [
      record(.title, stated.title) { $0 }, record(.subtitle, stated.subtitle) { $0 },
      record(.dateline, stated.dateline) { dateline in
        wording.book.clauses(
          [dateline.place, dateline.time.map { wording.time($0) }].compactMap { $0 })
      },
    ].compactMap { $0 }
  }

  private static func facts(
    of entry: CargoStatement, number: Int, _ wording: Wording
  ) -> [FactRecord] {
    let path = "cargo \(number)"
    let around = (Certainty?.some(entry.item.certainty), entry.item.sources)
    func record<Value>(
      _ kind: FactRecord.Kind, _ claim: Claim<Value>?, _ words: (Value) -> String
    ) -> FactRecord? {
      claim.map {
        FactRecord(
          kind, "\(path): \(kind.rawValue)", $0, flights: entry.flights, around: around,
          words: words)
      }
    }
    return [
      FactRecord(.cargo, path, entry.item, flights: entry.flights) { $0 },
      record(.mass, entry.mass) { wording.mass($0, style: .words) },
      record(.people, entry.people) { wording.people($0, style: .words) },
      record(.leader, entry.leader) { $0 },
    ].compactMap { $0?.at([.entry(number)]) }
  }

  private static func facts(
    of event: StoryEvent, number: Int, _ wording: Wording
  ) -> [FactRecord] {
    let path = "event \(number)"
    var whole = FactRecord(
      .event, path: path, value: event.text, certainty: event.certainty, sources: event.sources,
      hedge: event.hedge, quote: event.quote, note: event.note, position: event.position,
      rivals: event.rivals.map { FactRecord(.event, path, $0) { $0 } })
    whole.ownCertainty = event.ownCertainty
    let date = event.dated.map { claim in
      FactRecord(
        .date, "\(path): date", claim, around: (event.ownCertainty, event.sources)
      ) { wording.time($0) }
    }
    return ([whole] + (date.map { [$0] } ?? [])).map { $0.at([.entry(number)]) }
  }
}

extension PlannedFlight {
  /// Every fact of the flight, in the order that a dossier's examples write them.
  func facts(_ wording: Wording) -> [FactRecord] {
    let path = "flight \(id)"
    func record(_ kind: FactRecord.Kind, _ claim: Claim<String>?) -> FactRecord? {
      let around = account.map { (Certainty?.some($0.certainty), $0.sources) }
      return claim.map {
        FactRecord(
          kind, "\(path): \(kind.rawValue)", $0, flights: [id], around: around
        ) { $0 }
      }
    }
    let whole = account.map { FactRecord(.flight, path, $0, flights: [id]) { $0 } }
    let claims = [
      whole, record(.operator, self.operator), record(.aircraft, aircraft),
      record(.registration, registration), record(.callsign, callsign),
      record(.address, address),
    ]
    return claims.compactMap { $0 } + recordings.map { fact($0, path: path, wording) }
      + self.stops(stops, path: path, [], wording)
      + alternatives.flatMap {
        facts(of: $0, path: "\(path): alternative “\($0.name)”", wording)
      }
  }

  private func fact(
    _ recording: FlightRecording, path: String, _ wording: Wording
  ) -> FactRecord {
    FactRecord(
      .recording, path: "\(path): recording", value: wording.recording(recording),
      certainty: .confirmed, sources: recording.sources, flights: [id], note: recording.note,
      position: recording.position)
  }

  private func facts(
    of route: AlternativeRoute, path: String, _ wording: Wording
  ) -> [FactRecord] {
    let step = FactRecord.Step.alternative(route.name)
    let whole = FactRecord(
      .alternative, path: path, value: RouteCandidate.name(of: route.stops, wording),
      certainty: route.certainty, sources: route.sources, flights: [id], hedge: route.hedge,
      quote: route.quote, note: route.note, position: route.position)
    return [whole.at([step])] + stops(route.stops, path: path, [step], wording)
  }

  private func stops(
    _ stops: [Stop], path: String, _ steps: [FactRecord.Step], _ wording: Wording
  ) -> [FactRecord] {
    stops.enumerated().flatMap { index, stop in
      self.stop(stop, path: "\(path): stop \(index + 1)", wording)
        .map { $0.at(steps + [.stop(index + 1)]) }
    }
  }

  /// A stop, and its times; those of a rival only where it has its own.
  private func stop(_ stop: Stop, path: String, _ wording: Wording) -> [FactRecord] {
    func time(_ kind: FactRecord.Kind, _ time: (Stop) -> Claim<ReportedTime>?) -> [FactRecord] {
      var claims: [(Claim<ReportedTime>, Stop)] = []
      for version in stop.versions {
        guard let claim = time(version), !claims.contains(where: { $0.0 == claim }) else {
          continue
        }
        claims.append((claim, version))
      }
      return claims.map { claim, version in
        FactRecord(
          kind, "\(path): \(kind.rawValue)", claim, flights: [id],
          around: (version.ownCertainty, version.sources)
        ) { wording.time($0) }
      }
    }
    return [FactRecord(stop, path, flight: id, wording)] + time(.passed, \.passed)
      + time(.arrived, \.arrived)
      + time(.departed, \.departed)
  }
}
