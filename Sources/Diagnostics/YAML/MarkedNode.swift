/// A piece of a YAML file with the place where it stands. A scalar is its text: what type it has
/// is for the reader's schema to say, never for YAML to guess.
public struct MarkedNode: Sendable, Hashable {
  public enum Content: Sendable, Hashable {
    /// The text without quotes; `isPlain` where it was written without them.
    case scalar(text: String, isPlain: Bool)
    case sequence([MarkedNode])
    case mapping([Entry])
  }

  /// One `key: value` of a mapping; keys are unique in it.
  public struct Entry: Sendable, Hashable {
    public var key: String
    public var keyLocation: FileLocation
    public var value: MarkedNode

    public init(key: String, keyLocation: FileLocation, value: MarkedNode) {
      self.key = key
      self.keyLocation = keyLocation
      self.value = value
    }
  }

  public var content: Content
  public var location: FileLocation

  public init(_ content: Content, at location: FileLocation) {
    self.content = content
    self.location = location
  }

  /// Nothing is written: `key:` with no value.
  public var isEmpty: Bool { content == .scalar(text: "", isPlain: true) }

  public var scalarText: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// What it is, as a message names it.
  public var kindName: String {
    switch content {
    case .scalar: isEmpty ? "nothing" : "text"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}
