internal import CISAL

/// The bytes of a PNG file, chunk by chunk (PNG specification, third edition, clause 5).
struct PNGChunks {
  /// The most that a chunk may hold.
  static let mostData = 0x7FFF_FFFF

  private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private let mostData: Int

  init(mostData: Int = Self.mostData) {
    self.mostData = mostData
  }

  /// - Throws: `RenderError.encoding` for more data than a chunk may hold.
  mutating func append(
    _ type: StaticString, _ data: some Collection<UInt8>
  ) throws(RenderError) {
    try append(type) { bytes throws(RenderError) in bytes.append(contentsOf: data) }
  }

  /// A chunk whose data `write` puts at the end of the bytes.
  /// - Throws: `RenderError.encoding` for more data than a chunk may hold, and what `write` throws.
  mutating func append(
    _ type: StaticString, writing write: (inout [UInt8]) throws(RenderError) -> Void
  ) throws(RenderError) {
    let start = begin(type)
    try write(&bytes)
    try end(start)
  }

  private mutating func begin(_ type: StaticString) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: [0, 0, 0, 0])
    type.withUTF8Buffer { bytes.append(contentsOf: $0) }
    return start
  }

  /// Fills in the length, and appends the checksum of type and data.
  private mutating func end(_ start: Int) throws(RenderError) {
    let count = bytes.count - start - 8
    guard count <= mostData else {
      throw .encoding("a chunk would hold \(count) bytes, and the format allows \(mostData)")
    }
    for (index, byte) in UInt32(count).bigEndianBytes.enumerated() { bytes[start + index] = byte }
    let checksum = bytes.withUnsafeBufferPointer { buffer in
      crc32_gzip_refl(
        0, buffer.baseAddress.map { $0 + start + 4 }, UInt64(buffer.count - start - 4))
    }
    bytes.append(contentsOf: checksum.bigEndianBytes)
  }
}

extension UInt32 {
  /// The four bytes, highest first.
  var bigEndianBytes: [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: self >> $0) }
  }
}
