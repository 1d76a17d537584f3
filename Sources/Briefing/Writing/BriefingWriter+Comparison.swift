internal import Geo
internal import Phrases
internal import Routes

extension BriefingWriter {
  /// The claimed route and its alternatives against the direct way; empty for a flight that has only
  /// the direct way, or that nothing but its landings tells from it.
  func comparison(_ flight: FlightReport) -> [Block] {
    guard let comparison = flight.comparison, !comparison.isTrivial,
      !flight.flight.alternatives.isEmpty || flight.flight.stops.contains(where: \.isWaypoint)
    else { return [] }
    let isRound = comparison.direct.distance.meters < 1
    // With its own end alone a round trip has nothing to be compared with.
    guard !isRound || comparison.variants.count > 1 else { return [] }
    let names = comparison.variants.enumerated().map { index, variant in
      index == 0 ? book("comparison.claimed") : variant.name
    }
    var table = Table([
      .init(book("head.route"), .share(1)), .init(book("head.km"), isRight: true),
      .init(book("head.detour"), isRight: true), .init("%", isRight: true),
    ])
    if !isRound {
      table.add([
        book("comparison.direct"), wording.distanceFigure(comparison.direct.distance), "–", "–",
      ])
    }
    for (name, variant) in zip(names, comparison.variants) {
      table.add([
        name, wording.distanceFigure(variant.distance),
        isRound ? "–" : wording.distanceFigure(variant.detour),
        variant.detourShare.map { tenths($0 * 100) } ?? "–",
      ])
    }
    var lines: [String] = isRound ? [book("comparison.round")] : []
    for (name, variant) in zip(names, comparison.variants) where !isRound {
      let route = wording.capital(name)
      func list(_ totals: [OverflightTotal]) -> String { book.list(totals.map(\.ground.name)) }
      if !variant.avoided.isEmpty {
        lines.append(
          book(
            "comparison.avoids", ["route": route, "countries": list(variant.avoided)]))
      }
      if !variant.crossedInstead.isEmpty {
        lines.append(
          book(
            "comparison.crosses",
            ["route": route, "countries": list(variant.crossedInstead)]))
      }
      if variant.avoided.isEmpty, variant.crossedInstead.isEmpty {
        lines.append(book("comparison.same", ["route": route]))
      }
    }
    return [
      .heading(book("part.comparison"), .part), .table(table),
      .paragraph(sentences(lines), .aside),
    ]
  }
}
