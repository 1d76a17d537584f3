/// What runs between two given points of a line or ring.
public enum Sides: Sendable, Hashable {
  /// Straight in longitude and latitude, as the atlas's are.
  case straight
  /// Great circles.
  case greatCircle
}
