internal import CZlib
internal import Diagnostics

/// The unpacked bytes of a gzip file (RFC 1952), of all its members.
final class GzipSource: ByteSource {
  private static let capacity = 1 << 16

  private let packed: any ByteSource
  private let file: String
  private let input = UnsafeMutablePointer<UInt8>.allocate(capacity: GzipSource.capacity)
  // zlib keeps the address of its stream, so it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var packedCount = 0
  private var unpackedCount = 0
  private var isAtEnd = false
  /// Whether a member has begun and not ended.
  private var isInMember = false

  init(_ packed: any ByteSource, file: String) throws(InputFault) {
    self.packed = packed
    self.file = file
    stream.initialize(to: z_stream())
    // 15 bits of window, and 16 for gzip's header.
    let status = inflateInit2_(
      stream, 15 + 16, ZLIB_VERSION, CInt(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      throw InputFault(.readFault, [Diagnostic(.error, "zlib cannot unpack '\(file)'")])
    }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(InputFault) -> Int {
    guard let start = buffer.bindMemory(to: UInt8.self).baseAddress, !isAtEnd else { return 0 }
    stream.pointee.next_out = start
    stream.pointee.avail_out = UInt32(buffer.count)
    while stream.pointee.avail_out > 0, !isAtEnd {
      if stream.pointee.avail_in == 0 {
        try takeMore()
        if isAtEnd { break }
      }
      try inflateSome()
    }
    let count = buffer.count - Int(stream.pointee.avail_out)
    unpackedCount += count
    try checkRatio()
    return count
  }

  private func takeMore() throws(InputFault) {
    let count = try packed.read(
      into: UnsafeMutableRawBufferPointer(start: input, count: Self.capacity))
    packedCount += count
    stream.pointee.next_in = input
    stream.pointee.avail_in = UInt32(count)
    guard count == 0 else { return }
    if isInMember {
      throw fault(
        "the gzip file breaks off at byte \(packedCount)",
        hint: "it seems cut short; fetch it again")
    }
    isAtEnd = true
  }

  private func inflateSome() throws(InputFault) {
    isInMember = true
    let status = inflate(stream, Z_NO_FLUSH)
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      isInMember = false
      if stream.pointee.avail_in == 0 { try takeMore() }
      // Another member, or zeros and the like with which tapes are filled up.
      if !isAtEnd {
        if stream.pointee.next_in.pointee == 0x1F { inflateReset(stream) } else { isAtEnd = true }
      }
    default:
      let place = packedCount - Int(stream.pointee.avail_in)
      throw fault(
        "the gzip file is damaged at byte \(place)", hint: "fetch it again, or unpack it by gzip -d"
      )
    }
  }

  private func checkRatio() throws(InputFault) {
    if unpackedCount > TrackLimits.unpackingGrace,
      unpackedCount / TrackLimits.unpackingRatio > packedCount
    {
      throw fault(
        "the gzip file unpacks to more than \(TrackLimits.unpackingRatio) times its size, which "
          + "no recording does")
    }
  }

  private func fault(_ message: String, hint: String? = nil) -> InputFault {
    InputFault(.data, [Diagnostic(.error, message, at: FileLocation(file: file), hint: hint)])
  }
}
