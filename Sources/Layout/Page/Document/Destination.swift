/// A place in a document that links lead to.
public struct Destination: Sendable, Hashable {
  /// Unique in its document.
  public var name: String
  /// What is at the top of the window then: the distance from the page's upper edge, in points.
  public var top: Double

  public init(_ name: String, top: Double) {
    self.name = name
    self.top = top
  }
}
