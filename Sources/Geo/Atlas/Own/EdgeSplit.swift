/// Cuts long edges, which are straight in longitude and latitude, so that no projection bends them
/// otherwise.
enum EdgeSplit {
  /// Degrees of longitude or latitude that an edge may span.
  static let longest = 0.5

  static func split(ring points: [Coordinate]) -> [Coordinate] {
    guard let first = points.first else { return [] }
    return split(line: points + [first]).dropLast()
  }

  static func split(line points: [Coordinate]) -> [Coordinate] {
    guard var a = points.first else { return [] }
    var split = [a]
    split.reserveCapacity(points.count)
    for b in points.dropFirst() {
      let north = b.latitude - a.latitude
      var east = b.longitude - a.longitude
      if east > 180 { east -= 360 } else if east < -180 { east += 360 }
      let steps = (max(abs(north), abs(east)) / longest).rounded(.up)
      for step in stride(from: 1, to: steps, by: 1) {
        let longitude = a.longitude + east * step / steps
        split.append(
          Coordinate(
            latitude: a.latitude + north * step / steps,
            longitude: longitude > 180
              ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude))
      }
      split.append(b)
      a = b
    }
    return split
  }
}
