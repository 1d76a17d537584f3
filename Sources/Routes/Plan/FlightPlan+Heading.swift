extension FlightPlan {
  /// A plain heading made of the routes, for a map that nobody gave a title: `Moscow – Caracas`,
  /// `3 routes from Moscow`, `12 routes`, a place alone by its name; `nil` without any.
  public var heading: String? { heading { _ in nil } }

  /// The same in other words for the places.
  ///
  /// - Parameter localName: of a place, `nil` where it keeps its own.
  public func heading(_ localName: (Stop) -> String?) -> String? {
    let routes = flights.map { $0.stops.map { localName($0) ?? $0.shortName } }
      .filter { $0.count > 1 }
    if routes.isEmpty, flights.count == 1, let alone = flights[0].stops.first {
      return localName(alone) ?? alone.shortName
    }
    guard let first = routes.first else { return nil }
    if routes.count == 1 { return Self.heading(first) }
    if routes.count == 2 {
      return "\(Self.heading(first)), \(Self.heading(routes[1]))"
    }
    let count = "\(Wording.number(Double(routes.count))) routes"
    if routes.allSatisfy({ $0.first == first.first }) { return "\(count) from \(first[0])" }
    if routes.allSatisfy({ $0.last == first.last }) {
      return "\(count) to \(first[first.count - 1])"
    }
    return count
  }

  /// The ends of a route; where it comes back to where it began, the places between as well.
  private static func heading(_ names: [String]) -> String {
    let (start, end) = (names[0], names[names.count - 1])
    guard start == end else { return "\(start) – \(end)" }
    return names.count > 4 ? "Round trip from \(start)" : names.joined(separator: " – ")
  }
}
