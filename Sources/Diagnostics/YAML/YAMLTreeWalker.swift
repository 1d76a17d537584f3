internal import Yams

/// Turns Yams's tree into ours, within the limits.
struct YAMLTreeWalker {
  private let file: String
  private let limits: YAMLLimits
  private let maskedKeys: [String: String]
  private let log: FaultLog
  private var nodes = 0

  init(file: String, limits: YAMLLimits, maskedKeys: [String: String], log: FaultLog) {
    self.file = file
    self.limits = limits
    self.maskedKeys = maskedKeys
    self.log = log
  }

  /// `nil` if a limit was passed; the log says which.
  mutating func walk(_ node: Node, depth: Int) -> MarkedNode? {
    let location = location(of: node)
    nodes += 1
    if nodes > limits.nodes {
      log.error(
        .notReadable,
        "the file holds more than \(limits.nodes) values, an alias counted as what it stands for",
        at: FileLocation(file: file))
      return nil
    }
    if depth > limits.depth {
      log.error(
        .notReadable, "lists and mappings are nested more than \(limits.depth) deep", at: location)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return MarkedNode(.scalar(text: scalar.string, isPlain: isPlain), at: location)
    case .sequence(let sequence):
      var items: [MarkedNode] = []
      for item in sequence {
        guard let walked = walk(item, depth: depth + 1) else { return nil }
        items.append(walked)
      }
      return MarkedNode(.sequence(items), at: location)
    case .mapping(let mapping):
      return walk(mapping, at: location, depth: depth)
    case .alias:
      log.error(.notReadable, "an alias names nothing", at: location)
      return nil
    }
  }

  private mutating func walk(_ mapping: Node.Mapping, at location: FileLocation, depth: Int)
    -> MarkedNode?
  {
    var entries: [MarkedNode.Entry] = []
    var firstLines: [String: Int] = [:]
    for (keyNode, valueNode) in mapping {
      let keyLocation = self.location(of: keyNode)
      guard let value = walk(valueNode, depth: depth + 1) else { return nil }
      guard case .scalar(let scalar) = keyNode else {
        log.error(.notReadable, "a key has to be text", at: keyLocation)
        continue
      }
      let key = maskedKeys[scalar.string] ?? scalar.string
      if key == "<<", scalar.style == .plain {
        log.error(
          .notReadable, "merge keys (<<) are not read", at: keyLocation, hint: "write the keys out")
        continue
      }
      if let first = firstLines[key] {
        log.error(
          .repeatedKey, "“\(key)” is written twice in one mapping, first on line \(first)",
          at: keyLocation,
          hint: "keep one of the two; where sources differ, give one list of claims")
        continue
      }
      firstLines[key] = keyLocation.line ?? 0
      entries.append(MarkedNode.Entry(key: key, keyLocation: keyLocation, value: value))
    }
    return MarkedNode(.mapping(entries), at: location)
  }

  private func location(of node: Node) -> FileLocation {
    FileLocation(file: file, line: node.mark?.line, column: node.mark?.column)
  }
}
