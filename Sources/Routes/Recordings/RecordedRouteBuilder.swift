import Evidence
import Geo
import Tracks

/// Holds the recordings of a flight against its claimed route.
struct RecordedRouteBuilder {
  let stops: [Stop]
  /// Indices in `stops` of those where the flight landed.
  let landings: [Int]
  let recordings: [FlightRecording]
  let flown: [FlownLeg]
  let nodes: [FlownNode]
  /// For each of `landings` its node; `nil` where none of them is it.
  let matched: [Int?]

  init(_ stops: [Stop], _ recordings: [FlightRecording]) {
    self.stops = stops
    self.recordings = recordings
    landings = stops.indices.filter { !stops[$0].isWaypoint }
    flown = FlownLeg.collect(recordings)
    nodes = FlownNode.nodes(of: flown, recordings)
    matched = RouteAlignment(landings.map { stops[$0] }, nodes).nodes
  }

  func route() -> RecordedRoute {
    let legs = landings.indices.dropLast().map(leg)
    var sightings = stops.map { stop in
      stop.versions.map { _ in StopSighting(.notCovered) }
    }
    for (number, index) in landings.enumerated() {
      sightings[index] = stops[index].versions.map { landing(number, at: $0) }
    }
    for index in stops.indices where stops[index].isWaypoint {
      let number = landings.lastIndex { $0 < index } ?? 0
      guard legs.indices.contains(number), let leg = legs[number] else { continue }
      sightings[index] = stops[index].versions.map { waypoint($0, on: leg) }
    }
    return RecordedRoute(
      stops: sightings, legs: legs, unclaimed: unclaimed(), strays: strays(legs))
  }

  /// The flights between two nodes.
  func legs(from: Int, to: Int) -> Range<Int> {
    nodes[from].legsBefore..<max(nodes[to].legsBefore, nodes[from].legsBefore)
  }

  /// The flights during which the aircraft would have been at an unmatched landing: those between the
  /// matched ones before and after it.
  func window(_ number: Int) -> (before: Int?, after: Int?) {
    (
      matched[..<number].last { $0 != nil } ?? nil,
      matched[(number + 1)...].first { $0 != nil } ?? nil
    )
  }

  var hasMatch: Bool { matched.contains { $0 != nil } }

  // MARK: - Landings that nobody claims

  /// Between the matched landings, and on towards one that was not found.
  private func unclaimed() -> [UnclaimedStop] {
    guard hasMatch else { return [] }
    let known = matched.compactMap { $0 }
    guard let first = known.first, let last = known.last else { return [] }
    let isOpenBefore = matched.first.map { $0 == nil } ?? false
    let isOpenAfter = matched.last.map { $0 == nil } ?? false
    return nodes.indices.filter { index in
      guard !known.contains(index), !nodes[index].isLost else { return false }
      if index < first { return isOpenBefore }
      if index > last { return isOpenAfter }
      return true
    }.map { UnclaimedStop(arrival: nodes[$0].arrival, departure: nodes[$0].departure) }
  }

  /// Recordings of which no flight lies on the claimed route.
  private func strays(_ legs: [RecordedLeg?]) -> [Int] {
    var used = Set(legs.flatMap { $0?.parts.map(\.recording) ?? [] })
    for node in matched.compactMap({ $0 }) {
      used.formUnion(
        [nodes[node].arrival, nodes[node].departure].compactMap { $0?.recording })
    }
    return recordings.indices.filter { !used.contains($0) }
  }

  /// The flights, by recording and number, that have to do with the claimed route: from the first
  /// matched landing to the last, and on towards one that was not found. `nil` where nothing was
  /// matched, so that nothing can be told apart.
  var concerned: [RecordedLeg.Part]? {
    let known = matched.compactMap { $0 }
    guard let first = known.first, let last = known.last else { return nil }
    let from = matched.first.map { $0 == nil } == true ? 0 : nodes[first].legsBefore
    let to = matched.last.map { $0 == nil } == true ? flown.count : nodes[last].legsBefore
    guard from < to else { return nil }
    return flown[from..<to].flatMap(\.parts)
  }
}
