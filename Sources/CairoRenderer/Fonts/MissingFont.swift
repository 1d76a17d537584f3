/// A family that a page asks for and the machine has not.
public struct MissingFont: Sendable, Hashable {
  public var family: String
  /// The Debian package that holds it, where known.
  public var package: String?

  public init(family: String, package: String?) {
    self.family = family
    self.package = package
  }
}
