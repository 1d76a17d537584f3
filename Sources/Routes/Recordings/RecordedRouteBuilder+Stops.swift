import Evidence
import Geo
import Tracks

extension RecordedRouteBuilder {
  /// From coming down to taking off again: turnarounds of airliners take 25 minutes at their shortest
  /// (Ryanair Holdings, annual report 2023), with the way down and up again half an hour.
  static let leastStop = 1_800.0
  /// What is flown where a recording tells no speed beside a gap: an airliner's cruise.
  private static let usualSpeed = 230.0

  /// What the recordings show of a landing, by one version of its place.
  func landing(_ number: Int, at stop: Stop) -> StopSighting {
    if let node = matched[number] { return matched(node, stop) }
    guard hasMatch else { return StopSighting(.notCovered) }
    let (before, after) = window(number)
    guard let before, let after else {
      return outside(before, after, stop, isEnd: number == 0 || number == landings.count - 1)
    }
    return judged(stop, over: legs(from: before, to: after), nodes: before...after)
  }

  /// By a version other than the one that was seen, the stop is excluded as far as that one is sure.
  private func matched(_ index: Int, _ stop: Stop) -> StopSighting {
    let node = nodes[index]
    func here(_ end: StopSighting.End?) -> StopSighting.End? {
      end.flatMap { StopMatch.likelihood($0.end, at: stop.place) == nil ? nil : $0 }
    }
    let (arrival, departure) = (here(node.arrival), here(node.departure))
    guard let likelihood = StopMatch.likelihood(node, at: stop.place) else {
      let ends = [node.arrival, node.departure].compactMap { $0 }
      let isSure = ends.contains { $0.end.likelihood == .certain }
      return StopSighting(
        isSure ? .excluded : .possible, arrival: node.arrival, departure: node.departure)
    }
    return StopSighting(.seen, likelihood: likelihood, arrival: arrival, departure: departure)
  }

  /// Before or after all that was matched: excluded only where it passed by on the way to or from
  /// another claimed stop.
  private func outside(
    _ before: Int?, _ after: Int?, _ stop: Stop, isEnd: Bool
  ) -> StopSighting {
    let range =
      before.map { nodes[$0].legsBefore..<flown.count }
      ?? after.map { 0..<nodes[$0].legsBefore } ?? 0..<0
    guard !range.isEmpty else { return StopSighting(.notCovered) }
    let sighting = judged(stop, over: range, nodes: (before ?? 0)...(after ?? nodes.count - 1))
    guard !isEnd, sighting.verdict == .excluded, let nearest = sighting.nearest,
      let first = flown[range].first, let last = flown[range].last
    else { return StopSighting(.notCovered, nearest: sighting.nearest) }
    let lost =
      before == nil ? first.departure.end.coordinate : last.arrival.end.coordinate
    let isPassed =
      StopMatch.distance(lost, stop.place.coordinate) > nearest.distance.meters + 150_000
    return isPassed ? sighting : StopSighting(.notCovered, nearest: nearest)
  }

  /// A place where no landing was found, at a time when the aircraft was recorded.
  private func judged(
    _ stop: Stop, over range: Range<Int>, nodes window: ClosedRange<Int>
  ) -> StopSighting {
    let legs = flown[range]
    let parts = legs.flatMap(\.parts)
    let near = nearest(to: stop.place.coordinate, on: parts)
    guard !parts.isEmpty, legs.allSatisfy(\.isTimed) else {
      // Without times nobody knows where it was not seen.
      return StopSighting(.possible, nearest: near)
    }
    let gaps = legs.flatMap(\.gaps) + nodes[window].compactMap(\.silence)
    let timed = gaps.map { (gap: $0, spare: spare($0, by: stop.place.coordinate)) }
    if let best = timed.max(by: { $0.spare < $1.spare }), best.spare >= Self.leastStop {
      return StopSighting(
        .possible, nearest: near, gap: best.gap, spare: .seconds(best.spare.rounded()))
    }
    let longest = gaps.max { $0.duration < $1.duration }
    return StopSighting(.excluded, nearest: near, gap: longest)
  }

  /// Seconds left over in a gap, had it flown to a place and on.
  private func spare(_ gap: TrackGap, by place: Coordinate) -> Double {
    let way = StopMatch.distance(gap.start, place) + StopMatch.distance(place, gap.end)
    let speed = max(gap.speedBeside?.metersPerSecond ?? Self.usualSpeed, 20)
    return gap.endTime - gap.startTime - way / speed
  }

  /// What the recordings show of a waypoint on a leg that they show.
  func waypoint(_ stop: Stop, on leg: RecordedLeg) -> StopSighting {
    let near = nearest(to: stop.place.coordinate, on: leg.parts)
    let isTown = stop.place.kind == .city || stop.place.kind == .capital
    if let near, near.distance.kilometers <= (isTown ? 100 : 50) {
      return StopSighting(.seen, likelihood: .certain, nearest: near)
    }
    let legs = flown.filter { flown in flown.parts.contains { leg.parts.contains($0) } }
    guard legs.allSatisfy(\.isTimed) else { return StopSighting(.possible, nearest: near) }
    if let gap = legs.flatMap(\.gaps).first(where: {
      spare($0, by: stop.place.coordinate) >= -0.1 * ($0.endTime - $0.startTime)
    }) {
      return StopSighting(.possible, nearest: near, gap: gap)
    }
    let ends = leg.bridges.filter { $0.kind != .betweenFiles }
    let isBeside = ends.contains { bridge in
      let way =
        StopMatch.distance(bridge.from, stop.place.coordinate)
        + StopMatch.distance(stop.place.coordinate, bridge.to)
      return way <= 1.25 * bridge.distance.meters + 100_000
    }
    return StopSighting(isBeside ? .notCovered : .excluded, nearest: near)
  }

  /// More fixes than these are looked at in steps, and again about the best.
  private static let mostLookedAt = 20_000

  private func nearest(
    to place: Coordinate, on parts: [RecordedLeg.Part]
  ) -> StopSighting.Nearest? {
    var best: StopSighting.Nearest?
    for part in parts {
      let recording = recordings[part.recording]
      let range = recording.findings.legs[part.leg].fixes
      let fixes = recording.track.fixes
      guard !range.isEmpty, range.upperBound <= fixes.count else { continue }
      func index(_ indices: StrideTo<Int>) -> Int? {
        indices.map { (StopMatch.distance(fixes[$0].coordinate, place), $0) }
          .min { $0.0 < $1.0 }?.1
      }
      let step = max(1, range.count / Self.mostLookedAt)
      guard let rough = index(stride(from: range.lowerBound, to: range.upperBound, by: step)),
        let exact = index(
          stride(
            from: max(range.lowerBound, rough - step),
            to: min(range.upperBound, rough + step + 1), by: 1))
      else { continue }
      let distance = StopMatch.distance(fixes[exact].coordinate, place)
      if distance < best?.distance.meters ?? .infinity {
        best = StopSighting.Nearest(
          recording: part.recording, fix: fixes[exact], distance: Length(meters: distance))
      }
    }
    return best
  }
}
