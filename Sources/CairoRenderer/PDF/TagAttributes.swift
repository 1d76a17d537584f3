import Layout

/// What Cairo is told of a link or a destination, in its own notation: `dest='flight-2' rect=[…]`.
///
/// Nothing that a user wrote gets in unchanged: names lose all but plain letters, digits, hyphens and
/// dots, and web addresses hold neither quotes nor backslashes.
enum TagAttributes {
  static func destination(_ destination: Destination) -> String {
    // From the left edge: a reader should not scroll aside.
    "name='\(name(destination.name))' x=0 y=\(number(destination.top))"
  }

  static func outline(_ entry: OutlineEntry) -> String { "dest='\(name(entry.destination))'" }

  static func link(_ link: PageLink) -> String {
    let target =
      switch link.target {
      case .destination(let destination): "dest='\(name(destination))'"
      case .web(let address): "uri='\(address.text)'"
      }
    guard let area = link.area,
      [area.x, area.y, area.width, area.height].allSatisfy(\.isFinite), area.width > 0,
      area.height > 0
    else { return target }
    let (left, top) = (area.minX.rounded(.down), area.minY.rounded(.down))
    let sides = [left, top, area.maxX.rounded(.up) - left, area.maxY.rounded(.up) - top]
    return target + " rect=[\(sides.map(number).joined(separator: " "))]"
  }

  /// A name in letters, digits, hyphens and dots; any other byte as `_` and two hexadecimal digits,
  /// so that no two names become one.
  static func name(_ name: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return name.utf8.reduce(into: "") { text, byte in
      let character = Character(Unicode.Scalar(byte))
      if byte < 0x80, character.isLetter || character.isNumber || "-.".contains(character) {
        text.append(character)
      } else {
        text.append("_")
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 15)])
      }
    }
  }

  /// A whole number of points. Cairo 1.16 reads fractions by the locale of the process: where that has
  /// a comma, a point would spoil the file.
  private static func number(_ value: Double) -> String {
    "\(Int(min(max(value.isFinite ? value : 0, -1e6), 1e6).rounded()))"
  }
}
