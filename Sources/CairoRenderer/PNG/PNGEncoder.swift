import Layout

/// Writes Cairo's pixels as PNG, in bands of rows and without a filter: flat maps pack best so.
struct PNGEncoder {
  /// Cairo's pixels: 32-bit words of alpha, red, green, blue, colours multiplied by alpha.
  let pixels: UnsafeRawPointer
  let width: Int
  let height: Int
  let bytesPerRow: Int
  let hasAlpha: Bool

  func encode(info: DocumentInfo, dpi: Double) throws(RenderError) -> [UInt8] {
    var chunks = PNGChunks()
    // 8 bits a channel, RGB or RGBA; deflated, the five filters, not interlaced.
    try chunks.append(
      "IHDR",
      UInt32(width).bigEndianBytes + UInt32(height).bigEndianBytes
        + [8, hasAlpha ? 6 : 2, 0, 0, 0])
    try chunks.append("sRGB", [0])  // Perceptual intent.
    let perMeter = (dpi / 0.0254).rounded()
    if perMeter >= 1, perMeter <= 0x7FFF_FFFF {
      let density = UInt32(perMeter).bigEndianBytes
      try chunks.append("pHYs", density + density + [1])  // In metres.
    }
    try PNGTextChunks(info).write(to: &chunks)
    try chunks.append("IDAT") { bytes throws(RenderError) in try encodeRows(&bytes) }
    try chunks.append("IEND", [])
    return chunks.bytes
  }

  private func encodeRows(_ bytes: inout [UInt8]) throws(RenderError) {
    let stream = try ZlibStream()
    // Maps have less than 2 bits a pixel.
    bytes.reserveCapacity(bytes.count + min(width * height / 4, 1 << 20))
    let rowCount = 1 + width * (hasAlpha ? 4 : 3)
    // Bands that stay in the processor's cache.
    let bandHeight = max(1, (1 << 17) / rowCount)
    // Two bytes more, which `convert` may write.
    let band = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bandHeight * rowCount + 2)
    band.initialize(repeating: 0)
    defer { band.deallocate() }
    for top in stride(from: 0, to: height, by: bandHeight) {
      let end = min(top + bandHeight, height)
      for y in top..<end {
        let source = (pixels + y * bytesPerRow).assumingMemoryBound(to: UInt32.self)
        // A row's first byte names its filter: 0, none.
        guard let start = band.baseAddress.map({ $0 + (y - top) * rowCount }) else { continue }
        start[0] = 0
        let row = start + 1
        if hasAlpha { convertWithAlpha(source, to: row) } else { convert(source, to: row) }
      }
      try stream.write(
        UnsafeBufferPointer(rebasing: band[..<((end - top) * rowCount)]), isLast: end == height,
        to: &bytes)
    }
  }

  /// Two pixels at a time, and eight where all are alike, as most of a map's are. The eight bytes that
  /// are written for six reach two bytes beyond, which what comes next writes over.
  private func convert(_ source: UnsafePointer<UInt32>, to row: UnsafeMutablePointer<UInt8>) {
    let pixels = UnsafeRawPointer(source)
    let target = UnsafeMutableRawPointer(row)
    func two(_ x: Int) -> UInt64 {
      UInt64(littleEndian: pixels.loadUnaligned(fromByteOffset: 4 &* x, as: UInt64.self))
    }
    func store(_ bytes: UInt64, _ place: Int) {
      target.storeBytes(of: bytes.littleEndian, toByteOffset: place, as: UInt64.self)
    }
    /// From two words 0x??RRGGBB, the first in the lower half, to bytes in the order R, G, B.
    func packed(_ two: UInt64) -> UInt64 {
      let bytes = two.byteSwapped
      return bytes &>> 40 | (bytes & 0xFFFF_FF00) &<< 16
    }
    // Two pixels alike, and the bytes of eight of them.
    var last: UInt64?
    var run: (UInt64, UInt64, UInt64) = (0, 0, 0)
    var x = 0
    while x &+ 8 <= width {
      let (a, b, c, d) = (two(x), two(x &+ 2), two(x &+ 4), two(x &+ 6))
      let place = 3 &* x
      x &+= 8
      guard (a ^ b) | (a ^ c) | (a ^ d) | (a ^ (a &<< 32 | a &>> 32)) == 0 else {
        store(packed(a), place)
        store(packed(b), place &+ 6)
        store(packed(c), place &+ 12)
        store(packed(d), place &+ 18)
        continue
      }
      if a != last {
        last = a
        let six = packed(a) & 0xFFFF_FFFF_FFFF
        run = (six | six &<< 48, six &>> 16 | six &<< 32, six &>> 32 | six &<< 16)
      }
      store(run.0, place)
      store(run.1, place &+ 8)
      store(run.2, place &+ 16)
    }
    while x < width {
      let pixel = source[x]
      row[3 * x] = UInt8(truncatingIfNeeded: pixel >> 16)
      row[3 * x + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
      row[3 * x + 2] = UInt8(truncatingIfNeeded: pixel)
      x &+= 1
    }
  }

  /// PNG's colours are not multiplied by alpha.
  private func convertWithAlpha(
    _ source: UnsafePointer<UInt32>, to row: UnsafeMutablePointer<UInt8>
  ) {
    var target = row
    for x in 0..<width {
      let pixel = source[x]
      let alpha = pixel >> 24
      func component(_ shift: UInt32) -> UInt8 {
        let value = pixel >> shift & 0xFF
        if alpha == 255 { return UInt8(truncatingIfNeeded: value) }
        if alpha == 0 { return 0 }
        return UInt8(truncatingIfNeeded: min(255, (value * 255 + alpha / 2) / alpha))
      }
      target[0] = component(16)
      target[1] = component(8)
      target[2] = component(0)
      target[3] = UInt8(truncatingIfNeeded: alpha)
      target += 4
    }
  }
}
