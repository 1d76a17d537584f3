#if canImport(Glibc)
  internal import Glibc
#endif

/// Large pages under arrays of millions of fixes: filling one page by page costs as much as reading the
/// numbers that come into it.
enum LargePages {
  /// Of x86-64, and of most others.
  private static let size: UInt = 2 << 20

  /// Tells the system that the room of an array is about to be filled; a hint that it may pass over.
  static func advise(_ fixes: inout [Fix]) {
    #if canImport(Glibc) && os(Linux)
      let count = UInt(fixes.capacity * MemoryLayout<Fix>.stride)
      guard count >= 4 * size else { return }
      fixes.withUnsafeMutableBufferPointer { buffer in
        let first = UInt(bitPattern: buffer.baseAddress)
        // Whole pages of it only, so that no other's memory is touched.
        let start = (first + size - 1) / size * size
        let end = (first + count) / size * size
        guard first > 0, end > start else { return }
        _ = madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
      }
    #endif
  }
}
