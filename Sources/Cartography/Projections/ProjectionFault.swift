/// Why a projection cannot be set up.
public struct ProjectionFault: Error, Sendable, Hashable {
  public var message: String
  public var hint: String?

  public init(message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
