/// A piece of text and where it stands.
public struct MarkedText: Sendable, Hashable {
  public var text: String
  public var location: FileLocation

  public init(_ text: String, at location: FileLocation) {
    self.text = text
    self.location = location
  }
}
