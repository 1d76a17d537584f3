/// Tells borders from coasts by the edges that two countries share exactly.
struct SharedEdges {
  private struct Edge: Hashable {
    var a: Coordinate
    var b: Coordinate

    init(_ a: Coordinate, _ b: Coordinate) {
      let isOrdered = (a.latitude, a.longitude) < (b.latitude, b.longitude)
      (self.a, self.b) = isOrdered ? (a, b) : (b, a)
    }

    /// One word instead of four: the edges of a large file are many.
    func hash(into hasher: inout Hasher) {
      var mixed = a.latitude.bitPattern
      for bits in [a.longitude.bitPattern, b.latitude.bitPattern, b.longitude.bitPattern] {
        mixed = (mixed << 23 | mixed >> 41) &* 0x9E37_79B9_7F4A_7C15 ^ bits
      }
      hasher.combine(mixed)
    }
  }

  /// What lies across an edge from a country.
  private enum Across: Equatable {
    case sea
    case country(Int)
    /// The same country, or nothing real: an edge that is not drawn.
    case nothing
  }

  /// The countries with an edge, the earlier first; −1 for none.
  private struct Owners {
    var first = -1
    var second = -1
  }

  private var owners: [Edge: Owners] = [:]
  private let shapes: [[[StoredRing]]]

  /// Takes the rings of each country as stored, turned the right way.
  init(_ shapes: [[[StoredRing]]]) {
    self.shapes = shapes
    owners.reserveCapacity(shapes.joined().joined().reduce(0) { $0 + $1.points.count })
    for (country, polygons) in shapes.enumerated() {
      for ring in polygons.joined() {
        for (a, b) in Self.edges(ring.points) {
          Self.add(country, to: &owners[Edge(a, b), default: Owners()])
        }
      }
    }
  }

  private static func add(_ country: Int, to owners: inout Owners) {
    if owners.first < 0 { owners.first = country } else { owners.second = country }
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
    guard owner.second >= 0 else { return .sea }
    // A border is drawn once, with the earlier country.
    return owner.first == country && owner.second != country ? .country(owner.second) : .nothing
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
