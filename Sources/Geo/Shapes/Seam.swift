/// Joins polygons that a flat file cuts at the antimeridian or in a pole.
///
/// A flat file closes what crosses the antimeridian by edges on ±180°, and what holds a pole by
/// edges on ±90° too. They are artificial: here rings are opened at them and the open chains are
/// joined end to start over the antimeridian, where the latitudes meet.
enum Seam {
  /// Latitudes that differ by less, in degrees, meet; both sides are cut from one shape, but each
  /// may have been simplified on its own.
  static let tolerance = 0.05

  /// What is left of a ring between artificial edges, and the polygon it comes from.
  private struct Chain {
    var points: [Coordinate]
    var polygon: Int
  }

  /// Whether an edge is artificial: both ends on the antimeridian, or both in a pole.
  static func isArtificial(_ a: Coordinate, _ b: Coordinate) -> Bool {
    (abs(a.longitude) == 180 && a.longitude == b.longitude)
      || (abs(a.latitude) == 90 && a.latitude == b.latitude)
  }

  /// Polygons without artificial edges, from polygons as stored, each with its outer ring first.
  ///
  /// Keeps the direction of the rings. A ring whose chains find no partner stays as it is stored.
  static func join(_ stored: [[StoredRing]]) -> [SphericalPolygon] {
    func untouched(_ polygons: [[StoredRing]]) -> [SphericalPolygon] {
      polygons.map { SphericalPolygon(rings: $0.map(GeoRing.init)) }
    }
    guard stored.contains(where: { $0.contains { $0.touchesSeam } }) else {
      return untouched(stored)
    }
    var kept = stored.map { rings in rings.map { ring -> StoredRing? in ring } }
    var chains: [Chain] = []
    for (polygon, rings) in stored.enumerated() {
      for (index, ring) in rings.enumerated() where ring.touchesSeam {
        guard let open = open(ring.points) else { continue }
        kept[polygon][index] = nil
        chains += open.map { Chain(points: $0, polygon: polygon) }
      }
    }
    guard !chains.isEmpty else { return untouched(stored) }
    let (next, lone) = partners(of: chains)
    if !lone.isEmpty {
      let without = stored.enumerated().filter { !lone.contains($0.offset) }.map(\.element)
      return join(without) + untouched(lone.sorted().map { stored[$0] })
    }
    return assemble(kept, chains: chains, next: next)
  }

  /// The pieces of a ring between its artificial edges; `nil` where it has none. A ring of nothing
  /// else gives no piece.
  private static func open(_ points: [Coordinate]) -> [[Coordinate]]? {
    let count = points.count
    guard
      let cut = points.indices.first(where: { isArtificial(points[$0], points[($0 + 1) % count]) })
    else { return nil }
    var pieces: [[Coordinate]] = []
    var piece: [Coordinate] = []
    for step in 1...count {
      let point = points[(cut + step) % count]
      piece.append(point)
      guard isArtificial(point, points[(cut + step + 1) % count]) else { continue }
      if piece.count > 1 { pieces.append(piece) }
      piece = []
    }
    return pieces
  }

  /// For each chain the one that goes on from its end, and the polygons whose chains have none.
  private static func partners(of chains: [Chain]) -> (next: [Int], lone: Set<Int>) {
    var next = [Int](repeating: -1, count: chains.count)
    var free = Set(chains.indices)
    // Nearest pairs first, so that a close neighbour does not take another's partner.
    var pairs: [(gap: Double, end: Int, start: Int)] = []
    for (end, chain) in chains.enumerated() {
      guard let last = chain.points.last else { continue }
      for (start, other) in chains.enumerated() {
        guard let first = other.points.first else { continue }
        let gap = abs(first.latitude - last.latitude)
        if first.longitude == -last.longitude, gap <= tolerance { pairs.append((gap, end, start)) }
      }
    }
    pairs.sort { ($0.gap, $0.end, $0.start) < ($1.gap, $1.end, $1.start) }
    for pair in pairs where next[pair.end] < 0 && free.contains(pair.start) {
      next[pair.end] = pair.start
      free.remove(pair.start)
    }
    let ends = chains.indices.filter { next[$0] < 0 }
    return (next, Set((ends + free).map { chains[$0].polygon }))
  }

  /// Follows the chains round and gathers the rings of polygons that have become one.
  private static func assemble(
    _ kept: [[StoredRing?]], chains: [Chain], next: [Int]
  ) -> [SphericalPolygon] {
    var group = Array(kept.indices)
    func root(_ polygon: Int) -> Int {
      var polygon = polygon
      while group[polygon] != polygon { polygon = group[polygon] }
      return polygon
    }
    var joined: [(points: [Coordinate], polygon: Int)] = []
    var done = [Bool](repeating: false, count: chains.count)
    for first in chains.indices where !done[first] {
      var points: [Coordinate] = []
      var chain = first
      while !done[chain] {
        done[chain] = true
        // The start of a chain is the point where the one before it ended.
        points += chains[chain].points.dropFirst()
        let (a, b) = (root(chains[first].polygon), root(chains[chain].polygon))
        group[max(a, b)] = min(a, b)
        chain = next[chain]
      }
      joined.append((points, chains[first].polygon))
    }
    var polygons = [[GeoRing]](repeating: [], count: kept.count)
    for (points, polygon) in joined { polygons[root(polygon)].append(GeoRing(points: points)) }
    for (polygon, rings) in kept.enumerated() {
      polygons[root(polygon)] += rings.compactMap { $0.map(GeoRing.init) }
    }
    return polygons.filter { !$0.isEmpty }.map { SphericalPolygon(rings: $0) }
  }
}
