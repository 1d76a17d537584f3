internal import CPROJ

/// A projection's formula at work, by PROJ, with a context of its own: one for each page.
final class PlaneProjector {
  private let context: OpaquePointer
  private let operation: OpaquePointer
  /// Latitudes beyond ± this, in radians, are drawn at it.
  private let latitudeLimit: Double

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
    if case .antimeridian(let limit) = projection.cut {
      latitudeLimit = limit * .pi / 180
    } else {
      latitudeLimit = .pi / 2
    }
  }

  deinit {
    proj_destroy(operation)
    proj_context_destroy(context)
  }

  /// Projects longitudes and latitudes in radians; what has no image comes back as infinity.
  func forward(_ points: inout [PlanePoint]) {
    if latitudeLimit < .pi / 2 {
      for i in points.indices {
        points[i].y = min(max(points[i].y, -latitudeLimit), latitudeLimit)
      }
    }
    transform(&points, PJ_FWD)
  }

  func forward(longitude: Double, latitude: Double) -> PlanePoint {
    let clamped = min(max(latitude, -latitudeLimit), latitudeLimit)
    let result = proj_trans(operation, PJ_FWD, proj_coord(longitude, clamped, 0, 0))
    return PlanePoint(x: result.xy.x, y: result.xy.y)
  }

  /// The longitude and latitude in radians that lie at a plane point; `nil` where none does.
  func inverse(_ p: PlanePoint) -> (longitude: Double, latitude: Double)? {
    proj_errno_reset(operation)
    let result = proj_trans(operation, PJ_INV, proj_coord(p.x, p.y, 0, 0))
    guard result.lp.lam.isFinite, result.lp.phi.isFinite, abs(result.lp.lam) <= .pi + 1e-9 else {
      return nil
    }
    return (result.lp.lam, result.lp.phi)
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
