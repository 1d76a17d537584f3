internal import CPROJ
internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A projection's formula at work, by PROJ, with a context of its own: one for each page.
final class PlaneProjector {
  private let context: OpaquePointer
  private let operation: OpaquePointer
  /// Cosine and sine of the map's turn on the page, counter-clockwise; `nil` for none.
  private let turn: (cos: Double, sin: Double)?

  /// - Throws: `ProjectionFault` where PROJ refuses the definition.
  init(_ projection: Projection) throws(ProjectionFault) {
    guard let context = flightplot_proj_context_create() else {
      throw ProjectionFault(message: "PROJ could not start")
    }
    guard let operation = proj_create(context, projection.proj) else {
      proj_context_destroy(context)
      throw ProjectionFault(message: "PROJ does not take “\(projection.proj)”")
    }
    self.context = context
    self.operation = operation
    let angle = projection.turn * .pi / 180
    turn = angle == 0 ? nil : (cos(angle), sin(angle))
  }

  deinit {
    proj_destroy(operation)
    proj_context_destroy(context)
  }

  /// What PROJ calls a projection, by its short name; `nil` where it knows none.
  static func title(of kind: String) -> String? {
    guard var entry = proj_list_operations() else { return nil }
    while let id = entry.pointee.id {
      if String(cString: id) == kind {
        let text = entry.pointee.descr?.pointee.map { String(cString: $0) } ?? kind
        return text.split(separator: "\n").first.map(String.init)
      }
      entry += 1
    }
    return nil
  }

  /// Whether the formula can be undone.
  var hasInverse: Bool { proj_pj_info(operation).has_inverse != 0 }

  /// Projects longitudes and latitudes in radians; what has no image comes back as infinity.
  func forward(_ points: inout [PlanePoint]) {
    transform(&points, PJ_FWD)
    guard let turn else { return }
    for i in points.indices { points[i] = Self.turned(points[i], turn.cos, turn.sin) }
  }

  func forward(longitude: Double, latitude: Double) -> PlanePoint {
    let result = proj_trans(operation, PJ_FWD, proj_coord(longitude, latitude, 0, 0))
    let p = PlanePoint(x: result.xy.x, y: result.xy.y)
    guard let turn else { return p }
    return Self.turned(p, turn.cos, turn.sin)
  }

  /// The longitude and latitude in radians that lie at a plane point; `nil` where none does.
  func inverse(_ p: PlanePoint) -> (longitude: Double, latitude: Double)? {
    let q = turn.map { Self.turned(p, $0.cos, -$0.sin) } ?? p
    proj_errno_reset(operation)
    let result = proj_trans(operation, PJ_INV, proj_coord(q.x, q.y, 0, 0)).lp
    guard result.lam.isFinite, result.phi.isFinite, abs(result.lam) <= .pi + 1e-9,
      abs(result.phi) <= .pi / 2 + 1e-9
    else { return nil }
    // Beyond the map's outline some formulas give a place all the same, which lies elsewhere.
    let back = forward(longitude: result.lam, latitude: result.phi)
    let (dx, dy) = (back.x - p.x, back.y - p.y)
    guard dx * dx + dy * dy < 1e-10 * (1 + p.x * p.x + p.y * p.y) else { return nil }
    return (result.lam, result.phi)
  }

  /// The coordinate drawn at a page position of a view; `nil` where none is, or beyond its limits.
  func position(
    x: Double, y: Double, _ view: MapView, within limits: [CapCutter]
  ) -> Coordinate? {
    guard let (longitude, latitude) = inverse(view.plane(PlanePoint(x: x, y: y))) else {
      return nil
    }
    let v = UnitVector(longitude: longitude, latitude: latitude)
    guard limits.allSatisfy({ $0.holds(v) }) else { return nil }
    return view.rotation.unrotate(v).coordinate
  }

  private static func turned(_ p: PlanePoint, _ cos: Double, _ sin: Double) -> PlanePoint {
    PlanePoint(x: p.x * cos - p.y * sin, y: p.x * sin + p.y * cos)
  }

  private func transform(_ points: inout [PlanePoint], _ direction: PJ_DIRECTION) {
    let stride = MemoryLayout<PlanePoint>.stride
    let count = points.count
    points.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress, count > 0 else { return }
      let x = base.assumingMemoryBound(to: Double.self)
      _ = proj_trans_generic(
        operation, direction, x, stride, count, x + 1, stride, count, nil, 0, 0, nil, 0, 0)
    }
  }
}
