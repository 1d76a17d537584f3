internal import Evidence
internal import Geo
internal import Layout
internal import Routes
internal import Themes

/// What tells flights apart on one map: colours, beyond a theme's colours numbers, or nothing.
struct FlightKeys {
  /// Flights that share a colour or a number.
  struct Key {
    /// From 1, as it stands on the lines where numbers do.
    var number: Int
    /// `nil` where numbers tell flights apart.
    var color: Color?
    /// Ids, in the order of the dossier.
    var flights: [String]
    var name: String
    /// The aircraft of a flight that is known by its callsign; empty elsewhere.
    var aircraft = ""
  }

  /// Empty where all lines are alike.
  let keys: [Key]
  private let indices: [String: Int]

  /// Whether lines bear numbers.
  var hasNumbers: Bool { keys.contains { $0.color == nil } }

  /// The place among `keys` of a flight's; `nil` where flights are not told apart.
  func index(of flight: String) -> Int? { indices[flight] }

  /// - Parameter coloring: as asked for; `auto` tells the flights of a dossier apart by their
  ///   routes, there and back being one, unless all fly the same.
  init(_ plan: FlightPlan, coloring: FlightColoring, theme: Theme) {
    let groups = Self.groups(plan, coloring)
    // What has no source is grey, and so can bear a number only.
    let hasGrey = plan.flights.contains { $0.allLegs.contains { $0.certainty == .unstated } }
    let hasColors = groups.count <= theme.flights.count && !hasGrey
    let names = Self.distinct(groups.map { Self.name($0) }, groups)
    keys = groups.enumerated().map { index, flights in
      Key(
        number: index + 1, color: hasColors ? theme.flights[index] : nil,
        flights: flights.map(\.id), name: names[index], aircraft: Self.aircraft(flights))
    }
    var indices: [String: Int] = [:]
    for (index, key) in keys.enumerated() {
      for id in key.flights { indices[id] = index }
    }
    self.indices = indices
  }

  private static func groups(
    _ plan: FlightPlan, _ coloring: FlightColoring
  ) -> [[PlannedFlight]] {
    let flights = plan.flights.filter { !$0.legs.isEmpty }
    switch coloring {
    case .none: return []
    case .flight: return flights.count > 1 ? flights.map { [$0] } : []
    case .auto:
      guard plan.hasClaims else { return [] }
      var groups: [[PlannedFlight]] = []
      var found: [[Coordinate]: Int] = [:]
      for flight in flights {
        let route = flight.allStops.map(\.place.coordinate)
        if let index = found[route] ?? found[route.reversed()] {
          groups[index].append(flight)
        } else {
          found[route] = groups.count
          groups.append([flight])
        }
      }
      return groups.count > 1 ? groups : []
    }
  }

  /// `Il-62 (apparently)`, `3 flights: An-124, Il-62`.
  private static func name(_ flights: [PlannedFlight]) -> String {
    guard flights.count > 1 else { return flights.first.map(name) ?? "" }
    var names: [String] = []
    for name in flights.map(Self.name) where !names.contains(name) { names.append(name) }
    let list = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
    return "\(flights.count) flights: \(list)"
  }

  private static func aircraft(_ flights: [PlannedFlight]) -> String {
    guard flights.count == 1, let flight = flights.first, flight.callsign != nil else { return "" }
    return flight.aircraft?.value ?? ""
  }

  /// A flight by its callsign, or its operator and aircraft, or its id; without a dossier by the
  /// ends of its route.
  private static func name(_ flight: PlannedFlight) -> String {
    if let callsign = flight.callsign { return Self.name(callsign) }
    let parts = [flight.operator.map(Self.name), flight.aircraft.map(Self.name)].compactMap { $0 }
    guard parts.isEmpty else { return parts.joined(separator: " ") }
    guard let first = flight.stops.first, let last = flight.stops.last, first.certainty == nil
    else { return flight.id }
    return "\(first.shortName) – \(last.shortName)"
  }

  /// `Il-62 (apparently)`, `An-124 or Il-76`.
  private static func name(_ claim: Claim<String>) -> String {
    claim.versions.map { version in
      version.value + (version.hedge.map { " (\($0.rawValue))" } ?? "")
    }
    .joined(separator: " or ")
  }

  /// Names that several would bear get what tells them apart: where the flight goes, or its id.
  private static func distinct(_ names: [String], _ groups: [[PlannedFlight]]) -> [String] {
    func isShared(_ name: String, _ names: [String]) -> Bool {
      names.count { $0 == name } > 1
    }
    let routed = names.enumerated().map { index, name in
      guard isShared(name, names), let stops = groups[index].first?.stops, stops.count > 1 else {
        return name
      }
      let (from, to) = (stops[0], stops[stops.count - 1])
      return "\(name), \(from.shortName) – \(to.shortName)"
    }
    return routed.enumerated().map { index, name in
      guard isShared(name, routed), let id = groups[index].first?.id, id != name else {
        return name
      }
      return "\(names[index]) (\(id))"
    }
  }
}
