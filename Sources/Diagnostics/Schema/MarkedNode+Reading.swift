extension MarkedNode {
  /// Text longer than this belongs on no map.
  static var textLimit: Int { 10_000 }

  /// The node as text on one line: breaks and runs of spaces become one space.
  ///
  /// - Parameter what: how a message names it: `title`.
  /// - Returns: `nil` if the log now says why not.
  public func text(_ what: String, log: FaultLog) -> MarkedText? {
    guard case .scalar(let raw, _) = content else {
      log.error(.wrongKind, "“\(what)” should be text, not \(kindName)", at: location)
      return nil
    }
    guard raw.utf8.count <= Self.textLimit else {
      log.error(.wrongKind, "“\(what)” is longer than \(Self.textLimit) bytes", at: location)
      return nil
    }
    // A quoted YAML text can spell any character by escape.
    let bad = raw.unicodeScalars.contains { scalar in
      scalar.properties.generalCategory == .control && !scalar.properties.isWhitespace
    }
    if bad {
      log.error(.wrongKind, "“\(what)” holds a control character", at: location)
      return nil
    }
    let words = raw.split(whereSeparator: \.isBreakOrSpace).joined(separator: " ")
    if words.isEmpty {
      log.error(
        .wrongKind, "“\(what)” has no value", at: location, hint: "write one, or take the line out")
      return nil
    }
    return MarkedText(words, at: location)
  }

  /// The items of a list, a single text standing for a list of one and nothing for an empty one.
  public func items(_ what: String, log: FaultLog) -> [MarkedNode] {
    switch content {
    case .sequence(let items): return items
    case .scalar: return isEmpty ? [] : [self]
    case .mapping:
      log.error(
        .wrongKind, "“\(what)” should be a list, not a mapping", at: location,
        hint: "begin each item with “- ”")
      return []
    }
  }

  /// The entries of a mapping, nothing standing for none; `nil` if the log now says it is none.
  public func entries(_ what: String, log: FaultLog) -> [Entry]? {
    if case .mapping(let entries) = content { return entries }
    if isEmpty { return [] }
    log.error(
      .wrongKind, "“\(what)” should be a mapping of keys to values, not \(kindName)", at: location)
    return nil
  }

  /// The node as one of a few words.
  public func word<Word: RawRepresentable & CaseIterable>(
    _ what: String, as type: Word.Type, log: FaultLog
  ) -> Word? where Word.RawValue == String {
    guard let text = text(what, log: log) else { return nil }
    if let word = Word(rawValue: text.text) { return word }
    let allowed = Word.allCases.map(\.rawValue)
    let near = Spelling.nearest(to: text.text, among: allowed)
    log.error(
      .wordNotAllowed, "“\(what)” cannot be “\(text.text)”", at: text.location,
      hint: (near.map { "did you mean “\($0)”? " } ?? "")
        + "allowed here: \(allowed.joined(separator: ", "))")
    return nil
  }
}

extension Character {
  /// White space that only sets words apart; a no-break space holds them together and stays.
  fileprivate var isBreakOrSpace: Bool { self == " " || self == "\t" || isNewline }
}
