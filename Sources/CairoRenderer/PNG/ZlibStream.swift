internal import CISAL

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Compresses bytes into zlib's format with ISA-L, piece by piece.
///
/// A map of the Atlantic, 1920 × 1080, takes 4 ms and 496 KB; libdeflate's level 1 takes 14 and
/// 462, zlib's level 3 some 30 and 453. The bytes are the same on every x86-64 processor with
/// SSE 4.2 (since 2008); other kinds have bytes of their own, the same among themselves.
struct ZlibStream: ~Copyable {
  private let stream: UnsafeMutablePointer<flightplot_zlib_stream>
  /// Where the stream writes, before it is known how much.
  private let room: UnsafeMutableBufferPointer<UInt8>

  init() throws(RenderError) {
    guard let stream = flightplot_zlib_create() else { throw .encoding("out of memory") }
    self.stream = stream
    room = .allocate(capacity: 1 << 16)
    room.initialize(repeating: 0)
  }

  deinit {
    free(stream)
    room.deallocate()
  }

  /// Compresses `input`, appending what comes of it to `output`.
  func write(
    _ input: UnsafeBufferPointer<UInt8>, isLast: Bool, to output: inout [UInt8]
  ) throws(RenderError) {
    guard var next = input.baseAddress else { return }
    var left = UInt32(clamping: input.count)
    repeat {
      var (taken, free) = (left, UInt32(room.count))
      let status = flightplot_zlib_deflate(
        stream, next, &taken, room.baseAddress, &free, isLast ? 1 : 0)
      guard status == COMP_OK else { throw .encoding("ISA-L: error \(status)") }
      next += Int(left - taken)
      left = taken
      output.append(contentsOf: room[..<(room.count - Int(free))])
      // A full buffer may have left something behind.
      if left == 0, free > 0 { break }
    } while left > 0 || isLast && flightplot_zlib_is_complete(stream) == 0
  }
}
