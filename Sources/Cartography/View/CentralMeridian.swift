internal import Geo

/// The choice of the meridian in the middle of a world map, by what its seam would cut.
enum CentralMeridian {
  /// The meridian, in degrees, whose opposite cuts fewest lines, keeps clear of the places, and
  /// runs through as little land as may be.
  ///
  /// - Parameters:
  ///   - lines: each by points close together.
  ///   - places: what should not stand at the map's very side.
  static func choose(lines: [[UnitVector]], places: [UnitVector]) -> Double {
    let lines = lines.map { $0.map { $0.longitude * 180 / .pi } }
    let places = places.map { $0.longitude * 180 / .pi }
    let open = middleOfWidestGap(lines.flatMap { $0 } + places)
    var best = (cost: Double.infinity, seam: 180.0)
    for candidate in candidates + [open.middle] {
      let cost = cost(of: candidate, open, lines: lines, places: places)
      if cost < best.cost { best = (cost, candidate) }
    }
    return wrapped(best.seam + 180)
  }

  /// Whole multiples of 5°, those first that cut least land: the Bering Strait, the Atlantic.
  private static let candidates: [Double] = {
    let quiet = [-169.0, -25, -30, -35]
    return quiet + stride(from: -180.0, to: 180, by: 5).filter { !quiet.contains($0) }
  }()

  private static func cost(
    of seam: Double, _ open: (middle: Double, width: Double), lines: [[Double]],
    places: [Double]
  ) -> Double {
    var cost = land(seam)
    for line in lines where crosses(line, seam) { cost += 6 }
    for place in places {
      let distance = abs(wrapped(place - seam))
      if distance < 25 { cost += 2 * (1 - distance / 25) }
    }
    // A wide stretch without content belongs at the sides, so that the content is in the middle.
    if open.width > 60 {
      cost += 4 * min(1, abs(wrapped(seam - open.middle)) / (open.width / 2))
    }
    return cost
  }

  /// A rough measure of how much a seam at that longitude would hurt the look of the land, 0 to 1.
  private static func land(_ seam: Double) -> Double {
    let quiet: [(Double, Double, Double)] = [(-172, -167, 0), (-36, -24, 0.15), (170, 180, 0.5)]
    return quiet.first { seam >= $0.0 && seam <= $0.1 }?.2 ?? 1
  }

  private static func crosses(_ line: [Double], _ seam: Double) -> Bool {
    guard var before = line.first.map({ wrapped($0 - seam) }) else { return false }
    for longitude in line.dropFirst() {
      let now = wrapped(longitude - seam)
      // Through the opposite meridian the sign changes too, but far from the seam.
      if (before >= 0) != (now >= 0), abs(before - now) < 180 { return true }
      before = now
    }
    return false
  }

  /// The middle of the widest stretch of longitude without any content, and its width, in degrees.
  static func middleOfWidestGap(_ longitudes: [Double]) -> (middle: Double, width: Double) {
    let sorted = longitudes.sorted()
    guard let first = sorted.first, let last = sorted.last else { return (180, 360) }
    var (gap, middle) = (first + 360 - last, last + (first + 360 - last) / 2)
    for (a, b) in zip(sorted, sorted.dropFirst()) where b - a > gap {
      (gap, middle) = (b - a, (a + b) / 2)
    }
    return (wrapped(middle), gap)
  }

  /// A longitude in −180 to 180.
  static func wrapped(_ longitude: Double) -> Double {
    if abs(longitude) < 180 { return longitude }
    let turned = longitude.truncatingRemainder(dividingBy: 360)
    return turned > 180 ? turned - 360 : turned <= -180 ? turned + 360 : turned
  }
}
