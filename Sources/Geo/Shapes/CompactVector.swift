/// A unit vector in half the room: each component within 3e-8, a third of a metre on the ground.
///
/// The corners of an atlas are kept so: nothing that is drawn of them is finer, and a map turns tens of
/// thousands of them.
public struct CompactVector: Sendable, Hashable {
  public var x: Float
  public var y: Float
  public var z: Float

  @inlinable
  public init(_ v: UnitVector) {
    x = Float(v.x)
    y = Float(v.y)
    z = Float(v.z)
  }
}

extension UnitVector {
  @inlinable
  public init(_ v: CompactVector) { self.init(x: Double(v.x), y: Double(v.y), z: Double(v.z)) }
}
