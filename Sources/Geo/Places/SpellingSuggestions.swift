/// The names nearest to a spelling that nothing bears.
struct SpellingSuggestions {
  private struct Hit {
    var distance: Int
    var kind: GazetteerTable.NameKind
    var reference: Int
    var isPrincipal: Bool
  }

  let table: GazetteerTable

  /// At most five names, likeliest first: few slips, then well-known places.
  func nearest(to text: String, code: Bool) throws(GeoDataError) -> [String] {
    let codes = code ? try self.codes(near: text) : []
    let folded = FoldedName.fold(text)
    guard !folded.isEmpty, folded.utf8.count <= 60 else { return codes }
    let hits = try hits(near: folded)
    var scored: [(score: Double, name: String)] = []
    for hit in hits {
      guard let place = try table.place(hit.kind, id: hit.reference) else { continue }
      let size = PlaceCandidate(place: place, isPrincipal: true).size
      // A slip outweighs a factor of a million in population.
      let fame = Double(size).logarithm10 / 6
      let score = Double(hit.distance) - fame + (hit.isPrincipal ? 0 : 0.5)
      scored.append((score, place.name))
    }
    scored.sort { ($0.score, $0.name) < ($1.score, $1.name) }
    var names = codes
    var seen = Set(names.map { FoldedName.fold($0) })
    for (_, name) in scored where seen.insert(FoldedName.fold(name)).inserted { names.append(name) }
    return Array(names.prefix(5))
  }

  private func hits(near folded: String) throws(GeoDataError) -> [Hit] {
    let pattern = Array(folded.utf8)
    let letters = folded.unicodeScalars.count
    // A letter outside ASCII takes two bytes or three, so a slip in it may cost as many.
    let bytesPerLetter = (pattern.count + letters - 1) / letters
    let limit = (letters <= 3 ? 1 : letters <= 8 ? 2 : 3) * bytesPerLetter
    var hits = try table.spellings().near(pattern, limit: limit).map { distance, entry in
      Hit(
        distance: (distance + bytesPerLetter - 1) / bytesPerLetter, kind: entry.kind,
        reference: entry.reference, isPrincipal: entry.isPrincipal)
    }
    hits.sort {
      ($0.distance, $0.isPrincipal ? 0 : 1, $0.kind.rawValue, $0.reference)
        < ($1.distance, $1.isPrincipal ? 0 : 1, $1.kind.rawValue, $1.reference)
    }
    let farthest = (hits.first?.distance ?? 0) + 1
    return hits.prefix(200).filter { $0.distance <= farthest }
  }

  /// Codes of airports with regular traffic that have two neighbouring letters swapped; other
  /// codes that lie near do so by chance.
  private func codes(near text: String) throws(GeoDataError) -> [String] {
    let column = text.utf8.count == 3 ? "iata" : "icao"
    let query = try table.database.query(
      "SELECT \(column) FROM airports WHERE \(column) = ?1 AND iata <> '' AND icao <> ''")
    let letters = Array(text)
    var codes: [String] = []
    for index in letters.indices.dropLast() where letters[index] != letters[index + 1] {
      var swapped = letters
      swapped.swapAt(index, index + 1)
      query.reset()
      query.bind(String(swapped), at: 1)
      if try query.next() { codes.append(String(swapped)) }
    }
    return codes
  }
}

extension Double {
  /// log₁₀ of a number of at least 1 by its binary exponent, good to 0.3: enough to rank by.
  fileprivate var logarithm10: Double { self < 1 ? 0 : Double(exponent) * 0.30103 }
}
