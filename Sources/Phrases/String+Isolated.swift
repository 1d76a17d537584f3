extension String {
  /// The text as part of a line that runs from right to left: what is written from left to right is
  /// set apart, so that its own stops and brackets stay with it and what follows stands to its left.
  ///
  /// By an isolate of a direction said (Unicode Standard Annex 9, section 2.7): one that goes by its
  /// first letter would not see those within further isolates. Text that has letters of right-to-left
  /// scripts only, or no letters, needs none.
  var isolated: String {
    guard unicodeScalars.contains(where: { $0.properties.isAlphabetic && !$0.isRightToLeft }),
      !unicodeScalars.first.isIsolate || unicodeScalars.last != "\u{2069}"
    else { return self }
    return (hasRightToLeftLetters ? "\u{2067}" : "\u{2066}") + self + "\u{2069}"
  }

  /// Whether any letter of it is written from right to left, or a mark of that direction (U+200F)
  /// says that it is: a route runs as the page does, whatever the script of its places.
  public var hasRightToLeftLetters: Bool { unicodeScalars.contains(where: \.isRightToLeft) }
}

extension Unicode.Scalar? {
  /// Whether it opens an isolate.
  fileprivate var isIsolate: Bool { self == "\u{2066}" || self == "\u{2067}" || self == "\u{2068}" }
}

extension Unicode.Scalar {
  /// Hebrew, Arabic and their neighbours, with the presentation forms.
  fileprivate var isRightToLeft: Bool {
    switch value {
    case 0x200F: true
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      properties.isAlphabetic
    default: false
    }
  }
}
