internal import CISAL

/// The bytes of a PNG file, chunk by chunk (PNG specification, third edition, clause 5).
struct PNGChunks {
  private(set) var bytes: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  mutating func append(_ type: StaticString, _ data: some Collection<UInt8>) {
    let start = begin(type)
    bytes.append(contentsOf: data)
    end(start)
  }

  /// A chunk whose data `write` puts at the end of the bytes.
  mutating func append<E>(
    _ type: StaticString, writing write: (inout [UInt8]) throws(E) -> Void
  ) throws(E) {
    let start = begin(type)
    try write(&bytes)
    end(start)
  }

  private mutating func begin(_ type: StaticString) -> Int {
    let start = bytes.count
    bytes.append(contentsOf: [0, 0, 0, 0])
    type.withUTF8Buffer { bytes.append(contentsOf: $0) }
    return start
  }

  /// Fills in the length, and appends the checksum of type and data.
  private mutating func end(_ start: Int) {
    // 2³¹ − 1 is the format's limit. Cairo's largest image, packed as badly as can be, has 4.3 GB:
    // no map comes near, and a page's limit of pixels stands before.
    let length = UInt32(clamping: bytes.count - start - 8)
    for (index, byte) in length.bigEndianBytes.enumerated() { bytes[start + index] = byte }
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
