/// Why a projection cannot be set up.
public struct ProjectionFault: Error, Sendable, Hashable {
  public var message: String

  public init(message: String) { self.message = message }
}
