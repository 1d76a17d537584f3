/// What a scale of the atlas is good for.
public struct AtlasScaleInfo: Sendable, Hashable {
  public var scale: AtlasScale
  /// How far its lines may stray from the finest ones.
  public var tolerance: Angle
  /// Corners of all countries together.
  public var vertexCount: Int

  public init(scale: AtlasScale, tolerance: Angle, vertexCount: Int) {
    self.scale = scale
    self.tolerance = tolerance
    self.vertexCount = vertexCount
  }
}
