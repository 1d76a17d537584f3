#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Area and label point of a shape as stored.
enum ShapeMeasure {
  /// Area on the sphere of 6,371.0088 km, in km²; edges taken as straight on the equal-area
  /// cylinder, good to 1 % for countries.
  static func areaKm2(_ polygons: [[StoredRing]]) -> Double {
    var sum = 0.0
    for ring in polygons.joined() {
      for (a, b) in zip(ring.points, ring.points.dropFirst() + ring.points.prefix(1)) {
        let east = Angle(degrees: b.longitude - a.longitude).radians
        let heights =
          sin(Angle(degrees: a.latitude).radians) + sin(Angle(degrees: b.latitude).radians)
        sum -= east * heights / 2
      }
    }
    return sum * 6371.0088 * 6371.0088
  }

  /// A point inside the largest polygon: the middle of its widest part at the height of the middle
  /// of its corners' box.
  static func label(_ polygons: [[StoredRing]]) -> Coordinate? {
    guard
      let rings = polygons.max(by: { ($0.first?.doubleArea ?? 0) < ($1.first?.doubleArea ?? 0) }),
      let bounds = rings.first?.bounds
    else { return nil }
    let latitude = (bounds.south + bounds.north) / 2
    var longitudes: [Double] = []
    for ring in rings {
      for (a, b) in zip(ring.points, ring.points.dropFirst() + ring.points.prefix(1))
      where (a.latitude <= latitude) != (b.latitude <= latitude) {
        let fraction = (latitude - a.latitude) / (b.latitude - a.latitude)
        longitudes.append(a.longitude + (b.longitude - a.longitude) * fraction)
      }
    }
    longitudes.sort()
    var widest: (width: Double, middle: Double)?
    for index in stride(from: 0, to: longitudes.count - 1, by: 2) {
      let width = longitudes[index + 1] - longitudes[index]
      if width > widest?.width ?? 0 {
        widest = (width, (longitudes[index] + longitudes[index + 1]) / 2)
      }
    }
    return widest.map { Coordinate(latitude: latitude, longitude: $0.middle) }
  }
}
