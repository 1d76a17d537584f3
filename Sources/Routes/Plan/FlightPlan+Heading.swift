internal import Phrases

extension FlightPlan {
  /// A plain heading made of the routes, for a map that nobody gave a title: `Moscow – Caracas`,
  /// `3 routes from Moscow`, `12 routes`, a place alone by its name; `nil` without any.
  public var heading: String? { heading { _ in nil } }

  /// The same in other words for the places.
  ///
  /// - Parameter localName: of a place, `nil` where it keeps its own.
  public func heading(_ localName: (Stop) -> String?) -> String? {
    heading(book: .english, localName)
  }

  /// The same in a language.
  public func heading(in wording: Wording) -> String? {
    heading(book: wording.book) { wording.shortName($0) }
  }

  private func heading(book: Phrasebook, _ localName: (Stop) -> String?) -> String? {
    let routes = flights.map { $0.stops.map { localName($0) ?? $0.shortName } }
      .filter { $0.count > 1 }
    if routes.isEmpty, flights.count == 1, let alone = flights[0].stops.first {
      return localName(alone) ?? alone.shortName
    }
    guard let first = routes.first else { return nil }
    if routes.count < 3 { return book.clauses(routes.map { Self.heading($0, book) }) }
    let count = book(
      "heading.routes", count: routes.count, ["n": Wording(book).number(Double(routes.count))])
    if routes.allSatisfy({ $0.first == first.first }) {
      return book("heading.routesFrom", ["routes": count, "place": first[0]])
    }
    if routes.allSatisfy({ $0.last == first.last }) {
      return book("heading.routesTo", ["routes": count, "place": first[first.count - 1]])
    }
    return count
  }

  /// The ends of a route; where it comes back to where it began, the places between as well.
  private static func heading(_ names: [String], _ book: Phrasebook) -> String {
    let (start, end) = (names[0], names[names.count - 1])
    guard start == end else { return book.joined([start, end], "route.joint") }
    return names.count > 4
      ? book("heading.roundTrip", ["place": start]) : book.joined(names, "route.joint")
  }
}
