internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A line of a file, without its end; the byte behind it is a line end or a zero.
struct TextLine {
  let start: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  /// Whether it is longer than a line may be: then it holds nothing.
  let isTooLong: Bool

  @inline(__always) var count: Int { end - start }
  var isBlank: Bool {
    UnsafeBufferPointer(start: start, count: count).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}

extension ByteCursor {
  /// Takes the next line; `nil` at the end. It stays valid until the next is taken.
  @inline(__always)
  mutating func takeLine() throws(InputFault) -> TextLine? {
    if let found = memchr(next, 0x0A, end - next) {
      return cut(UnsafePointer(found.assumingMemoryBound(to: UInt8.self)), skipping: 1)
    }
    return try takeLineAcross()
  }

  @inline(__always)
  private mutating func cut(_ lineEnd: UnsafePointer<UInt8>, skipping: Int) -> TextLine {
    let start = next
    next = lineEnd + skipping
    if lineEnd - start > TrackLimits.lineBytes {
      return TextLine(start: start, end: start, isTooLong: true)
    }
    let end = lineEnd > start && lineEnd[-1] == 0x0D ? lineEnd - 1 : lineEnd
    return TextLine(start: start, end: end, isTooLong: false)
  }

  /// A line that goes on beyond the window.
  @inline(never)
  private mutating func takeLineAcross() throws(InputFault) -> TextLine? {
    var isTooLong = false
    while true {
      let came = try fill()
      if let found = memchr(next, 0x0A, end - next) {
        let line = cut(UnsafePointer(found.assumingMemoryBound(to: UInt8.self)), skipping: 1)
        return isTooLong ? TextLine(start: next, end: next, isTooLong: true) : line
      }
      if !came && isAtLastBytes {
        if next == end { return isTooLong ? TextLine(start: end, end: end, isTooLong: true) : nil }
        let line = cut(end, skipping: 0)
        return isTooLong ? TextLine(start: end, end: end, isTooLong: true) : line
      }
      if available > TrackLimits.lineBytes {
        isTooLong = true
        next = end
      }
    }
  }
}
