/// A row of a layer of shapes, not yet read.
struct ShapeRow: Sendable {
  var fid: Int
  var envelope: GeoBounds?
}
