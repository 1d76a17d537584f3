/// What is wrong with a stated mapping of columns.
public struct ColumnMappingFault: Error, Sendable, Hashable {
  public var message: String
  public var hint: String?

  public init(_ message: String, hint: String? = nil) {
    self.message = message
    self.hint = hint
  }
}
