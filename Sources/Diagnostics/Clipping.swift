extension StringProtocol {
  /// The text, or its beginning and an ellipsis where it is longer than `limit` characters.
  public func clipped(to limit: Int = 80) -> String {
    // Counting all characters of a long text would take as long as the text is.
    guard let end = index(startIndex, offsetBy: limit, limitedBy: endIndex), end < endIndex else {
      return String(self)
    }
    return prefix(limit - 1).trimmingEnd + "…"
  }

  /// The text with everything clipped that stands between two marks: a message quotes what it is
  /// about, which may be a file's worth of it.
  public func clippingQuotes(
    _ open: Character = "“", _ close: Character = "”", to limit: Int = 80
  ) -> String {
    var text = ""
    var rest = self[...]
    while let start = rest.firstIndex(of: open) {
      let inside = rest[rest.index(after: start)...]
      guard let end = inside.firstIndex(of: close) else { break }
      text += rest[...start] + inside[..<end].clipped(to: limit)
      rest = inside[end...]
      // The same mark may close and open.
      if open == close {
        text.append(close)
        rest = rest.dropFirst()
      }
    }
    // What follows may be a quotation that nobody closed, as of a text that holds the mark itself.
    return text + rest.clipped(to: 1000)
  }

  private var trimmingEnd: String {
    var text = String(self)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
