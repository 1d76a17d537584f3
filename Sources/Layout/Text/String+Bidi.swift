extension String {
  /// The text as part of a line that runs from left to right, whatever its own direction: what
  /// follows it then stands to its right.
  ///
  /// By a left-to-right mark and an isolate (Unicode Standard Annex 9, sections 2.6 and 2.7).
  public var setApart: String {
    TextScript(of: self).hasRightToLeft ? "\u{200E}\u{2068}\(self)\u{2069}" : self
  }
}
