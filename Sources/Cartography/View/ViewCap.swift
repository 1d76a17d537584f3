internal import Geo

/// A cap of the globe that holds all that a frame shows, where the frame shows only a part.
struct ViewCap: Sendable, Hashable {
  var center: Coordinate
  /// Angular radius in radians.
  var radius: Double

  /// A frame that reaches farther than this from its middle, 75°, is taken to show everything.
  private static let widest = 75 * Double.pi / 180

  /// - Parameters:
  ///   - frame: in page units, with the margin that is drawn beyond what is seen.
  ///   - coordinate: what lies at a page position.
  /// - Returns: `nil` where the frame shows too much, or parts of the page beyond the map.
  init?(_ frame: Frame, coordinate: (_ x: Double, _ y: Double) -> Coordinate?) {
    let (width, height) = (frame.maxX - frame.minX, frame.maxY - frame.minY)
    guard let middle = coordinate(frame.minX + width / 2, frame.minY + height / 2) else {
      return nil
    }
    let origin = UnitVector(middle)
    var reach = 0.0
    // What lies farthest lies on the frame's sides, and is on the globe if they are.
    for step in 0...16 {
      let t = Double(step) / 16
      let (x, y) = (frame.minX + width * t, frame.minY + height * t)
      for (px, py) in [(x, frame.minY), (x, frame.maxY), (frame.minX, y), (frame.maxX, y)] {
        guard let c = coordinate(px, py) else { return nil }
        reach = max(reach, UnitVector(c).angle(to: origin))
        guard reach < Self.widest else { return nil }
      }
    }
    center = middle
    // Between two samples a side may reach a little farther.
    radius = reach * 1.05 + 1e-7
  }
}
