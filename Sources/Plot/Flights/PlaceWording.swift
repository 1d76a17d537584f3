internal import Evidence
internal import Geo
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
    case .capital: parts.append("capital")
    case .city, .coordinate: break
    }
    if let hedge = mark.hedge { parts.append(hedge.rawValue) }
    if let word = certainty(mark) { parts.append(word) }
    parts.removeAll(where: \.isEmpty)
    let numbers = references(mark.sources)
    // A reference at the beginning of a line would refer to nothing.
    if parts.isEmpty, !numbers.isEmpty, let certainty = mark.certainty {
      parts.append(certainty.rawValue)
    }
    let what = parts.joined(separator: " · ") + (numbers.isEmpty ? "" : "\u{A0}\(numbers)")
    return [
      what, times("arrived", "arrivals", mark.stops.compactMap(\.arrived)) ?? "",
      times("passed", "passages", mark.stops.compactMap(\.passed)) ?? "",
      times("left", "departures", mark.stops.compactMap(\.departed)) ?? "",
    ].filter { !$0.isEmpty }
  }

  private func certainty(_ mark: PlaceMark) -> String? {
    let origin = isOrigin(mark) ? "origin " : ""
    switch mark.certainty {
    case .inferred: return origin + "inferred"
    case .unstated: return "no source given"
    case .confirmed, .reported, nil: return nil
    case .disputed:
      // What one version has going for it, where that is not a source.
      let own =
        switch mark.stop.ownCertainty {
        case .inferred: ", inferred"
        case .unstated: ", no source given"
        case .confirmed, .reported, .disputed, nil: ""
        }
      return origin + "disputed" + own
    }
  }

  /// Whether every flight that touches the place begins there.
  private func isOrigin(_ mark: PlaceMark) -> Bool {
    plan.flights.allSatisfy { flight in
      flight.stops.dropFirst().flatMap(\.versions).allSatisfy {
        $0.place.coordinate != mark.coordinate
      }
    }
  }

  /// `arrived 23 March 2019 [1]`, `arrived 23 March 2019 [1] or 24 March 2019 [2]`, or of flights at
  /// different times `arrivals 3–5 June 2026 [1]`.
  private func times(
    _ verb: String, _ noun: String, _ claims: [Claim<ReportedTime>]
  ) -> String? {
    guard let first = claims.first else { return nil }
    func values(_ claim: Claim<ReportedTime>) -> [ReportedTime] { claim.versions.map(\.value) }
    guard claims.allSatisfy({ values($0) == values(first) }) else {
      let sources = claims.flatMap(\.versions).flatMap(\.sources)
      let certainties = Set(claims.map(\.certainty))
      let words =
        certainties.count == 1
        ? doubt(first.certainty)
        : [Certainty.inferred, .disputed, .unstated].filter(certainties.contains)
          .map(doubtOfSome).joined()
      return Wording.span(claims.flatMap(values)).map {
        "\(noun) \($0)\(words)\(reference(sources))"
      }
    }
    let versions = first.versions.indices.map { index in
      let alike = claims.map { $0.versions[index] }
      var version = alike[0]
      version.certainty =
        Certainty.weakest(of: alike.map(\.ownCertainty)) ?? version.ownCertainty
      version.sources = alike.flatMap(\.sources)
      if !alike.allSatisfy({ $0.hedge == version.hedge }) { version.hedge = nil }
      let hedge = version.hedge.map { "\($0.rawValue) " } ?? ""
      return hedge + Wording.time(version.value) + doubt(version.certainty)
        + reference(version.sources)
    }
    return "\(verb) \(versions.joined(separator: " or "))"
  }

  private func doubtOfSome(_ certainty: Certainty) -> String {
    switch certainty {
    case .inferred: ", some inferred"
    case .disputed: ", some disputed"
    case .unstated: ", some without a source"
    case .confirmed, .reported: ""
    }
  }

  private func doubt(_ certainty: Certainty) -> String {
    switch certainty {
    case .inferred: ", date inferred"
    case .disputed: ", disputed"
    case .unstated: ", no source given"
    case .confirmed, .reported: ""
    }
  }
}
