import Geo
import Testing

@testable import Cartography

/// A view of 1000 units to the sphere's radius with the centre at 0, 0 and no frame to cut at.
func openView(
  _ name: String, latitude: Double = 0, longitude: Double = 0, scale: Double = 1000
) throws -> MapView {
  let projection = try #require(Projection.named(name))
  return MapView(
    projection: projection,
    rotation: Rotation(center: Coordinate(latitude: latitude, longitude: longitude)),
    scale: scale, originX: 0, originY: 0,
    frame: Frame(minX: -1e7, minY: -1e7, maxX: 1e7, maxY: 1e7))
}

/// A ring through corners given as latitude and longitude, every edge split into steps of half a
/// degree, straight in latitude and longitude as the atlas's are.
func ring(_ corners: [(Double, Double)]) -> GeoRing {
  var points: [Coordinate] = []
  for (i, a) in corners.enumerated() {
    let b = corners[(i + 1) % corners.count]
    let dLat = b.0 - a.0
    var dLon = b.1 - a.1
    if dLon > 180 { dLon -= 360 }
    if dLon < -180 { dLon += 360 }
    let count = max(1, Int((max(abs(dLat), abs(dLon)) / 0.5).rounded(.up)))
    for step in 0..<count {
      let t = Double(step) / Double(count)
      var longitude = a.1 + dLon * t
      if longitude > 180 { longitude -= 360 }
      if longitude < -180 { longitude += 360 }
      points.append(Coordinate(latitude: a.0 + dLat * t, longitude: longitude))
    }
  }
  return GeoRing(points: points)
}

/// A small generator with a fixed seed, so that a failure repeats (SplitMix64, Steele et al. 2014).
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
