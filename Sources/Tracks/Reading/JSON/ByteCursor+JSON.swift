internal import Diagnostics

/// JSON (RFC 8259) read value by value, with `NaN` and `Infinity` as Python and others write them.
extension ByteCursor {
  /// No number or word is longer.
  private static let tokenRoom = 400

  /// Takes what is blank and gives the byte behind it, which it leaves; 0 at the end.
  @inline(__always)
  mutating func peekToken() throws(InputFault) -> UInt8 {
    var byte = next.pointee
    if byte > 0x20 { return byte }
    while true {
      byte = try peek()
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      next += 1
    }
  }

  /// Takes one byte after blanks.
  @inline(__always)
  mutating func expect(_ wanted: UInt8) throws(InputFault) {
    guard try peekToken() == wanted else { throw jsonFault(wanted: wanted) }
    next += 1
  }

  /// Whether a list or object goes on after a value: takes the comma or the closing mark.
  @inline(__always)
  mutating func goesOn(until close: UInt8) throws(InputFault) -> Bool {
    let byte = try peekToken()
    if byte == UInt8(ascii: ",") {
      next += 1
      return true
    }
    guard byte == close else { throw jsonFault(wanted: close) }
    next += 1
    return false
  }

  /// Takes an opening mark; whether anything stands before the closing one, which it takes too
  /// where nothing does.
  @inline(__always)
  mutating func open(_ mark: UInt8, until close: UInt8) throws(InputFault) -> Bool {
    try expect(mark)
    guard try peekToken() == close else { return true }
    next += 1
    return false
  }

  /// Takes a number, `null` or any other value; NaN of what is no number.
  @inline(__always)
  mutating func takeFigure() throws(InputFault) -> Double {
    let byte = try peekToken()
    if byte &- 0x30 <= 9 || byte == UInt8(ascii: "-") {
      try ensure(Self.tokenRoom)
      let value = NumberText.take(&next)
      if value.isNaN { return try takeMinusInfinity() }
      if next == end, !isAtLastBytes { throw fault("a number longer than any that is read") }
      return value.isFinite ? value : .nan
    }
    if byte == UInt8(ascii: "\"") {
      // Some writers put numbers into quotes.
      let text = try takeText()
      return text.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return .nan }
        return NumberText.number(start, start + (bytes.count - 1)) ?? .nan
      }
    }
    try skipValue()
    return .nan
  }

  private mutating func takeMinusInfinity() throws(InputFault) -> Double {
    guard next.pointee == UInt8(ascii: "-"), next[1] == UInt8(ascii: "I") else {
      if end - next == 1 { throw brokenOff(at: end) }
      throw jsonFault(wanted: 0)
    }
    next += 1
    try skipWord()
    return .nan
  }

  /// Takes a string, its escapes resolved, at most 1,000 bytes of it, and a zero behind.
  mutating func takeText() throws(InputFault) -> [UInt8] {
    try expect(UInt8(ascii: "\""))
    var text: [UInt8] = []
    while true {
      let byte = try peek()
      if byte == 0, next == end { throw brokenOff() }
      next += 1
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        try takeEscape(into: &text)
      } else if text.count < 1000 {
        text.append(byte)
      }
    }
    text.append(0)
    return text
  }

  /// A string as text without control characters; `nil` of an empty one, or of no string.
  mutating func takeString() throws(InputFault) -> String? {
    guard try peekToken() == UInt8(ascii: "\"") else {
      try skipValue()
      return nil
    }
    return ByteText.string(try takeText().dropLast())
  }

  private mutating func takeEscape(into text: inout [UInt8]) throws(InputFault) {
    let byte = try peek()
    if byte == 0, next == end { throw brokenOff() }
    next += 1
    guard text.count < 1000 else { return }
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "b"),
      UInt8(ascii: "f"):
      text.append(0x20)
    case UInt8(ascii: "u"):
      try ensure(16)
      text += Array(String(takeCodePoint()).utf8)
    default: text.append(byte)
    }
  }

  private mutating func takeCodePoint() -> Character {
    let unit = takeHexUnit()
    guard (0xD800..<0xDC00).contains(unit), next[0] == UInt8(ascii: "\\"),
      next[1] == UInt8(ascii: "u")
    else { return Character(Unicode.Scalar(unit) ?? "\u{FFFD}") }
    next += 2
    let low = takeHexUnit()
    guard (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
    let point = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
    return Character(Unicode.Scalar(point) ?? "\u{FFFD}")
  }

  private mutating func takeHexUnit() -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(next.pointee)).hexDigitValue else { break }
      unit = unit << 4 | UInt32(digit)
      next += 1
    }
    return unit
  }

  /// Takes a key and the colon behind it; an empty one where it is longer than any of ours or
  /// written with escapes.
  @inline(__always)
  mutating func takeKey() throws(InputFault) -> ShortText {
    guard try peekToken() == UInt8(ascii: "\"") else {
      throw jsonFault(wanted: UInt8(ascii: "\""))
    }
    try ensure(Self.tokenRoom)
    let start = next + 1
    var p = start
    while p.pointee != UInt8(ascii: "\""), p.pointee != 0, p.pointee != UInt8(ascii: "\\"),
      p - start <= 16
    {
      p += 1
    }
    guard p.pointee == UInt8(ascii: "\"") else {
      next = start
      try skipRestOfString()
      try expect(UInt8(ascii: ":"))
      return ShortText()
    }
    let key = ShortText(start, p)
    next = p + 1
    try expect(UInt8(ascii: ":"))
    return key
  }

  /// A string of up to 16 bytes without spaces around it; of a longer one its beginning.
  mutating func takeShortText() throws(InputFault) -> ShortText {
    try ensure(Self.tokenRoom)
    guard try peekToken() == UInt8(ascii: "\"") else {
      try skipValue()
      return ShortText()
    }
    let start = next + 1
    var p = start
    while p.pointee != UInt8(ascii: "\""), p.pointee != 0, p.pointee != UInt8(ascii: "\\"),
      p - start < 100
    {
      p += 1
    }
    let text = ShortText(start, p)
    next = p
    try skipRestOfString()
    return text
  }

  /// Sees to it that nothing but blanks follows, and zeros with which some fill up files.
  mutating func expectEnd() throws(InputFault) {
    while true {
      let byte = try peekToken()
      if byte != 0 { throw fault("more follows the end of the JSON at byte \(offset)") }
      if next == end, isAtLastBytes { return }
      next += 1
    }
  }
}
