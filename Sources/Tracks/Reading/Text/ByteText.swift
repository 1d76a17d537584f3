/// Small questions asked of bytes.
enum ByteText {
  /// The text, control characters made spaces, spaces around it dropped, cut at `limit` bytes;
  /// `nil` where nothing is left.
  static func string(_ bytes: some Collection<UInt8>, limit: Int = 200) -> String? {
    var kept: [UInt8] = []
    kept.reserveCapacity(min(bytes.count, limit))
    for byte in bytes {
      if kept.count == limit { break }
      if kept.isEmpty && byte <= 0x20 { continue }
      kept.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
    }
    while kept.last == 0x20 { kept.removeLast() }
    return kept.isEmpty ? nil : String(decoding: kept, as: UTF8.self)
  }

  static func string(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, limit: Int = 200
  ) -> String? {
    string(UnsafeBufferPointer(start: start, count: end - start), limit: limit)
  }

  /// The 24-bit address that up to six hexadecimal digits write; `nil` of anything else.
  @inline(__always)
  static func address(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>
  ) -> AircraftAddress? {
    var (p, end) = (start, end)
    while p < end, p.pointee <= 0x20 { p += 1 }
    while p < end, end[-1] <= 0x20 { end -= 1 }
    let isICAO = p.pointee != UInt8(ascii: "~")
    if !isICAO { p += 1 }
    guard p < end, end - p <= 6 else { return nil }
    var value: UInt32 = 0
    while p < end {
      let byte = p.pointee
      let digit = byte &- 0x30
      let letter = (byte | 0x20) &- UInt8(ascii: "a")
      if digit <= 9 {
        value = value << 4 | UInt32(digit)
      } else if letter < 6 {
        value = value << 4 | UInt32(letter + 10)
      } else {
        return nil
      }
      p += 1
    }
    return AircraftAddress(value, isICAO: isICAO)
  }

  /// Whether bytes are those of a text, capitals or not.
  @inline(__always)
  static func equals(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, _ word: StaticString
  ) -> Bool {
    guard end - start == word.utf8CodeUnitCount else { return false }
    for index in 0..<word.utf8CodeUnitCount {
      let byte = start[index]
      let folded = byte &- 0x41 < 26 ? byte | 0x20 : byte
      if folded != word.utf8Start[index] { return false }
    }
    return true
  }

  /// Where a word ends at its first place in a text; `nil` where it does not stand there.
  static func end(of word: StaticString, in text: ArraySlice<UInt8>) -> Int? {
    let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard let first = wanted.first, text.count >= wanted.count else { return nil }
    var index = text.startIndex
    while let found = text[index...].firstIndex(of: first) {
      if text[found...].starts(with: wanted) { return found + wanted.count }
      index = found + 1
    }
    return nil
  }

  static func contains(_ text: [UInt8], _ word: StaticString) -> Bool {
    end(of: word, in: text[...]) != nil
  }
}
