internal import Evidence
internal import Geo
internal import Phrases
internal import Routes

/// The lighter lines under a place's name.
extension MapWording {
  /// What the place is, how well it is known and by whom; then when flights came and left, and who
  /// says so.
  func details(_ mark: PlaceMark) -> [String] {
    let place = mark.stop.place
    var parts: [String] = []
    switch place.kind {
    case .airport:
      parts.append([place.icao ?? place.faa, place.iata].compactMap { $0 }.joined(separator: "/"))
      let airport = Self.shortened(place.name)
      if !mark.isWaypoint, !place.isCalled(name(mark)), airport != name(mark) {
        parts.append(airport)
      }
    case .capital: parts.append(book("map.capital"))
    case .city, .coordinate: break
    }
    if let hedge = mark.hedge { parts.append(words.word(hedge)) }
    // Of a recording a doubt says enough.
    let isTold = mark.hedge != nil && plan.flights.isEmpty
    if !isTold, let word = certainty(mark) { parts.append(word) }
    parts.removeAll(where: \.isEmpty)
    let numbers = references(mark.sources)
    // A reference at the beginning of a line would refer to nothing.
    if parts.isEmpty, !numbers.isEmpty, let certainty = mark.certainty {
      parts.append(words.word(certainty))
    }
    let what = parts.joined(separator: " · ") + (numbers.isEmpty ? "" : "\u{A0}\(numbers)")
    return [
      what, exclusion(mark) ?? "",
      times("map.arrived", "map.arrivals", mark.stops.compactMap(\.arrived)) ?? "",
      times("map.passed", "map.passages", mark.stops.compactMap(\.passed)) ?? "",
      times("map.left", "map.departures", mark.stops.compactMap(\.departed)) ?? "",
    ].filter { !$0.isEmpty }
  }

  /// That recordings show the aircraft elsewhere, where they do of all flights that are said to have
  /// called here.
  private func exclusion(_ mark: PlaceMark) -> String? {
    var witnesses: [String] = []
    for flight in plan.flights {
      let sightings = flight.recordedRoute?.stops ?? flight.stops.map { _ in [] }
      for (stop, seen) in zip(flight.stops, sightings) {
        for (number, version) in stop.versions.enumerated()
        where version.place.coordinate == mark.stop.place.coordinate {
          guard seen.indices.contains(number), seen[number].verdict == .excluded else { return nil }
          witnesses += flight.recordings.flatMap(\.sources)
        }
      }
    }
    return witnesses.isEmpty ? nil : book("map.excluded") + reference(witnesses)
  }

  private func certainty(_ mark: PlaceMark) -> String? {
    func said(_ certainty: Certainty) -> String {
      let word = words.word(certainty)
      return isOrigin(mark) ? book("map.origin", ["certainty": word]) : word
    }
    switch mark.certainty {
    case .inferred: return said(.inferred)
    case .unstated: return book("map.noSource")
    case .confirmed, .reported, nil: return nil
    case .disputed:
      // What one version has going for it, where that is not a source.
      switch mark.stop.ownCertainty {
      case .inferred: return book.clauses([said(.disputed), words.word(.inferred)])
      case .unstated: return book.clauses([said(.disputed), book("map.noSource")])
      case .confirmed, .reported, .disputed, nil: return said(.disputed)
      }
    }
  }

  /// Whether every flight that touches the place begins there.
  private func isOrigin(_ mark: PlaceMark) -> Bool {
    !plan.flights.isEmpty
      && plan.flights.allSatisfy { flight in
        flight.stops.dropFirst().flatMap(\.versions).allSatisfy {
          $0.place.coordinate != mark.coordinate
        }
      }
  }

  /// `arrived 23 March 2019 [1]`, `arrived 23 March 2019 [1] or 24 March 2019 [2]`, or of flights at
  /// different times `arrivals 3–5 June 2026 [1]`.
  private func times(
    _ verb: PhraseKey, _ noun: PhraseKey, _ claims: [Claim<ReportedTime>]
  ) -> String? {
    guard let first = claims.first else { return nil }
    func values(_ claim: Claim<ReportedTime>) -> [ReportedTime] { claim.versions.map(\.value) }
    guard claims.allSatisfy({ values($0) == values(first) }) else {
      let sources = claims.flatMap(\.versions).flatMap(\.sources)
      let certainties = Set(claims.map(\.certainty))
      let doubts =
        certainties.count == 1
        ? [doubt(first.certainty)]
        : [Certainty.inferred, .disputed, .unstated].filter(certainties.contains)
          .map(doubtOfSome)
      return words.span(claims.flatMap(values)).map {
        book(noun, ["times": book.clauses([$0] + doubts.compactMap { $0 })]) + reference(sources)
      }
    }
    let versions = first.versions.indices.map { index in
      let alike = claims.map { $0.versions[index] }
      var version = alike[0]
      version.certainty =
        Certainty.weakest(of: alike.map(\.ownCertainty)) ?? version.ownCertainty
      version.sources = alike.flatMap(\.sources)
      if !alike.allSatisfy({ $0.hedge == version.hedge }) { version.hedge = nil }
      let said = words.hedged(words.time(version.value), by: version.hedge)
      return book.clauses([said, doubt(version.certainty)].compactMap { $0 })
        + reference(version.sources)
    }
    return book(verb, ["times": book.joined(versions, "list.orAgain")])
  }

  private func doubtOfSome(_ certainty: Certainty) -> String? {
    switch certainty {
    case .inferred: book("map.someInferred")
    case .disputed: book("map.someDisputed")
    case .unstated: book("map.someUnstated")
    case .confirmed, .reported: nil
    }
  }

  private func doubt(_ certainty: Certainty) -> String? {
    switch certainty {
    case .inferred: book("map.dateInferred")
    case .disputed: words.word(.disputed)
    case .unstated: book("map.noSource")
    case .confirmed, .reported: nil
    }
  }
}
