/// The outlines of an atlas's areas, cut into short runs with a box each, so that the few that lie
/// near a line or a point are found without looking at the others.
struct BorderIndex: Sendable {
  /// Corners one after another, their longitudes without jumps; those of an edge over the
  /// antimeridian go beyond ±180.
  struct Run: Sendable {
    var corners: Range<Int>
    var box: FlatBox
  }

  struct Polygon: Sendable {
    /// Place in `areas`.
    var area: Int
    var runs: Range<Int>
    var box: FlatBox
    /// Whether a ring runs round a pole: then the box says nothing of the inside.
    var windsRoundPole: Bool
    var holdsSouthPole: Bool
  }

  private(set) var areas: [OverflownArea] = []
  private(set) var polygons: [Polygon] = []
  private(set) var runs: [Run] = []
  private(set) var corners: [Coordinate] = []

  private static let longestRun = 48

  init(_ countries: [Country]) {
    var count = 0
    for country in countries {
      for polygon in country.polygons { for ring in polygon.rings { count += ring.points.count } }
    }
    corners.reserveCapacity(count + count / 20 + 1000)
    for country in countries {
      let status = OverflownArea.Status(rawValue: country.status) ?? .country
      areas.append(OverflownArea(code: country.code, name: country.name, status: status))
      for polygon in country.polygons { add(polygon) }
    }
  }

  private mutating func add(_ polygon: SphericalPolygon) {
    let first = runs.count
    var winds = false
    for ring in polygon.rings {
      // Whole turns round the axis: 0 but for a ring round a pole.
      if abs(add(ring.points)) > 180 { winds = true }
    }
    guard runs.count > first else { return }
    var box = FlatBox()
    for run in runs[first...] { box.add(run.box) }
    let southPole = Coordinate(latitude: -90, longitude: 0)
    polygons.append(
      Polygon(
        area: areas.count - 1, runs: first..<runs.count, box: box, windsRoundPole: winds,
        holdsSouthPole: winds && polygon.contains(southPole)))
  }

  /// Adds a ring and gives the degrees of longitude it turns in all.
  private mutating func add(_ ring: [Coordinate]) -> Double {
    guard var a = ring.last, ring.count > 2 else { return 0 }
    var turned = 0.0
    var start = corners.count
    corners.append(a)
    for b in ring {
      let step = b.longitude - a.longitude
      let turn = step > 180 ? step - 360 : step < -180 ? step + 360 : step
      turned += turn
      if turn == step {
        if corners.count - start > Self.longestRun {
          close(from: start)
          start = corners.count
          corners.append(a)
        }
        corners.append(b)
      } else {
        close(from: start)
        addEdge(a, turn, b.latitude)
        start = corners.count
        corners.append(b)
      }
      // What touches the antimeridian stands on both of its sides.
      let reach = a.longitude + turn
      if max(a.longitude, reach) >= 180 { addShifted(a, turn, b.latitude, -360, &start) }
      if min(a.longitude, reach) <= -180 { addShifted(a, turn, b.latitude, 360, &start) }
      a = b
    }
    close(from: start)
    return turned
  }

  private mutating func addShifted(
    _ a: Coordinate, _ turn: Double, _ latitude: Double, _ shift: Double, _ start: inout Int
  ) {
    // The run in hand ends here; the next begins at its last corner.
    let last = corners[corners.count - 1]
    close(from: start)
    addEdge(
      Coordinate(latitude: a.latitude, longitude: a.longitude + shift), turn, latitude)
    start = corners.count
    corners.append(last)
  }

  private mutating func addEdge(_ a: Coordinate, _ turn: Double, _ latitude: Double) {
    let start = corners.count
    corners.append(a)
    corners.append(Coordinate(latitude: latitude, longitude: a.longitude + turn))
    close(from: start)
  }

  /// Makes a run of the corners since `start`, if there is an edge among them.
  private mutating func close(from start: Int) {
    guard corners.count - start > 1 else {
      corners.removeLast(corners.count - start)
      return
    }
    var box = FlatBox()
    for corner in corners[start...] { box.add(corner) }
    runs.append(Run(corners: start..<corners.count, box: box))
  }

  /// The areas that hold a point, by their places in `areas`, ascending.
  ///
  /// A point on an edge counts for one side of it, and always the same one.
  func areas(at point: Coordinate) -> [Int] {
    var found: [Int] = []
    for polygon in polygons where holds(polygon, point) {
      if found.last != polygon.area { found.append(polygon.area) }
    }
    return found
  }

  /// By the even-odd rule along the point's meridian, counted from the south pole.
  private func holds(_ polygon: Polygon, _ point: Coordinate) -> Bool {
    let (x, y) = (point.longitude, point.latitude)
    guard polygon.windsRoundPole || polygon.box.contains(longitude: x, latitude: y) else {
      return false
    }
    var isInside = polygon.holdsSouthPole
    for run in runs[polygon.runs] where run.box.west <= x && x < run.box.east && run.box.south < y {
      if run.box.north < y {
        // All of it lies south: only on which sides it begins and ends counts.
        let (first, last) = (corners[run.corners.lowerBound], corners[run.corners.upperBound - 1])
        if (first.longitude <= x) != (last.longitude <= x) { isInside.toggle() }
        continue
      }
      var a = corners[run.corners.lowerBound]
      for b in corners[run.corners.dropFirst()] {
        if (a.longitude <= x) != (b.longitude <= x) {
          let fraction = (x - a.longitude) / (b.longitude - a.longitude)
          if a.latitude + (b.latitude - a.latitude) * fraction < y { isInside.toggle() }
        }
        a = b
      }
    }
    return isInside
  }
}
