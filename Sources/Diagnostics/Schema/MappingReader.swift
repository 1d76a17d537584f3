/// Reads a mapping key by key and remembers which keys it was asked for, so that the rest can be
/// reported as unknown.
public final class MappingReader {
  /// How messages name the mapping: `flight`.
  public let name: String
  public let location: FileLocation
  private let entries: [MarkedNode.Entry]
  private let log: FaultLog
  private var known: [String] = []

  /// `nil` if the node is no mapping, which the log then says.
  public init?(_ node: MarkedNode, name: String, log: FaultLog) {
    guard let entries = node.entries(name, log: log) else { return nil }
    self.name = name
    location = node.location
    self.entries = entries
    self.log = log
  }

  public func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

  /// The value of an optional key.
  public func node(_ key: String) -> MarkedNode? {
    if !known.contains(key) { known.append(key) }
    return entries.first { $0.key == key }?.value
  }

  /// The value of a key that has to be there.
  public func required(_ key: String, hint: String? = nil) -> MarkedNode? {
    if let node = node(key) { return node }
    log.error(.missingKey, "\(name) has no “\(key)”", at: location, hint: hint)
    return nil
  }

  public func text(_ key: String) -> MarkedText? {
    node(key)?.text(key, log: log)
  }

  public func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type)
    -> Word? where Word.RawValue == String
  {
    node(key)?.word(key, as: type, log: log)
  }

  /// The items of an optional list; empty where the key is not there.
  public func items(_ key: String) -> [MarkedNode] {
    node(key)?.items(key, log: log) ?? []
  }

  /// Reports every key that was never asked for.
  ///
  /// - Parameter elsewhere: for keys that belong somewhere else, where that is.
  public func reportUnknownKeys(elsewhere: [String: String] = [:]) {
    for entry in entries where !known.contains(entry.key) {
      log.error(
        .unknownKey, "unknown key “\(entry.key)” in \(name)", at: entry.keyLocation,
        hint: elsewhere[entry.key]
          ?? (known.isEmpty ? nil : Spelling.hint(for: entry.key, among: known)))
    }
  }
}
