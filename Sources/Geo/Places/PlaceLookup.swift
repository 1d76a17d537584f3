/// The rules by which a text means a place.
struct PlaceLookup {
  let table: GazetteerTable

  /// Throws `PlaceLookupError` or `GeoDataError`.
  func find(_ text: String, reading: PlaceReading) throws -> PlaceMatch {
    let (name, isQuoted) = Self.unquoted(text)
    switch reading {
    case .icao, .iata, .faa:
      let found = try table.airports(reading.rawValue, name.uppercased())
      guard let first = found.first?.place else {
        throw PlaceLookupError.unknown(
          text: name, suggestions: try suggestions(name, isCode: true))
      }
      return PlaceMatch(place: first, alternatives: found.dropFirst().map(\.place))
    case .name: return try named(name, isForced: true)
    case .any:
      if isQuoted { return try named(name, isForced: true) }
      return try coded(name) ?? coordinate(name) ?? named(name, isForced: false)
    }
  }

  private static func unquoted(_ text: String) -> (name: String, isQuoted: Bool) {
    var name = text[...]
    while let first = name.first, first.isWhitespace { name.removeFirst() }
    while let last = name.last, last.isWhitespace { name.removeLast() }
    let pairs: [(Character, Character)] = [("\"", "\""), ("'", "'"), ("“", "”"), ("«", "»")]
    for (open, close) in pairs where name.count > 2 && name.first == open && name.last == close {
      return (String(name.dropFirst().dropLast()), true)
    }
    return (String(name), false)
  }

