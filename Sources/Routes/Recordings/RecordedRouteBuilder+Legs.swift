import Geo
import Tracks

extension RecordedRouteBuilder {
  /// What shows the claimed leg from one landing to the next.
  func leg(_ number: Int) -> RecordedLeg? {
    let (origin, destination) = (stops[landings[number]], stops[landings[number + 1]])
    switch (matched[number], matched[number + 1]) {
    case (let from?, let to?): return recorded(legs(from: from, to: to), nil, nil)
    case (let from?, nil):
      // The recording breaks off on the way, or it landed elsewhere.
      let after = window(number + 1).after
      guard after == nil, let range = tail(from), let last = flown[range].last else { return nil }
      let lost = last.arrival.end.coordinate
      guard isNearer(lost, than: origin, to: destination) else { return nil }
      return recorded(range, nil, destination)
    case (nil, let to?):
      let before = window(number).before
      guard before == nil, let range = head(to), let first = flown[range].first else { return nil }
      guard isNearer(first.departure.end.coordinate, than: destination, to: origin) else {
        return nil
      }
      return recorded(range, origin, nil)
    case (nil, nil): return hasMatch ? nil : between(origin, destination)
    }
  }

  /// All flights after a node, where nothing but the end of the recording follows.
  private func tail(_ node: Int) -> Range<Int>? {
    let range = nodes[node].legsBefore..<flown.count
    guard !range.isEmpty, nodes[(node + 1)...].allSatisfy(\.isLost) else { return nil }
    return range
  }

  private func head(_ node: Int) -> Range<Int>? {
    let range = 0..<nodes[node].legsBefore
    guard !range.isEmpty, nodes[..<node].allSatisfy(\.isLost) else { return nil }
    return range
  }

  /// A flight of which neither end was seen, if it can be on the way: along it, in its direction, in
  /// its time, and without a great detour.
  private func between(_ origin: Stop, _ destination: Stop) -> RecordedLeg? {
    guard nodes.allSatisfy(\.isLost), let first = flown.first, let last = flown.last else {
      return nil
    }
    let (seen, lost) = (first.departure.end.coordinate, last.arrival.end.coordinate)
    let (from, to) = (origin.place.coordinate, destination.place.coordinate)
    let direct = StopMatch.distance(from, to)
    let way =
      StopMatch.distance(from, seen) + StopMatch.distance(seen, lost)
      + StopMatch.distance(lost, to)
    guard way <= 1.25 * direct + 200_000,
      StopMatch.distance(from, seen) < StopMatch.distance(from, lost),
      StopMatch.distance(to, lost) < StopMatch.distance(to, seen),
      isInTime(first, last, origin, destination)
    else { return nil }
    return recorded(flown.indices, origin, destination)
  }

  private func isInTime(
    _ first: FlownLeg, _ last: FlownLeg, _ origin: Stop, _ destination: Stop
  ) -> Bool {
    guard let start = first.start, let end = last.end,
      recordings.contains(where: { $0.span != nil })
    else { return true }
    let departed = origin.departed?.value.instants(by: nil)
    let arrived = destination.arrived?.value.instants(by: nil)
    // No leg takes longer than a day.
    if let departed, start < departed.lowerBound - 3_600 || start > departed.upperBound + 86_400 {
      return false
    }
    if let arrived, end > arrived.upperBound + 3_600 || end < arrived.lowerBound - 86_400 {
      return false
    }
    return true
  }

  private func isNearer(_ point: Coordinate, than start: Stop, to goal: Stop) -> Bool {
    let goal = goal.place.coordinate
    return StopMatch.distance(point, goal) < StopMatch.distance(start.place.coordinate, goal)
  }

  /// - Parameters:
  ///   - origin: where it came from, where that was not seen.
  ///   - destination: likewise where it went.
  private func recorded(
    _ range: Range<Int>, _ origin: Stop?, _ destination: Stop?
  ) -> RecordedLeg? {
    guard let first = flown[range].first, let last = flown[range].last else { return nil }
    var bridges: [RecordedBridge] = []
    if let place = origin?.place ?? unseenAirport(first.departure.end) {
      bridges.append(
        RecordedBridge(
          .beforeFirstSeen, from: place.coordinate, to: first.departure.end.coordinate))
    }
    bridges += flown[range].flatMap(\.joins)
    if let place = destination?.place ?? unseenAirport(last.arrival.end) {
      bridges.append(
        RecordedBridge(.afterLastSeen, from: last.arrival.end.coordinate, to: place.coordinate))
    }
    var distance = FlownDistance()
    for leg in flown[range] {
      distance.observed = distance.observed + leg.distance.observed
      distance.bridged = distance.bridged + leg.distance.bridged
    }
    // Those between files are in the distance already.
    for bridge in bridges where bridge.kind != .betweenFiles {
      distance.bridged = distance.bridged + bridge.distance
    }
    return RecordedLeg(parts: flown[range].flatMap(\.parts), bridges: bridges, distance: distance)
  }

  /// The airport of an end of which only the way down to it or up from it was seen.
  private func unseenAirport(_ end: LegEnd) -> Place? {
    guard end.evidence != .recorded, let airport = end.airport,
      StopMatch.distance(end.coordinate, airport.coordinate) > 1_000
    else { return nil }
    return airport
  }
}
