import Layout

/// Widens what is covered by a band of the same width all round.
///
/// A pixel's edge is taken to lie as far from its middle as its coverage says: exact for edges along
/// rows and columns, a tenth of a pixel off elsewhere.
struct Halo {
  /// Pixels that it reaches at the most.
  let reach: Int
  /// Steps to the right and down, with their mirror images, and what the band covers of a pixel so far
  /// from one that is just touched, in 255ths; less than none where it falls short.
  private let steps: [(x: Int, y: Int, cover: Int)]

  private typealias Batch = SIMD16<UInt8>

  /// - Parameter width: in pixels.
  init(width: Double) {
    let reach = Int(width) + 1
    self.reach = reach
    steps = (0...reach).flatMap { y in
      (0...reach).compactMap { x in
        let distance = Double(x * x + y * y).squareRoot()
        let cover = Int(((width - distance) * 255).rounded())
        return cover > -255 ? (x, y, min(cover, 255)) : nil
      }
    }
  }

  /// Writes the band, and what it goes round, to another mask.
  ///
  /// - Parameter mask: with room of twice the reach.
  func write(_ mask: CoverageMask, to halo: CoverageMask) {
    let box = mask.box.expanded(by: reach)
    halo.clear(box, margin: 0)
    // The rows as far up as down from the one that is written, the one that covers more.
    let length = box.width + 2 * reach + CoverageMask.batch
    withUnsafeTemporaryAllocation(byteCount: (reach + 1) * length, alignment: 16) { work in
      guard let work = work.baseAddress else { return }
      for y in box.minY..<box.maxY {
        for step in 0...reach {
          Self.join(
            mask.row(y - step, from: box.minX - reach), mask.row(y + step, from: box.minX - reach),
            into: work + step * length, count: box.width + 2 * reach)
        }
        cover(
          work + reach, length: length, into: halo.row(y, from: box.minX), count: box.width)
      }
    }
  }

  private static func join(
    _ a: UnsafeRawPointer, _ b: UnsafeRawPointer, into target: UnsafeMutableRawPointer, count: Int
  ) {
    for x in stride(from: 0, to: count, by: CoverageMask.batch) {
      target.storeBytes(of: larger(load(a + x), load(b + x)), toByteOffset: x, as: Batch.self)
    }
  }

  /// - Parameter rows: the first that counts, of the row itself; the others `length` bytes apart.
  private func cover(
    _ rows: UnsafeMutableRawPointer, length: Int, into target: UnsafeMutableRawPointer, count: Int
  ) {
    steps.withUnsafeBufferPointer { steps in
      for x in stride(from: 0, to: count, by: CoverageMask.batch) {
        var covered = Batch()
        for step in steps {
          let place = rows + (step.y * length + x)
          let near = Self.larger(Self.load(place - step.x), Self.load(place + step.x))
          covered = Self.larger(covered, Self.widened(near, by: step.cover))
        }
        target.storeBytes(of: covered, toByteOffset: x, as: Batch.self)
      }
    }
  }

  /// What a band covers beside pixels; nothing beside one that is not touched.
  @inline(__always)
  private static func widened(_ near: Batch, by cover: Int) -> Batch {
    if cover < 0 {
      let short = Batch(repeating: UInt8(truncatingIfNeeded: -cover))
      return larger(near, short) &- short
    }
    let most = Batch(repeating: UInt8(truncatingIfNeeded: 255 - cover))
    let wide = smaller(near, most) &+ (255 &- most)
    // All bits where something is covered. A comparison would be worked out byte by byte.
    return wide & (0 &- smaller(near, Batch(repeating: 1)))
  }

  @inline(__always)
  private static func larger(_ a: Batch, _ b: Batch) -> Batch {
    a.replacing(with: b, where: b .> a)
  }

  @inline(__always)
  private static func smaller(_ a: Batch, _ b: Batch) -> Batch {
    a.replacing(with: b, where: a .> b)
  }

  @inline(__always)
  private static func load(_ place: UnsafeRawPointer) -> Batch {
    place.loadUnaligned(as: Batch.self)
  }
}
