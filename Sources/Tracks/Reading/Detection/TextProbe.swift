/// Which kind of text it is, by its lines.
enum TextProbe {
  static func isSBS(_ input: borrowing ByteCursor) -> Bool {
    var isFound = false
    forEachLine(input, limit: 20) { line in
      if line.count > 4, ByteText.equals(line.start, line.start + 4, "msg,") { isFound = true }
    }
    return isFound
  }

  /// A date record or a fix among the first lines.
  static func isIGC(_ input: borrowing ByteCursor) -> Bool {
    var isFound = false
    forEachLine(input, limit: 2000) { line in
      if line.count >= 5, ByteText.equals(line.start, line.start + 5, "hfdte") { isFound = true }
      guard line.count >= 35, line.start[0] == UInt8(ascii: "B") else { return }
      let (south, west) = (line.start[14], line.start[23])
      if IGCText.number(line.start + 1, 6) != nil,
        south == UInt8(ascii: "N") || south == UInt8(ascii: "S"),
        west == UInt8(ascii: "E") || west == UInt8(ascii: "W")
      {
        isFound = true
      }
    }
    return isFound
  }

  private static func forEachLine(
    _ input: borrowing ByteCursor, limit: Int, _ body: (TextLine) -> Void
  ) {
    var p = input.next
    let end = min(input.end, p + (1 << 16))
    for _ in 0..<limit where p < end {
      let start = p
      while p < end, p.pointee != 0x0A { p += 1 }
      let stop = p > start && p[-1] == 0x0D ? p - 1 : p
      body(TextLine(start: start, end: stop, isTooLong: false))
      p += 1
    }
  }
}
