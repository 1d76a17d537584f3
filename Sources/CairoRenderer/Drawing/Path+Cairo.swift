internal import CCairo
import Layout

extension Path {
  /// A context's current path; `nil` where there is no memory for it or it is not finite.
  init?(currentOf cairo: OpaquePointer) {
    guard let copy = cairo_copy_path(cairo) else { return nil }
    defer { cairo_path_destroy(copy) }
    guard copy.pointee.status == CAIRO_STATUS_SUCCESS, let data = copy.pointee.data else {
      return nil
    }
    self.init()
    reserve(Int(copy.pointee.num_data) / 2)
    func point(_ index: Int) -> Point { Point(x: data[index].point.x, y: data[index].point.y) }
    var next = 0
    while next < Int(copy.pointee.num_data) {
      switch data[next].header.type {
      case CAIRO_PATH_MOVE_TO: move(to: point(next + 1))
      case CAIRO_PATH_LINE_TO: line(to: point(next + 1))
      case CAIRO_PATH_CURVE_TO:
        curve(to: point(next + 3), control1: point(next + 1), control2: point(next + 2))
      case CAIRO_PATH_CLOSE_PATH: close()
      default: return nil
      }
      next += max(1, Int(data[next].header.length))
    }
    if !isFinite { return nil }
  }
}
