import Evidence
import Geo
import Tracks

/// Which recorded place is which claimed stop: the pairing, in the order of both, that agrees best.
struct RouteAlignment {
  /// For each landing the index of its node; `nil` where none of them is it.
  private(set) var nodes: [Int?]

  /// More pairs than these are not looked through; a day of rotations has hundreds.
  private static let mostPairs = 4_000_000

  init(_ landings: [Stop], _ all: [FlownNode]) {
    nodes = landings.map { _ in nil }
    guard !landings.isEmpty, !all.isEmpty else { return }
    let count = min(all.count, max(Self.mostPairs / landings.count, 2))
    // values[i][n]: the best pairing that ends with stop i at node n.
    var values: [[Double]] = []
    var previous: [[(stop: Int, node: Int)?]] = []
    // For each node the best pairing of earlier stops that ends there.
    var best = [(value: Double, stop: Int)](repeating: (-.infinity, -1), count: count)
    for (index, stop) in landings.enumerated() {
      var row = [Double](repeating: -.infinity, count: count)
      var back = [(stop: Int, node: Int)?](repeating: nil, count: count)
      // The best to go on from, with half a point for each node passed over taken off below.
      var (reach, from) = (-Double.infinity, (stop: -1, node: -1))
      for node in 0..<count {
        if let score = Self.score(
          stop, all[node], isFirst: index == 0, isLast: index == landings.count - 1)
        {
          let chained = reach - 0.5 * Double(node - 1)
          row[node] = score + max(0, chained)
          if chained > 0 { back[node] = from }
        }
        if best[node].value + 0.5 * Double(node) > reach {
          reach = best[node].value + 0.5 * Double(node)
          from = (best[node].stop, node)
        }
      }
      for node in 0..<count where row[node] > best[node].value { best[node] = (row[node], index) }
      values.append(row)
      previous.append(back)
    }
    var end: (stop: Int, node: Int)?
    for (index, row) in values.enumerated() {
      for (node, value) in row.enumerated()
      where value > (end.map { values[$0.stop][$0.node] } ?? 0) {
        end = (index, node)
      }
    }
    while let (stop, node) = end {
      nodes[stop] = node
      end = previous[stop][node]
    }
  }

  /// How well a node agrees with a stop; `nil` where it cannot be it.
  private static func score(
    _ stop: Stop, _ node: FlownNode, isFirst: Bool, isLast: Bool
  ) -> Double? {
    if isFirst, node.departure == nil { return nil }
    if isLast, node.arrival == nil { return nil }
    let likelihood = stop.versions.compactMap { StopMatch.likelihood(node, at: $0.place) }.max()
    guard let likelihood else { return nil }
    let seen: Double =
      switch likelihood {
      case .certain: 12
      case .probable: 11
      case .possible: 8
      case .unknown: 6
      }
    let times = stop.versions.flatMap { version in
      [
        Self.agrees(version.arrived, node.arrival?.end),
        Self.agrees(version.departed, node.departure?.end),
      ]
    }.compactMap { $0 }
    if times.isEmpty { return seen }
    return seen + (times.contains(true) ? 4 : -4)
  }

  /// Whether a claimed time can be the recorded one, as roughly as a date without a zone tells it;
  /// `nil` where either is not known.
  private static func agrees(_ claim: Claim<ReportedTime>?, _ end: LegEnd?) -> Bool? {
    guard let claim, let time = end?.time ?? end?.earliest ?? end?.latest else { return nil }
    return claim.versions.contains { version in
      version.value.instants(by: nil).map {
        ($0.lowerBound - 3_600...$0.upperBound + 3_600).contains(time)
      } ?? false
    }
  }
}
