public import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A box of latitudes and longitudes that holds all that a view shows, so that the rest of the atlas
/// can be left alone.
public struct VisibleArea: Sendable {
  struct Box: Sendable {
    var south: Double
    var north: Double
    var west: Double
    var width: Double

    /// How far east of the box's western side a longitude lies, 0 to 360.
    func offset(_ longitude: Double) -> Double {
      var offset = longitude - west
      // A division takes longer than all else that is asked of a point.
      if abs(offset) >= 720 { offset = offset.truncatingRemainder(dividingBy: 360) }
      if offset >= 360 { offset -= 360 } else if offset < 0 { offset += 360 }
      return offset < 0 ? offset + 360 : offset
    }
  }

  /// `nil` where the view shows so much that nothing is worth leaving out.
  let box: Box?

  init(_ cap: ViewCap?) {
    guard let cap else {
      box = nil
      return
    }
    let (middle, degrees) = (cap.center, cap.radius * 180 / .pi)
    let isPolar = abs(middle.latitude) + degrees >= 89
    // Half the width of a cap: Δλ = asin(sin r / cos φ).
    let half =
      isPolar
      ? 180 : asin(min(1, sin(cap.radius) / cos(middle.latitude * .pi / 180))) * 180 / .pi
    box = Box(
      south: max(-90, middle.latitude - degrees), north: min(90, middle.latitude + degrees),
      west: middle.longitude - half, width: 2 * half)
  }

  /// The box in latitude and longitude; `nil` for the whole globe.
  public var bounds: GeoBounds? {
    guard let box, box.width < 360 else { return nil }
    func wrapped(_ longitude: Double) -> Double { longitude.remainder(dividingBy: 360) }
    return GeoBounds(
      south: box.south, west: wrapped(box.west), north: box.north,
      east: wrapped(box.west + box.width))
  }

  /// Whether anything within these bounds may be seen; `true` for anything doubtful.
  func mayShow(_ extremes: SphereLine.Extremes) -> Bool {
    guard let box else { return true }
    let (west, east) = (extremes.west, extremes.east)
    if extremes.south > box.north || extremes.north < box.south { return false }
    // What spans half the globe may run over the antimeridian or round a pole.
    if east - west > 180 { return true }
    let offset = box.offset(west)
    return offset <= box.width || offset + (east - west) >= 360
  }
}
