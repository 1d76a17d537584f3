/// A projection, a turn of the globe, a scale and a place on the page: all that says where a
/// coordinate is drawn.
public struct MapView: Sendable, Hashable {
  public var projection: Projection
  public var rotation: Rotation
  /// Page units for one radius of the sphere.
  public var scale: Double
  /// Where the projection's origin, the map's centre, lies on the page.
  public var originX: Double
  public var originY: Double
  /// What is seen of the map.
  public var frame: Frame

  public init(
    projection: Projection, rotation: Rotation, scale: Double, originX: Double, originY: Double,
    frame: Frame
  ) {
    self.projection = projection
    self.rotation = rotation
    self.scale = scale
    self.originX = originX
    self.originY = originY
    self.frame = frame
  }

  /// Page position of a plane point, y turned to grow downwards.
  func page(_ p: PlanePoint) -> PlanePoint {
    PlanePoint(x: originX + p.x * scale, y: originY - p.y * scale)
  }

  func plane(_ p: PlanePoint) -> PlanePoint {
    PlanePoint(x: (p.x - originX) / scale, y: (originY - p.y) / scale)
  }
}
