import Geo
internal import Phrases

extension Wording {
  /// The figures that a leg was judged by and who gives each, a sentence a sort: `Range: 4,500 km with
  /// 150 t, 16,500 km with no load or little [with full tanks] (Antonov An-124 Ruslan, Aeropedia); …`,
  /// `Payload: …`, `Seats: …`; of several types that a name may mean a sentence each. Empty for an
  /// aircraft that is not known.
  ///
  /// They are the aircraft's: for all legs of a flight they are the same.
  public func figures(_ leg: LegFeasibility) -> [String] {
    guard case .known(let match) = leg.aircraft else { return [] }
    var lines: [String] = []
    var missing: [String] = []
    for type in match.types {
      let name = match.isFamily ? named(type.name) : nil
      for sort in sorts(of: type) {
        guard !sort.figures.isEmpty else {
          let what = book(sort.word)
          missing.append(
            name.map { book("figures.ofType", ["what": what, "aircraft": $0]) } ?? what)
          continue
        }
        let figures = list(sort.figures)
        lines.append(
          name.map { book(sort.ofType, ["aircraft": $0, "figures": figures]) }
            ?? book(sort.alone, ["figures": figures]))
      }
    }
    if !missing.isEmpty {
      lines.append(book("figures.missing", ["what": book.list(missing, "list.or")]))
    }
    return lines
  }

  /// A figure in words with the note on it, and who gives it.
  private typealias Cited = (text: String, sources: [String])

  private typealias Sort = (
    alone: PhraseKey, ofType: PhraseKey, word: PhraseKey, figures: [Cited]
  )

  private func sorts(of type: AircraftType) -> [Sort] {
    [
      ("figures.range", "figures.rangeOf", "figures.word.range", ranges(of: type)),
      (
        "figures.payload", "figures.payloadOf", "figures.word.payload",
        type.maxPayload.map { cited(mass($0.amount, style: .words), $0) }
      ),
      (
        "figures.seats", "figures.seatsOf", "figures.word.seats",
        type.seats.map { cited(people($0.amount, style: .words), $0) }
      ),
    ]
  }

  private func cited<Value>(_ text: String, _ figure: AircraftFigure<Value>) -> Cited {
    let sources = figure.sources.map(\.title)
    return (
      figure.note.map { book("figures.noted", ["figure": text, "note": $0]) } ?? text,
      sources.isEmpty ? [book("figures.own")] : sources
    )
  }

  /// Heaviest load first, then without any, then those that do not say.
  private func ranges(of type: AircraftType) -> [Cited] {
    let points = type.payloadRange.enumerated().sorted {
      ($1.element.payload, $0.offset) < ($0.element.payload, $1.offset)
    }
    let loaded = points.map(\.element).map { point in
      cited(
        book(
          "given.withLoad",
          [
            "distance": distance(point.distance.amount, style: .words),
            "load": mass(.exact(point.payload)),
          ]), point.distance)
    }
    let ferry = type.ferryRange.map {
      cited(book("figures.ferry", ["distance": distance($0.amount, style: .words)]), $0)
    }
    let nominal = type.nominalRange.map {
      cited(book("given.loadNotStated", ["distance": distance($0.amount, style: .words)]), $0)
    }
    return loaded + ferry + nominal
  }

  /// What the same sources give stands together, in order of first mention; a figure that several
  /// give has them all.
  private func list(_ figures: [Cited]) -> String {
    var distinct: [Cited] = []
    for figure in figures {
      if let same = distinct.firstIndex(where: { $0.text == figure.text }) {
        distinct[same].sources = (distinct[same].sources + figure.sources).inOrderOfFirstMention
      } else {
        distinct.append(figure)
      }
    }
    let groups = distinct.map(\.sources).inOrderOfFirstMention.map { sources in
      book(
        "figures.bySources",
        [
          "figures": book.commas(distinct.filter { $0.sources == sources }.map(\.text)),
          "sources": book.joined(sources, "list.semicolon"),
        ])
    }
    return book.joined(groups, "list.semicolon")
  }
}
