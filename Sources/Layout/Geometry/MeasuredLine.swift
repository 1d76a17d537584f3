/// A polyline with the distance of each point from its start.
public struct MeasuredLine: Sendable {
  public let points: [Point]
  private let distances: [Double]

  public init(_ points: [Point]) {
    self.points = points
    var total = 0.0
    var distances: [Double] = []
    distances.reserveCapacity(points.count)
    for (index, p) in points.enumerated() {
      if index > 0 { total += (p - points[index - 1]).length }
      distances.append(total)
    }
    self.distances = distances
  }

  public var length: Double { distances.last ?? 0 }

  /// The position and direction (unit vector) after `distance` from the start.
  public func at(_ distance: Double) -> (point: Point, direction: Point)? {
    guard points.count > 1 else { return nil }
    let i = segment(distance)
    let step = points[i + 1] - points[i]
    let size = distances[i + 1] - distances[i]
    guard size > 0 else { return (points[i], Point(x: 1, y: 0)) }
    let t = min(max((distance - distances[i]) / size, 0), 1)
    return (points[i] + step * t, step * (1 / size))
  }

  /// The part between two distances from the start, its ends included.
  public func stretch(from: Double, to: Double) -> [Point] {
    guard let start = at(from)?.point, let end = at(to)?.point else { return [] }
    // Distances never fall along the line.
    let first = count { $0 <= from }
    let inner = points[first..<max(first, count { $0 < to })]
    return [start] + inner + [end]
  }

  /// How many points pass, by their distance; those that do come first.
  private func count(where passes: (Double) -> Bool) -> Int {
    var (low, high) = (0, distances.count)
    while low < high {
      let middle = (low + high) / 2
      if passes(distances[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The last segment, of some length where there is one, that begins no later than `distance`.
  private func segment(_ distance: Double) -> Int {
    var (low, high) = (0, points.count - 2)
    while low < high {
      let middle = (low + high + 1) / 2
      if distances[middle] <= distance { low = middle } else { high = middle - 1 }
    }
    return low
  }
}
