/// Knows how much room a line of text takes. Not `Sendable`: each page is laid out with its own.
public protocol TextMeasurer {
  /// The extent of one line; line breaks in `text` are not honoured.
  func measure(_ text: String, style: TextStyle) -> TextExtent
}
