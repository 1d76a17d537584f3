/// How much of a YAML file is read before it is taken for a mistake or an attack.
public struct YAMLLimits: Sendable, Hashable {
  /// Size of the file in bytes.
  public var bytes: Int
  /// Nodes once every alias is written out: nine lines of aliases can stand for a billion.
  public var nodes: Int
  /// Lists and mappings inside one another.
  public var depth: Int

  public init(bytes: Int = 8 << 20, nodes: Int = 100_000, depth: Int = 50) {
    self.bytes = bytes
    self.nodes = nodes
    self.depth = depth
  }
}
