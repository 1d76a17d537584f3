extension String {
  /// The text as one line that a font can set and a file can hold: tabs and line breaks become
  /// spaces; other control characters and the noncharacters, which XML 1.0 forbids, are left out.
  public var printable: String {
    guard unicodeScalars.contains(where: { $0.printable != $0 }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let kept = scalar.printable { scalars.append(kept) }
    }
    return String(scalars)
  }
}

extension Unicode.Scalar {
  fileprivate var printable: Unicode.Scalar? {
    switch value {
    case 0x20...0x7E: self
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: " "
    case 0...0x1F, 0x7F...0x9F, 0xFDD0...0xFDEF: nil
    default: value & 0xFFFE == 0xFFFE ? nil : self
    }
  }
}
