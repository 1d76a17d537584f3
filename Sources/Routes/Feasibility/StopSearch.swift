import Geo

/// Finds the way with the fewest stops, and of those the shortest.
///
/// A breadth-first search, stop by stop: `cost[n]` holds the cheapest way to each airport in exactly
/// so many legs, which is bounded by the number of candidates squared times the number of stops.
struct StopSearch {
  let origin: Coordinate
  let destination: Coordinate
  let candidates: [Place]
  let longestLeg: Length

  /// The stops; `nil` if no more than `TechnicalStops.mostStops` lead there.
  func best() -> [Place]? {
    let count = candidates.count
    let left = candidates.map {
      Geodesic.inverse(from: $0.coordinate, to: destination).distance.meters
    }
    let last = left.map { $0 <= longestLeg.meters ? $0 : nil }
    // Worked out for the airports that are reached with a stop to spare, which are often none.
    var between: [Int: [Double?]] = [:]
    var cost = candidates.map { reach(origin, $0.coordinate) }
    var parents: [[Int]] = []
    for _ in 0..<TechnicalStops.mostStops {
      let arrivals = (0..<count).compactMap { index -> (cost: Double, index: Int)? in
        guard let way = cost[index], let rest = last[index] else { return nil }
        return (way + rest, index)
      }
      if let best = arrivals.min(by: { ($0.cost, $0.index) < ($1.cost, $1.index) }) {
        return path(to: best.index, parents)
      }
      var next = [Double?](repeating: nil, count: count)
      var parent = [Int](repeating: -1, count: count)
      for from in 0..<count {
        guard let way = cost[from] else { continue }
        // A way that turns back never saves a stop.
        let legs =
          between[from]
          ?? candidates.indices.map { to in
            left[to] < left[from]
              ? reach(candidates[from].coordinate, candidates[to].coordinate) : nil
          }
        between[from] = legs
        for to in 0..<count where to != from {
          guard let leg = legs[to] else { continue }
          let total = way + leg
          if let known = next[to], known <= total { continue }
          next[to] = total
          parent[to] = from
        }
      }
      cost = next
      parents.append(parent)
    }
    return nil
  }

  private func path(to end: Int, _ parents: [[Int]]) -> [Place] {
    var indices = [end]
    for parent in parents.reversed() {
      let before = parent[indices[0]]
      if before < 0 { break }
      indices.insert(before, at: 0)
    }
    return indices.map { candidates[$0] }
  }

  /// The distance in metres; `nil` beyond the longest leg.
  private func reach(_ a: Coordinate, _ b: Coordinate) -> Double? {
    let distance = Geodesic.inverse(from: a, to: b).distance
    return distance <= longestLeg ? distance.meters : nil
  }
}
