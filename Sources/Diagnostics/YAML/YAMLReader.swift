internal import Yams

/// Reads a YAML file into a tree that knows where each piece stands.
public enum YAMLReader {
  /// The tree of the file's one document; `nil` if the log now says why there is none.
  ///
  /// Aliases are written out; merge keys, keys that are no text, and a second document are errors.
  /// A key written twice is an error and keeps its first value. A byte order mark is passed over.
  public static func read(
    _ bytes: [UInt8], file: String, limits: YAMLLimits = YAMLLimits(), log: FaultLog
  ) -> MarkedNode? {
    guard let input = InputText(bytes, file: file, limits: limits, log: log) else {
      return nil
    }
    if AliasKeyGuard.suspects(input.text) {
      log.error(
        .notReadable, "an alias (*name) may stand inside a key here", at: FileLocation(file: file),
        hint: "write the key out")
      return nil
    }
    guard let composed = compose(input.text, file: file, log: log) else { return nil }
    var walker = YAMLTreeWalker(
      file: file, limits: limits, maskedKeys: composed.maskedKeys, log: log)
    guard let root = walker.walk(composed.root, depth: 0) else { return nil }
    if root.isEmpty {
      log.error(.notReadable, "the file is empty", at: FileLocation(file: file))
      return nil
    }
    return root
  }

  private static func compose(_ text: String, file: String, log: FaultLog)
    -> (root: Node, maskedKeys: [String: String])?
  {
    var mask: DuplicateKeyMask?
    var current = text
    while true {
      do {
        // The basic resolver guesses no types, which is what is wanted, and is far quicker.
        let parser = try Parser(yaml: current, resolver: .basic, encoding: .utf8)
        guard let root = try parser.singleRoot() else {
          log.error(.notReadable, "the file is empty", at: FileLocation(file: file))
          return nil
        }
        return (root, mask?.keys ?? [:])
      } catch YamlError.duplicatedKeysInMapping(let duplicates, let context) {
        let mark = context.mark
        var next = mask ?? DuplicateKeyMask(text)
        guard text.utf8.count <= DuplicateKeyMask.largestText, let key = duplicates.first,
          next.hide(key, line: mark.line, column: mark.column)
        else {
          let place = FileLocation(file: file, line: mark.line, column: mark.column)
          log.error(.repeatedKey, "a key is written more than once here", at: place)
          return nil
        }
        mask = next
        current = next.text
      } catch {
        var fault = YAMLFaultText.diagnostic(for: error, file: file)
        fault.code = .notReadable
        log.add(fault)
        return nil
      }
    }
  }
}
