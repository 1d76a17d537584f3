/// The data that Flightplot carries with it cannot be read: a fault of the build, not of the user.
public struct GeoDataError: Error, Sendable, Hashable, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }
}
