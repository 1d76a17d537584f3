public import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A box of latitudes and longitudes that holds all that a view shows, so that the rest of the atlas
/// can be left alone.
public struct VisibleArea: Sendable {
  /// `nil` where the view shows so much that nothing is worth leaving out.
  private let box: (south: Double, north: Double, west: Double, width: Double)?

  /// A frame that reaches farther than this from its middle, 50°, is taken to show everything.
  private static let widest = 50 * Double.pi / 180

  init(_ projector: MapProjector) {
    let frame = projector.view.frame.expanded(by: 20)
    let middle = projector.coordinate(
      x: (frame.minX + frame.maxX) / 2, y: (frame.minY + frame.maxY) / 2)
    guard let middle, let reach = Self.reach(projector, frame, from: UnitVector(middle)),
      reach < Self.widest
    else {
      box = nil
      return
    }
    let degrees = reach * 180 / .pi
    let isPolar = abs(middle.latitude) + degrees >= 89
    // Half the width of a cap: Δλ = asin(sin r / cos φ).
    let half =
      isPolar ? 180 : asin(min(1, sin(reach) / cos(middle.latitude * .pi / 180))) * 180 / .pi
    box = (
      max(-90, middle.latitude - degrees), min(90, middle.latitude + degrees),
      middle.longitude - half, 2 * half
    )
  }

  /// Whether a line or an outline may be seen; `true` for anything doubtful.
  public func mayShow(_ points: [Coordinate]) -> Bool {
    guard let box, let first = points.first else { return true }
    var (south, north) = (first.latitude, first.latitude)
    var (west, east) = (first.longitude, first.longitude)
    for p in points {
      south = min(south, p.latitude)
      north = max(north, p.latitude)
      west = min(west, p.longitude)
      east = max(east, p.longitude)
    }
    if south > box.north || north < box.south { return false }
    // What spans half the globe may run over the antimeridian or round a pole.
    if east - west > 180 { return true }
    var offset = (west - box.west).truncatingRemainder(dividingBy: 360)
    if offset < 0 { offset += 360 }
    return offset <= box.width || offset + (east - west) >= 360
  }

  private static func reach(
    _ projector: MapProjector, _ frame: Frame, from middle: UnitVector
  ) -> Double? {
    var reach = 0.0
    for step in 0...16 {
      let t = Double(step) / 16
      let x = frame.minX + (frame.maxX - frame.minX) * t
      let y = frame.minY + (frame.maxY - frame.minY) * t
      for (px, py) in [(x, frame.minY), (x, frame.maxY), (frame.minX, y), (frame.maxX, y)] {
        guard let c = projector.coordinate(x: px, y: py) else { return nil }
        reach = max(reach, UnitVector(c).angle(to: middle))
      }
    }
    return reach
  }
}
