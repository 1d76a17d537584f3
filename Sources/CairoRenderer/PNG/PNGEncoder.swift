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
    let rowCount = 1 + width * (hasAlpha ? 4 : 3)
    // Bands that stay in the processor's cache.
    let bandHeight = max(1, (1 << 17) / rowCount)
    let band = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bandHeight * rowCount)
    band.initialize(repeating: 0)
    defer { band.deallocate() }
    for top in stride(from: 0, to: height, by: bandHeight) {
      let end = min(top + bandHeight, height)
      for y in top..<end {
        let source = (pixels + y * bytesPerRow).assumingMemoryBound(to: UInt32.self)
        // A row's first byte names its filter: 0, none.
        let row = band.baseAddress.map { $0 + (y - top) * rowCount + 1 }
        guard let row else { continue }
        if hasAlpha { convertWithAlpha(source, to: row) } else { convert(source, to: row) }
      }
      try stream.write(
        UnsafeBufferPointer(rebasing: band[..<((end - top) * rowCount)]), isLast: end == height,
        to: &bytes)
    }
  }

  /// Four pixels at a time: three words of bytes, which a map's width mostly allows.
  private func convert(_ source: UnsafePointer<UInt32>, to row: UnsafeMutablePointer<UInt8>) {
    var x = 0
    let target = UnsafeMutableRawPointer(row)
    while x + 4 <= width {
      // From 0xRRGGBB to bytes in the order R, G, B of a little-endian word.
      let a = source[x].byteSwapped >> 8
      let b = source[x + 1].byteSwapped >> 8
      let c = source[x + 2].byteSwapped >> 8
      let d = source[x + 3].byteSwapped >> 8
      let place = target + 3 * x
      place.storeBytes(of: (a | b << 24).littleEndian, as: UInt32.self)
      place.storeBytes(of: (b >> 8 | c << 16).littleEndian, toByteOffset: 4, as: UInt32.self)
      place.storeBytes(of: (c >> 16 | d << 8).littleEndian, toByteOffset: 8, as: UInt32.self)
      x += 4
    }
    while x < width {
      let pixel = source[x]
      row[3 * x] = UInt8(truncatingIfNeeded: pixel >> 16)
      row[3 * x + 1] = UInt8(truncatingIfNeeded: pixel >> 8)
      row[3 * x + 2] = UInt8(truncatingIfNeeded: pixel)
      x += 1
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