  /// Whether a text has the form of a code: three or four capitals or digits.
  private static func isCode(_ text: String) -> Bool {
    (3...4).contains(text.utf8.count)
      && text.utf8.allSatisfy { (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }
  }

  /// The airports with a code, in the order ICAO, IATA, FAA, each once.
  private func airports(code: String) throws(GeoDataError) -> [Place] {
    guard Self.isCode(code) else { return [] }
    var found: [Place] = []
    for system in ["icao", "iata", "faa"] {
      for candidate in try table.airports(system, code) where !found.contains(candidate.place) {
        found.append(candidate.place)
      }
    }
    return found
  }

  private func coded(_ text: String) throws(GeoDataError) -> PlaceMatch? {
    let airports = try airports(code: text)
    guard let place = airports.first else { return nil }
    // Lists of alternate names hold codes of airports too, so only principal names count here.
    let cities = try table.cities(named: FoldedName.fold(text)).filter(\.isPrincipal)
    return match(
      place, others: airports.dropFirst() + cities.sorted(by: Self.precedes).map(\.place))
  }

  private func coordinate(_ text: String) throws(PlaceLookupError) -> PlaceMatch? {
    do throws(CoordinateNotation.Fault) {
      guard let coordinate = try CoordinateNotation.parse(text) else { return nil }
      return PlaceMatch(
        place: Place(
          kind: .coordinate, name: CoordinateFormat.decimal(coordinate), coordinate: coordinate))
    } catch {
      throw .coordinate(text: text, reason: error.reason)
    }
  }

  private func named(_ text: String, isForced: Bool) throws -> PlaceMatch {
    let folded = FoldedName.fold(text)
    let cities = try table.cities(named: folded).sorted { a, b in
      // An accent that is typed is meant.
      let (exactA, exactB) = (Self.isExact(a, text), Self.isExact(b, text))
      return exactA == exactB ? Self.precedes(a, b) : exactA
    }
    var airports = try table.airports(named: folded)
    if cities.isEmpty { airports += try airportsWith(words: folded, besides: airports) }
    airports.sort(by: Self.precedes)
    if !isForced, let country = try country(text, folded, best: cities.first) {
      throw PlaceLookupError.country(text: text, capital: try table.capital(of: country)?.name)
    }
    let found = cities + airports
    if let best = found.first {
      let others = found.dropFirst().filter { $0.isPrincipal || !best.isPrincipal }
      let codes = isForced ? [] : try self.airports(code: text.uppercased())
      return match(best.place, others: others.map(\.place) + codes)
    }
    if let match = try narrowed(text) { return match }
    if let country = try table.countries(named: folded).first?.code {
      throw PlaceLookupError.country(text: text, capital: try table.capital(of: country)?.name)
    }
    // Whoever writes svo means the code, which counts in capitals only.
    let capitals = text.uppercased()
    let isSmallCode = try capitals != text && !self.airports(code: capitals).isEmpty
    let near = try suggestions(text, isCode: Self.isCode(text))
    throw PlaceLookupError.unknown(
      text: text, suggestions: isSmallCode ? [capitals] + near.prefix(2) : near)
  }

  /// Airports with regular traffic that have these words in their names, as London Heathrow has
  /// Heathrow; they count as bearing an alternate name.
  private func airportsWith(
    words folded: String, besides known: [PlaceCandidate]
  ) throws(GeoDataError) -> [PlaceCandidate] {
    guard folded.utf8.count >= 4 else { return [] }
    return try table.airports(containing: folded).filter { candidate in
      " \(FoldedName.fold(candidate.place.name)) ".contains(" \(folded) ")
        && !known.contains { $0.place == candidate.place }
    }
  }

  /// The country that a name means rather than a city: no capital bears it, and it is the
  /// country's own name, or another name or the ISO code of the country and no city's own.
  private func country(
    _ text: String, _ folded: String, best: PlaceCandidate?
  ) throws(GeoDataError) -> String? {
    guard best?.place.kind != .capital else { return nil }
    let country = try table.countries(named: folded).first
    if let country, country.isPrincipal || best?.isPrincipal != true { return country.code }
    if best == nil, let code = Self.customaryCodes[text] { return code }
    let isISO = (2...3).contains(text.utf8.count) && text == text.uppercased()
    return isISO && best?.isPrincipal != true ? try table.countryCode(iso: text) : nil
  }

  /// Abbreviations of countries that are no ISO codes of theirs.
  private static let customaryCodes = ["UK": "GB", "U.K.": "GB", "U.S.": "US", "UAE": "AE"]

  /// `Name, Country` or `Name, State`.
  private func narrowed(_ text: String) throws(GeoDataError) -> PlaceMatch? {
    guard let comma = text.lastIndex(of: ",") else { return nil }
    let name = FoldedName.fold(String(text[..<comma]))
    let tail = text[text.index(after: comma)...].split(separator: " ").joined(separator: " ")
    let region = FoldedName.fold(tail)
    let cities = try table.cities(named: name).sorted(by: Self.precedes)
    let found = cities + (try table.airports(named: name).sorted(by: Self.precedes))
    guard !name.isEmpty, !region.isEmpty else { return nil }
    var codes = try table.countries(named: region).map(\.code)
    if let code = try table.countryCode(iso: tail) { codes.append(code) }
    var inside = found.filter { candidate in
      candidate.place.countryCode.map { codes.contains($0) } ?? false
    }
    if inside.isEmpty {
      // Santiago de Cuba goes by Santiago in Cuba.
      for code in codes { inside += try table.cities(beginning: name, in: code) }
      inside.sort(by: Self.precedes)
    }
    if inside.isEmpty {
      let state = StateCode.names[tail] ?? region
      for candidate in found where try subdivision(of: candidate) == state {
        inside.append(candidate)
      }
    }
    guard let best = inside.first else { return nil }
    let others = inside.dropFirst().filter { $0.isPrincipal || !best.isPrincipal }
    return match(best.place, others: others.map(\.place))
  }

  /// The state or province of a place. Cities have none in the data: that of the nearest airport.
  private func subdivision(of candidate: PlaceCandidate) throws(GeoDataError) -> String? {
    if let subdivision = candidate.subdivision { return FoldedName.fold(subdivision) }
    let near = NearbySearch(table: table)
    let airport = try near.candidates(
      to: candidate.place.coordinate, within: Length(kilometers: 100), limit: 1, kinds: [.airport])
    return airport.first?.candidate.subdivision.map { FoldedName.fold($0) }
  }

  private func suggestions(_ text: String, isCode: Bool) throws(GeoDataError) -> [String] {
    try SpellingSuggestions(table: table).nearest(
      to: isCode ? text.uppercased() : text, code: isCode)
  }

  private func match(_ place: Place, others: [Place]) -> PlaceMatch {
    var alternatives: [Place] = []
    for other in others where other != place && !alternatives.contains(other) {
      alternatives.append(other)
    }
    return PlaceMatch(
      place: place, alternatives: Array(alternatives.prefix(10)),
      note: PlaceNote.text(taken: place, others: alternatives))
  }

  /// Capitals first, then the larger.
  private static func precedes(_ a: PlaceCandidate, _ b: PlaceCandidate) -> Bool {
    let (capitalA, capitalB) = (a.place.kind == .capital, b.place.kind == .capital)
    return capitalA == capitalB ? a.size > b.size : capitalA
  }

  /// Whether a name with accents is spelt as typed, case aside.
  private static func isExact(_ candidate: PlaceCandidate, _ text: String) -> Bool {
    text.utf8.contains { $0 >= 0x80 } && candidate.place.name.lowercased() == text.lowercased()
  }
}
