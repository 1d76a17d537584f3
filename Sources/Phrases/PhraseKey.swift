/// The name of a phrase in the table: `table.stop`.
public struct PhraseKey: Sendable, Hashable, ExpressibleByStringLiteral {
  public let name: String

  public init(_ name: String) { self.name = name }

  public init(stringLiteral value: String) { name = value }
}
