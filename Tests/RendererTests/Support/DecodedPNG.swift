internal import CSpng

/// A PNG file read back with libspng.
struct DecodedPNG {
  struct Fault: Error { var status: Int32 }

  let width: Int
  let height: Int
  let hasAlpha: Bool
  /// Red, green, blue, alpha for each pixel, not multiplied.
  let pixels: [UInt8]
  let texts: [String: String]
  let pixelsPerMeter: UInt32?
  let isSRGB: Bool

  init(_ bytes: [UInt8]) throws {
    guard let context = spng_ctx_new(0) else { throw Fault(status: -1) }
    defer { spng_ctx_free(context) }
    // The decoder reads from the buffer for as long as it lives.
    let held = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = held.initialize(from: bytes)
    defer { held.deallocate() }
    func check(_ status: Int32) throws { if status != 0 { throw Fault(status: status) } }
    try check(spng_set_png_buffer(context, held.baseAddress, bytes.count))
    var header = spng_ihdr()
    try check(spng_get_ihdr(context, &header))
    width = Int(header.width)
    height = Int(header.height)
    hasAlpha = header.color_type == UInt8(SPNG_COLOR_TYPE_TRUECOLOR_ALPHA.rawValue)
    var pixels = [UInt8](repeating: 0, count: width * height * 4)
    try check(
      spng_decode_image(context, &pixels, pixels.count, Int32(SPNG_FMT_RGBA8.rawValue), 0))
    self.pixels = pixels

    var count: UInt32 = 0
    var texts: [String: String] = [:]
    if spng_get_text(context, nil, &count) == 0 {
      var chunks = [spng_text](repeating: spng_text(), count: Int(count))
      try check(spng_get_text(context, &chunks, &count))
      for chunk in chunks {
        var keyword = chunk.keyword
        let name = withUnsafeBytes(of: &keyword) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        texts[name] = String(cString: chunk.text)
      }
    }
    self.texts = texts
    var resolution = spng_phys()
    pixelsPerMeter = spng_get_phys(context, &resolution) == 0 ? resolution.ppu_x : nil
    var intent: UInt8 = 0
    isSRGB = spng_get_srgb(context, &intent) == 0
  }

  func pixel(_ x: Int, _ y: Int) -> [UInt8] {
    let start = (y * width + x) * 4
    return Array(pixels[start..<start + 4])
  }
}
