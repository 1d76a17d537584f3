internal import CPROJ
import Geo

@testable import Cartography

/// PROJ itself, with its own centre and without any of our rotation, to check against.
final class ReferenceFormula {
  private let operation: OpaquePointer

  init(_ definition: String) throws {
    guard let operation = proj_create(nil, definition) else {
      throw ProjectionFault(message: "PROJ does not take “\(definition)”")
    }
    self.operation = operation
  }

  deinit { proj_destroy(operation) }

  /// In radii, x to the right and y up.
  func point(_ c: Coordinate, radius: Double = 1) -> PlanePoint? {
    proj_errno_reset(operation)
    let p = proj_trans(
      operation, PJ_FWD,
      proj_coord(c.longitude * .pi / 180, c.latitude * .pi / 180, 0, 0)
    ).xy
    guard p.x.isFinite, p.y.isFinite else { return nil }
    return PlanePoint(x: p.x / radius, y: p.y / radius)
  }
}

/// The shift, turn and scale that carry points on others, by least squares.
struct Similarity {
  var turn: Double
  var scale: Double
  private var from = PlanePoint(x: 0, y: 0)
  private var to = PlanePoint(x: 0, y: 0)
  private var (a, b) = (0.0, 0.0)

  init(_ pairs: [(PlanePoint, PlanePoint)]) {
    let n = Double(pairs.count)
    for (p, q) in pairs {
      from.x += p.x / n
      from.y += p.y / n
      to.x += q.x / n
      to.y += q.y / n
    }
    var size = 0.0
    for (p, q) in pairs {
      let (px, py, qx, qy) = (p.x - from.x, p.y - from.y, q.x - to.x, q.y - to.y)
      a += px * qx + py * qy
      b += px * qy - py * qx
      size += px * px + py * py
    }
    (a, b) = (a / size, b / size)
    scale = (a * a + b * b).squareRoot()
    turn = b / a
  }

  func error(_ pair: (PlanePoint, PlanePoint)) -> Double {
    let (px, py) = (pair.0.x - from.x, pair.0.y - from.y)
    let (dx, dy) = (to.x + a * px - b * py - pair.1.x, to.y + b * px + a * py - pair.1.y)
    return (dx * dx + dy * dy).squareRoot()
  }
}
