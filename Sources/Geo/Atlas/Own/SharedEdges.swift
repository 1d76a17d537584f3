/// Tells borders from coasts by the edges that two countries share exactly.
struct SharedEdges {
  private struct Edge: Hashable {
    var a: Coordinate
    var b: Coordinate

    init(_ a: Coordinate, _ b: Coordinate) {
      let isOrdered = (a.latitude, a.longitude) < (b.latitude, b.longitude)
      (self.a, self.b) = isOrdered ? (a, b) : (b, a)
    }
  }

  /// What lies across an edge from a country.
  private enum Across: Equatable {
    case sea
    case country(Int)
    /// The same country, or nothing real: an edge that is not drawn.
    case nothing
  }

  private var owners: [Edge: (first: Int, second: Int?)] = [:]
  private let shapes: [[[StoredRing]]]

  /// Takes the rings of each country as stored, turned the right way.
  init(_ shapes: [[[StoredRing]]]) {
    self.shapes = shapes
    for (country, polygons) in shapes.enumerated() {
      for ring in polygons.joined() {
        for (a, b) in Self.edges(ring.points) {
          if let owner = owners[Edge(a, b)] {
            owners[Edge(a, b)] = (owner.first, country)
          } else {
            owners[Edge(a, b)] = (country, nil)
          }
        }
      }
    }
  }

  /// Every stretch once, long edges cut; a border has the country named first on its left.
  func boundaries(codes: [String]) -> [Boundary] {
    var boundaries: [Boundary] = []
    for (country, polygons) in shapes.enumerated() {
      for ring in polygons.joined() {
        for (across, points) in stretches(of: ring.points, country: country) {
          let (kind, right): (Boundary.Kind, String)
          switch across {
          case .nothing: continue
          case .sea: (kind, right) = (.coast, "")
          case .country(let index): (kind, right) = (.border, codes[index])
          }
          let left = codes[country]
          boundaries.append(
            Boundary(
              kind: kind, leftCode: left.isEmpty ? nil : left,
              rightCode: right.isEmpty ? nil : right, points: EdgeSplit.split(line: points)))
        }
      }
    }
    return boundaries
  }

  private static func edges(_ points: [Coordinate]) -> some Sequence<(Coordinate, Coordinate)> {
    zip(points, points.dropFirst() + points.prefix(1))
  }

  private func across(_ a: Coordinate, _ b: Coordinate, from country: Int) -> Across {
    guard !Seam.isArtificial(a, b), let owner = owners[Edge(a, b)] else { return .nothing }
    guard let second = owner.second else { return .sea }
    // A border is drawn once, with the earlier country.
    return owner.first == country && second != country ? .country(second) : .nothing
  }

  /// The ring cut where what lies across changes.
  private func stretches(
    of points: [Coordinate], country: Int
  ) -> [(across: Across, points: [Coordinate])] {
    let sides = Self.edges(points).map { across($0, $1, from: country) }
    let count = points.count
    let start =
      sides.indices.first { sides[$0] != sides[($0 + count - 1) % count] } ?? sides.startIndex
    var stretches: [(across: Across, points: [Coordinate])] = []
    for step in 0..<count {
      let index = (start + step) % count
      let end = points[(index + 1) % count]
      if let last = stretches.last, last.across == sides[index] {
        stretches[stretches.count - 1].points.append(end)
      } else {
        stretches.append((sides[index], [points[index], end]))
      }
    }
    return stretches
  }
}
