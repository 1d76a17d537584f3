/// Reads one number, written the English way, off the front of a text.
///
/// A point parts decimals. Commas or spaces part thousands, and only thousands: `77,000` is
/// seventy-seven thousand, `35,5` is refused, because half of Europe means 35.5 by it, and
/// so is `1.000`, by which it means a thousand.
struct NumberScanner {
  private(set) var rest: Substring

  init(_ text: Substring) { rest = text }

  /// `nil` where no digit stands at the front; nothing is consumed then.
  mutating func scan() throws(QuantityError) -> Double? {
    guard let first = rest.first, first.isASCIIDigit else { return nil }
    let written = takeNumber()
    guard let value = try Self.value(of: written), value.isFinite else {
      throw QuantityError("“\(written)” is no number", hint: "write 77,000 or 35.5")
    }
    return value
  }

  private mutating func takeNumber() -> Substring {
    let start = rest
    var end = rest.startIndex
    while end < rest.endIndex {
      let character = rest[end]
      let after = rest[rest.index(after: end)...]
      let isInside =
        character.isASCIIDigit
        || (character == "," || character == ".") && after.first?.isASCIIDigit == true
        || character == " " && Self.beginsWithThreeDigits(after)
      if !isInside { break }
      end = rest.index(after: end)
    }
    rest = rest[end...]
    return start[..<end]
  }

  private static func beginsWithThreeDigits(_ text: Substring) -> Bool {
    text.prefix { $0.isASCIIDigit }.count == 3
  }

  private static func value(of written: Substring) throws(QuantityError) -> Double? {
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 2 {
      throw QuantityError(
        "“\(written)” holds several points", hint: "commas part thousands: write 1,234,567")
    }
    let groups = parts[0].split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "," || $0 == " " })
    let isGrouped = groups.count > 1
    if isGrouped {
      let marks = Set(parts[0].filter { $0 == "," || $0 == " " })
      let isRegular =
        marks.count == 1 && (1...3).contains(groups[0].count)
        && groups.dropFirst().allSatisfy { $0.count == 3 }
      if !isRegular { throw groupingError(written) }
    }
    if parts.count == 2, parts[1].contains(where: { !$0.isASCIIDigit }) {
      throw groupingError(written)
    }
    // Few write decimals that end in a nought; thousands often do.
    if parts.count == 2, parts[1].count == 3, parts[1].last == "0", !isGrouped,
      parts[0].count <= 3, parts[0].first != "0"
    {
      throw QuantityError(
        "“\(written)” may be meant as \(parts[0]),\(parts[1])",
        hint: "write \(parts[0]),\(parts[1]), or \(written.dropLast())")
    }
    let digits = groups.joined() + (parts.count == 2 ? "." + parts[1] : "")
    return Double(digits)
  }

  private static func groupingError(_ written: Substring) -> QuantityError {
    let pieces = written.split(separator: ",", omittingEmptySubsequences: false)
    if pieces.count == 2, !written.contains(" "), !written.contains(".") {
      return QuantityError(
        "“\(written)” has a decimal comma",
        hint: "write \(pieces[0]).\(pieces[1]); a comma parts thousands")
    }
    return QuantityError(
      "“\(written)” is no number", hint: "commas part groups of three: write 1,234,567.8")
  }
}

extension Character {
  /// `0` to `9` and no other script's digits, which `Double` would not read.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
