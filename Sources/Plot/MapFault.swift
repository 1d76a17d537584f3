/// Why a map cannot be drawn.
public struct MapFault: Error, Sendable, Hashable {
  public var message: String
  public var hint: String?

  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
