internal import CPROJ
internal import Geo

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A projection's formula at work: our own for those that most maps get, else PROJ's, with a context of
/// its own, one for each page.
final class PlaneProjector {
  private enum Way {
    case formula(VectorFormula)
    case operation(OpaquePointer, context: OpaquePointer)
  }

  private let way: Way
  /// Cosine and sine of the map's turn on the page, counter-clockwise; `nil` for none.
  private let turn: (cos: Double, sin: Double)?

  /// - Throws: `ProjectionFault` where PROJ refuses the definition.
  init(_ projection: Projection) throws(ProjectionFault) {
    // Most maps are such, and most processes draw one map: PROJ is not even loaded for it.
    if let formula = VectorFormula(proj: projection.proj) {
      way = .formula(formula)
    } else {
      way = try Self.operation(projection)
    }
    let angle = projection.turn * .pi / 180
    turn = angle == 0 ? nil : (cos(angle), sin(angle))
  }

  private static func operation(_ projection: Projection) throws(ProjectionFault) -> Way {
    guard let context = flightplot_proj_context_create() else {
      throw ProjectionFault(message: "PROJ could not start")
    }
    guard let operation = proj_create(context, projection.proj) else {
      proj_context_destroy(context)
      throw ProjectionFault(message: "PROJ does not take “\(projection.proj)”")
    }
    return .operation(operation, context: context)
  }

  deinit {
    guard case .operation(let operation, let context) = way else { return }
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
  var hasInverse: Bool {
    switch way {
    case .formula: true
    case .operation(let operation, _): proj_pj_info(operation).has_inverse != 0
    }
  }

  /// Projects longitudes and latitudes in radians; what has no image comes back as infinity.
  func forward(_ points: inout [PlanePoint]) {
    switch way {
    case .formula(let formula):
      for i in points.indices {
        points[i] = formula.project(longitude: points[i].x, latitude: points[i].y)
      }
    case .operation(let operation, _): Self.transform(&points, operation)
    }
    guard let turn else { return }
    for i in points.indices { points[i] = Self.turned(points[i], turn.cos, turn.sin) }
  }

  func forward(longitude: Double, latitude: Double) -> PlanePoint {
    let p: PlanePoint
    switch way {
    case .formula(let formula):
      p = formula.project(longitude: longitude, latitude: latitude)
    case .operation(let operation, _):
      let result = proj_trans(operation, PJ_FWD, proj_coord(longitude, latitude, 0, 0))
      p = PlanePoint(x: result.xy.x, y: result.xy.y)
    }
    guard let turn else { return p }
    return Self.turned(p, turn.cos, turn.sin)
  }

  /// The longitude and latitude in radians that lie at a plane point; `nil` where none does.
  func inverse(_ p: PlanePoint) -> (longitude: Double, latitude: Double)? {
    let q = turn.map { Self.turned(p, $0.cos, -$0.sin) } ?? p
    guard let result = undone(q) else { return nil }
    guard result.longitude.isFinite, result.latitude.isFinite,
      abs(result.longitude) <= .pi + 1e-9, abs(result.latitude) <= .pi / 2 + 1e-9
    else { return nil }
    // Beyond the map's outline some formulas give a place all the same, which lies elsewhere.
    let back = forward(longitude: result.longitude, latitude: result.latitude)
    let (dx, dy) = (back.x - p.x, back.y - p.y)
    guard dx * dx + dy * dy < 1e-10 * (1 + p.x * p.x + p.y * p.y) else { return nil }
    return result
  }

  /// What the formula says lies at a plane point of a map that is not turned.
  private func undone(_ p: PlanePoint) -> (longitude: Double, latitude: Double)? {
    switch way {
    case .formula(let formula):
      return formula.unproject(p)
    case .operation(let operation, _):
      proj_errno_reset(operation)
      let result = proj_trans(operation, PJ_INV, proj_coord(p.x, p.y, 0, 0)).lp
      return (result.lam, result.phi)
    }
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

  private static func transform(_ points: inout [PlanePoint], _ operation: OpaquePointer) {
    let stride = MemoryLayout<PlanePoint>.stride
    let count = points.count
    points.withUnsafeMutableBytes { bytes in
      guard let base = bytes.baseAddress, count > 0 else { return }
      let x = base.assumingMemoryBound(to: Double.self)
      _ = proj_trans_generic(
        operation, PJ_FWD, x, stride, count, x + 1, stride, count, nil, 0, 0, nil, 0, 0)
    }
  }
}
