internal import Layout
internal import Routes

/// Places of the routes that stand so near each other on the page that they cannot be told apart.
struct CrowdedPlaces {
  let marks: [PlaceMark]
  /// Round their points on the page.
  let bounds: Rect

  /// The town that all of them serve; `nil` where they serve several.
  var town: String? {
    let towns = Set(marks.map { $0.stop.place.city ?? $0.stop.name })
    return towns.count == 1 ? towns.first : nil
  }

  /// `4 airports`.
  var summary: String {
    let areAirports = marks.allSatisfy { $0.stop.place.kind == .airport }
    return "\(marks.count) \(areAirports ? "airports" : "places")"
  }

  /// More than this many neighbourhoods on one map are no exception to be magnified.
  static let most = 3
  /// How far apart neighbours may be, in radii of their symbols, by how many they are: two symbols
  /// that lie over each other, three that touch, four or more that leave no room for their names.
  private static let reaches: [(count: Int, radii: Double)] = [(4, 3.2), (3, 2.2), (2, 1.6)]

  /// The crowded neighbourhoods of a map, the largest first.
  ///
  /// - Parameters:
  ///   - points: where each place is drawn.
  ///   - radius: of a place's symbol.
  ///   - frame: of the map; a neighbourhood that takes an eighth of it needs no magnifying.
  static func groups(
    of marks: [PlaceMark], at points: [Point], radius: Double, in frame: Rect
  ) -> [CrowdedPlaces] {
    var left = Array(marks.indices)
    var groups: [CrowdedPlaces] = []
    for (count, radii) in reaches {
      for members in clusters(left, points, reach: radii * radius) where members.count >= count {
        let bounds = bounds(members.map { points[$0] })
        guard max(bounds.width, bounds.height) < min(frame.width, frame.height) / 8 else {
          continue
        }
        left.removeAll(where: members.contains)
        groups.append(CrowdedPlaces(marks: members.map { marks[$0] }, bounds: bounds))
      }
    }
    // Sorting is stable by the first place where as many are in both.
    return groups.enumerated().sorted {
      ($1.element.marks.count, $0.offset) < ($0.element.marks.count, $1.offset)
    }.map(\.element)
  }

  /// Indices joined where one is within reach of another, in the order of their first.
  private static func clusters(
    _ indices: [Int], _ points: [Point], reach: Double
  ) -> [[Int]] {
    var clusters: [[Int]] = []
    for index in indices {
      let near = clusters.indices.filter { c in
        clusters[c].contains { (points[$0] - points[index]).length < reach }
      }
      guard let first = near.first else {
        clusters.append([index])
        continue
      }
      for other in near.dropFirst().reversed() { clusters[first] += clusters.remove(at: other) }
      clusters[first].append(index)
    }
    return clusters.map { $0.sorted() }
  }

  private static func bounds(_ points: [Point]) -> Rect {
    points.dropFirst().reduce(Rect(x: points[0].x, y: points[0].y, width: 0, height: 0)) {
      $0.union(Rect(x: $1.x, y: $1.y, width: 0, height: 0))
    }
  }
}
