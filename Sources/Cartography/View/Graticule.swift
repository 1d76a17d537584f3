public import Geo

/// The net of meridians and parallels, at a spacing that suits the scale.
public struct Graticule: Sendable, Hashable {
  /// Spacing in degrees.
  public var spacing: Double

  public init(spacing: Double) { self.spacing = spacing }

  /// The coarsest customary spacing whose meshes are at most `mesh` page units at the map's centre.
  ///
  /// - Parameter scale: page units for one radius of the sphere.
  public init(scale: Double, mesh: Double = 190) {
    let customary = [30.0, 20, 15, 10, 5, 2, 1, 0.5, 0.25, 0.1]
    spacing = customary.first { $0 * .pi / 180 * scale <= mesh } ?? 0.1
  }

  /// All lines as coordinates close together; only the meridians of whole quarters of the globe
  /// reach the poles, where all would run into a blot.
  ///
  /// - Parameter center: lines farther than `reach` degrees from it in latitude and longitude are
  ///   left out, so that a fine net costs no more than a coarse one.
  public func lines(around center: Coordinate, reach: Double) -> [[Coordinate]] {
    net(around: center, reach: reach).map(\.points)
  }

  /// The same lines, each with what it stands for.
  public func net(around center: Coordinate, reach: Double) -> [GraticuleLine] {
    let isLocal = reach < 40 && abs(center.latitude) + reach < 80
    let south = max(-90, center.latitude - reach)
    let north = min(90, center.latitude + reach)
    let width = isLocal ? min(180, reach / Self.cosine(abs(center.latitude) + reach)) : 180
    let west = isLocal ? center.longitude - width : -180
    let east = isLocal ? center.longitude + width : 180
    // On maps so small that lines are far apart, 2° of a parallel stray by a twentieth of a point.
    let step = min(spacing, max(1, min(2, spacing / 10)))
    var lines: [GraticuleLine] = []
    let apart = meridianSpacing(at: center.latitude)
    for longitude in Self.multiples(of: apart, from: west, below: east) {
      let top = isPolar(longitude) ? 90 : 90 - min(spacing, 10)
      // A meridian is a great circle, which needs few points.
      let points = Self.steps(from: max(south, -top), to: min(north, top), by: 10).map {
        Coordinate(latitude: $0, longitude: longitude)
      }
      lines.append(GraticuleLine(kind: .meridian, degrees: longitude, points: points))
    }
    for latitude in Self.multiples(of: spacing, from: south, below: north) where abs(latitude) < 90
    {
      let points = Self.steps(from: west, to: east, by: step).map {
        Coordinate(latitude: latitude, longitude: $0)
      }
      lines.append(GraticuleLine(kind: .parallel, degrees: latitude, points: points))
    }
    return lines
  }

  /// Between two meridians, in degrees: wider than between parallels where they draw together, so
  /// that the meshes stay about square; of one size with them as far as 45° and on maps of the world.
  private func meridianSpacing(at latitude: Double) -> Double {
    guard spacing < 15 else { return spacing }
    let wanted =
      0.7 * spacing / max(UnitVector(longitude: 0, latitude: latitude * .pi / 180).x, 1e-3)
    let wider = [0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30].first { $0 >= min(wanted, 30) }
    return max(spacing, wider ?? 30)
  }

  private func isPolar(_ longitude: Double) -> Bool {
    abs((longitude / 90).rounded() * 90 - longitude) < 1e-9
  }

  private static func multiples(of s: Double, from: Double, below to: Double) -> [Double] {
    let first = Int((from / s).rounded(.up))
    let last = Int((to / s).rounded(.up)) - 1
    return first <= last ? (first...last).map { Double($0) * s } : []
  }

  private static func steps(from: Double, to: Double, by step: Double) -> [Double] {
    guard to > from else { return [] }
    let count = max(1, Int(((to - from) / step).rounded(.up)))
    return (0...count).map { from + (to - from) * Double($0) / Double(count) }
  }

  private static func cosine(_ degrees: Double) -> Double {
    max(0.1, UnitVector(longitude: 0, latitude: degrees * .pi / 180).x)
  }
}
