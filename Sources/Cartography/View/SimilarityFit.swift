/// The turn, scale and shift that best take page positions, y downwards, to a plane, y upwards.
struct SimilarityFit {
  /// Plane units to the page unit, along the axes and across them.
  private(set) var along: Double
  private(set) var across: Double
  private(set) var shiftX = 0.0
  private(set) var shiftY = 0.0
  /// How far the worst pair misses, in page units.
  private(set) var farthest = 0.0

  /// Least squares; `nil` where the positions are all one.
  init?(_ pairs: [(x: Double, y: Double, plane: PlanePoint)]) {
    let count = Double(pairs.count)
    guard count > 1 else { return nil }
    let x = pairs.reduce(0) { $0 + $1.x } / count
    let y = pairs.reduce(0) { $0 + $1.y } / count
    let planeX = pairs.reduce(0) { $0 + $1.plane.x } / count
    let planeY = pairs.reduce(0) { $0 + $1.plane.y } / count
    var (same, cross, square) = (0.0, 0.0, 0.0)
    for pair in pairs {
      let (dx, dy) = (pair.x - x, pair.y - y)
      let (px, py) = (pair.plane.x - planeX, pair.plane.y - planeY)
      same += dx * px - dy * py
      cross += dy * px + dx * py
      square += dx * dx + dy * dy
    }
    guard square > 0 else { return nil }
    (along, across) = (same / square, cross / square)
    let size = (along * along + across * across).squareRoot()
    guard size > 0, size.isFinite else { return nil }
    // What is left of rounding would make a level map a turned one.
    if abs(across) < 1e-9 * size { across = 0 }
    if abs(along) < 1e-9 * size { along = 0 }
    shiftX = planeX - along * x - across * y
    shiftY = planeY - across * x + along * y
    for pair in pairs {
      let missX = shiftX + along * pair.x + across * pair.y - pair.plane.x
      let missY = shiftY + across * pair.x - along * pair.y - pair.plane.y
      farthest = max(farthest, (missX * missX + missY * missY).squareRoot() / size)
    }
  }
}
