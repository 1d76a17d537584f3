import Diagnostics

/// What ArgumentParser says of a wrong command line, in the voice of our own messages.
enum UsageMessage {
  /// `error: …`, its hints on lines of their own.
  static func text(_ message: String) -> String {
    ArgumentText.plain(message).clippingQuotes().clippingQuotes("'", "'")
      .split(separator: "\n").map(line).joined(separator: "\n")
  }

  private static func line(_ line: Substring) -> String {
    if let rest = line.rest(after: "Error: ") { return "error: " + lowercased(rest) }
    if let rest = line.rest(after: "Help:") { return "  hint: " + rest.drop { $0 == " " } }
    if let rest = line.rest(after: "Usage: ") { return "  usage: " + rest }
    if let rest = line.rest(after: "  See ") { return "  hint: see " + rest }
    return String(line)
  }

  /// The first letter small, unless the word is an abbreviation.
  private static func lowercased(_ text: Substring) -> String {
    guard text.dropFirst().first?.isLowercase == true else { return String(text) }
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension Substring {
  fileprivate func rest(after prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
