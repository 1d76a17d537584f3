/// A projected position: x to the right, y up, in units of the sphere's radius.
public struct PlanePoint: Sendable, Hashable {
  public var x: Double
  public var y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether it is a place on the plane at all.
  var isFinite: Bool { x.isFinite && y.isFinite }
}
