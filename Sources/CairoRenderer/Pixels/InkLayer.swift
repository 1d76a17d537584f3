/// Lays one colour over pixels, four at a time, by levels of cover.
struct InkLayer {
  /// The colour's bytes, the first and third of each pixel and the second and fourth, each with room
  /// for a product.
  private let odd: SIMD8<UInt16>
  private let even: SIMD8<UInt16>
  /// What a level takes of the colour, in 65536ths of 255.
  private let share: UInt16

  init(_ ink: Ink) {
    odd = unsafeBitCast(SIMD4<UInt32>(repeating: ink.word & 0xFF00FF), to: SIMD8<UInt16>.self)
    even = unsafeBitCast(SIMD4<UInt32>(repeating: ink.word >> 8 & 0xFF00FF), to: SIMD8<UInt16>.self)
    share = UInt16(ink.shares[Ink.whole]) * (256 / UInt16(Pen.levels))
  }

  /// - Parameters:
  ///   - levels: one byte a pixel, 0 to `Pen.levels`.
  ///   - count: of pixels.
  @inline(__always)
  func lay(_ levels: UnsafeRawPointer, over pixels: UnsafeMutablePointer<UInt32>, count: Int) {
    var column = 0
    while column + 4 <= count {
      let four = levels.loadUnaligned(fromByteOffset: column, as: SIMD4<UInt8>.self)
      if unsafeBitCast(four, to: UInt32.self) != 0 {
        let place = UnsafeMutableRawPointer(pixels + column)
        let below = place.loadUnaligned(as: SIMD4<UInt32>.self)
        place.storeBytes(of: lay(four, over: below), as: SIMD4<UInt32>.self)
      }
      column += 4
    }
    while column < count {
      let level = levels.load(fromByteOffset: column, as: UInt8.self)
      if level > 0 {
        let all = SIMD4<UInt32>(repeating: pixels[column])
        pixels[column] = lay(SIMD4(repeating: level), over: all)[0]
      }
      column += 1
    }
  }

  /// x / 255 as (x + 128 + (x + 128) / 256) / 256.
  @inline(__always)
  private func lay(_ levels: SIMD4<UInt8>, over below: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let wide = SIMD4<UInt32>(truncatingIfNeeded: levels)
    let level = unsafeBitCast(wide | wide &<< 16, to: SIMD8<UInt16>.self)
    let half = SIMD8<UInt16>(repeating: 128)
    let eight = SIMD8<UInt16>(repeating: 8)
    let part = (level &* SIMD8(repeating: share) &+ half) &>> eight
    let rest = SIMD8<UInt16>(repeating: 255) &- part
    let mask = SIMD4<UInt32>(repeating: 0xFF00FF)
    let belowOdd = unsafeBitCast(below & mask, to: SIMD8<UInt16>.self)
    let belowEven = unsafeBitCast(below &>> 8 & mask, to: SIMD8<UInt16>.self)
    var first = odd &* part &+ belowOdd &* rest &+ half
    first = (first &+ first &>> eight) &>> eight
    var second = even &* part &+ belowEven &* rest &+ half
    second = (second &+ second &>> eight) &>> eight
    return unsafeBitCast(first, to: SIMD4<UInt32>.self)
      | unsafeBitCast(second, to: SIMD4<UInt32>.self) &<< 8
  }
}
