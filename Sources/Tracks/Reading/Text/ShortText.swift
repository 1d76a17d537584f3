/// Up to 16 bytes of text without spaces around it, compared as quickly as two numbers.
struct ShortText: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  init() {}

  /// Of a longer text its first 16 bytes.
  @inline(__always)
  init(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) {
    var (start, end) = (start, end)
    while start < end, start.pointee <= 0x20 { start += 1 }
    while start < end, end[-1] <= 0x20 { end -= 1 }
    var shift: UInt64 = 0
    var p = start
    while p < end, shift < 64 {
      low |= UInt64(p.pointee) << shift
      shift += 8
      p += 1
    }
    shift = 0
    while p < end, shift < 64 {
      high |= UInt64(p.pointee) << shift
      shift += 8
      p += 1
    }
  }

  /// A number as a key.
  init(key: UInt64) {
    low = key
    high = .max
  }

  var isEmpty: Bool { low == 0 && high == 0 }

  /// The text with control characters and invalid UTF-8 replaced.
  var text: String {
    var bytes: [UInt8] = []
    for half in [low, high] {
      for shift in stride(from: UInt64(0), to: 64, by: 8) {
        let byte = UInt8(truncatingIfNeeded: half >> shift)
        if byte == 0 { break }
        bytes.append(byte < 0x20 || byte == 0x7F ? 0x20 : byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
