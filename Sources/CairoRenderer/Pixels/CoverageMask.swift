/// How far each pixel of a box is covered, 0 to 255, with room round it.
///
/// The room is never covered, so that neighbours of any pixel can be looked at.
final class CoverageMask {
  private(set) var box = PixelBox(minX: 0, minY: 0, maxX: 0, maxY: 0)
  /// Bytes from one row to the next.
  private(set) var stride = 0
  private var margin = 0
  private var bytes: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 14

  /// Bytes that are read at a time, and so may be read beyond the last.
  static let batch = 16

  init() {
    bytes = .allocate(capacity: capacity)
    clear(box, margin: 0)
  }

  deinit { bytes.deallocate() }

  /// Nothing covered, of another box.
  ///
  /// - Parameter margin: pixels on every side.
  func clear(_ box: PixelBox, margin: Int) {
    (self.box, self.margin) = (box, margin)
    stride = box.width + 2 * margin + Self.batch
    let count = stride * (box.height + 2 * margin + 1)
    if count > capacity {
      bytes.deallocate()
      bytes = .allocate(capacity: count)
      capacity = count
    }
    bytes.initialize(repeating: 0, count: count)
  }

  /// A pixel of the box, or of the room round it, and those right of it.
  func row(_ y: Int, from x: Int) -> UnsafeMutablePointer<UInt8> {
    precondition(y >= box.minY - margin && y < box.maxY + margin)
    return bytes + (y - box.minY + margin) * stride + (x - box.minX + margin)
  }
}
