/// The pixels of an image: words of alpha, red, green and blue, alpha multiplied in.
struct PixelImage {
  let base: UnsafeMutableRawPointer
  /// Bytes from one row to the next.
  let stride: Int

  /// A pixel of the image and those right of it.
  func row(_ y: Int, from x: Int) -> UnsafeMutablePointer<UInt32> {
    (base + y * stride).assumingMemoryBound(to: UInt32.self) + x
  }
}
