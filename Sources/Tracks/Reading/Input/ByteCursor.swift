internal import Diagnostics

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A window that moves over the bytes of a file from its beginning to its end.
///
/// What lies between `next` and `end` is in memory; a zero stands at `end`, so that whoever looks
/// for something else than a zero need not ask for the end at each byte.
struct ByteCursor: ~Copyable {
  /// The window's size, for files that are larger than it.
  private static let usualCapacity = 1 << 18

  let file: String
  let limits: TrackLimits
  private let source: any ByteSource
  private let buffer: UnsafeMutablePointer<UInt8>
  private let capacity: Int
  /// The first byte not yet taken.
  var next: UnsafePointer<UInt8>
  private(set) var end: UnsafePointer<UInt8>
  /// Whether everything is in the window or was.
  private(set) var isAtLastBytes = false
  /// Bytes of the file before the window, and the line ends among them.
  private var bytesBefore = 0
  private var linesBefore = 0

  /// - Parameter count: how many bytes there are, where that is known.
  init(_ source: any ByteSource, count: Int? = nil, file: String, limits: TrackLimits) {
    self.source = source
    self.file = file
    self.limits = limits
    // One more, so that the window is never full before the end is seen.
    capacity = min(Self.usualCapacity, (count ?? Self.usualCapacity) + 1)
    buffer = .allocate(capacity: capacity + 1)
    buffer[0] = 0
    next = UnsafePointer(buffer)
    end = next
  }

  deinit { buffer.deallocate() }

  /// How many bytes are in memory and not yet taken.
  var available: Int { end - next }

  /// The place of `next`, counted from 0.
  var offset: Int { bytesBefore + (next - UnsafePointer(buffer)) }

  /// The line that `next` is in, counted from 1.
  var line: Int { linesBefore + Self.lineEnds(UnsafePointer(buffer), next) + 1 }

  /// Moves what is not yet taken to the window's beginning and fills the rest of it.
  ///
  /// - Returns: whether anything came; not at the file's end or where the window is full.
  /// - Throws: `InputFault` where the file breaks off or is larger than it may be.
  mutating func fill() throws(InputFault) -> Bool {
    if isAtLastBytes { return false }
    let start = UnsafePointer(buffer)
    let kept = end - next
    if next != start {
      bytesBefore += next - start
      linesBefore += Self.lineEnds(start, next)
      memmove(buffer, next, kept)
    }
    next = start
    end = start + kept
    let room = capacity - kept
    guard room > 0 else { return false }
    let count = try source.read(
      into: UnsafeMutableRawBufferPointer(start: buffer + kept, count: room))
    isAtLastBytes = count == 0
    end += count
    buffer[kept + count] = 0
    if bytesBefore + kept + count > limits.bytes { throw tooLarge() }
    return count > 0
  }

  /// Sees to it that as many bytes are in memory, where the file has them.
  @inline(__always)
  mutating func ensure(_ count: Int) throws(InputFault) {
    if end - next < count, !isAtLastBytes { try fillUp(to: count) }
  }

  @inline(never)
  private mutating func fillUp(to count: Int) throws(InputFault) {
    while available < count { if try !fill() { return } }
  }

  /// The next byte without taking it; 0 at the end.
  @inline(__always)
  mutating func peek() throws(InputFault) -> UInt8 {
    if next == end { _ = try fill() }
    return next.pointee
  }

  /// Whether every byte was taken.
  var isAtEnd: Bool {
    mutating get throws(InputFault) { next == end ? try !fill() : false }
  }

  private func tooLarge() -> InputFault {
    fault(
      "the file holds more than \(limits.bytes / 1_000_000) MB, the most that is read of one",
      hint: "cut it into parts by time or by aircraft")
  }

  /// An error at the place of `next`.
  func fault(_ message: String, hint: String? = nil) -> InputFault {
    InputFault(
      .data,
      [Diagnostic(.error, message, at: FileLocation(file: file, line: line), hint: hint)])
  }

  private static func lineEnds(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Int {
    var count = 0
    for byte in UnsafeBufferPointer(start: start, count: end - start) {
      count &+= byte == 0x0A ? 1 : 0
    }
    return count
  }
}
