/// Memory for how far the pixels of a box are covered, a cell a pixel.
///
/// Every cell is zero between one use and the next, and so one piece of memory serves box after box.
/// What writes cells marks the blocks of sixteen that it wrote in; what reads them looks at no others,
/// and leaves them zero.
final class CoverageGrid {
  /// Cells of a block.
  static let block = 16
  /// Marks that are read at once.
  private static let marksAtOnce = 8
  /// Cells that whoever writes may touch right of the box.
  private static let margin = 3
  /// Enough for 67 rows of a map of 1920 × 1080: with their pixels 800 KB, which a processor's cache
  /// holds.
  private static let leastCells = 1 << 17
  /// Of a band, however wide.
  private static let leastRows = 16

  /// Of two bytes each, or twice as many of one.
  let cells: UnsafeMutablePointer<Int16>
  /// One for each block: 1 where something was written. A row has `marks(_:)`.
  let marks: UnsafeMutablePointer<UInt8>
  private let cellCount: Int
  private let markCount: Int

  /// - Parameter width: of the widest box, in pixels.
  init(width: Int) {
    cellCount = max(Self.leastCells, Self.leastRows * Self.columns(width))
    // Of cells of one byte, and rows of one block.
    markCount = 2 * cellCount / Self.block * Self.marksAtOnce
    cells = .allocate(capacity: cellCount)
    cells.initialize(repeating: 0, count: cellCount)
    marks = .allocate(capacity: markCount)
    marks.initialize(repeating: 0, count: markCount)
  }

  deinit {
    cells.deallocate()
    marks.deallocate()
  }

  /// Cells of a row: whole blocks.
  static func columns(_ width: Int) -> Int {
    (width + margin + block - 1) / block * block
  }

  /// Marks of a row: one for each block, and more up to a number that can be read at once.
  static func marks(_ columns: Int) -> Int {
    (columns / block + marksAtOnce - 1) / marksAtOnce * marksAtOnce
  }

  /// Goes through the marked blocks of a row from left to right, and takes the marks away.
  ///
  /// - Parameters:
  ///   - count: of a row's marks.
  ///   - body: takes a block's first column.
  @inline(__always)
  func takeMarks(row: Int, count: Int, _ body: (Int) -> Void) {
    let marks = UnsafeMutableRawPointer(marks + row * count)
    var first = 0
    while first < count {
      // A bit of each byte, the first one lowest.
      var some = UInt64(littleEndian: marks.load(fromByteOffset: first, as: UInt64.self))
      if some != 0 {
        marks.storeBytes(of: 0, toByteOffset: first, as: UInt64.self)
        while some != 0 {
          body((first &+ some.trailingZeroBitCount &>> 3) &* Self.block)
          some &= some &- 1
        }
      }
      first &+= Self.marksAtOnce
    }
  }

  /// Whether the box is no larger than the memory.
  ///
  /// - Parameter bytes: of a cell, one or two.
  func holds(_ box: PixelBox, bytes: Int) -> Bool {
    box.height <= 2 * cellCount / bytes / Self.columns(box.width)
  }

  /// The parts of a box, from the top down, that each find room, with cells of two bytes.
  func bands(of box: PixelBox) -> [PixelBox] {
    guard box.width > 0, box.height > 0 else { return [] }
    let rows = cellCount / Self.columns(box.width)
    guard rows > 0 else { return [] }
    return stride(from: box.minY, to: box.maxY, by: rows).map { top in
      PixelBox(
        minX: box.minX, minY: top, maxX: box.maxX, maxY: min(box.maxY, top + rows))
    }
  }
}
