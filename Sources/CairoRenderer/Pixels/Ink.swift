import Layout

/// A colour, laid over pixels as far as they are covered, four at a time.
struct Ink {
  /// Opaque, as Cairo orders the bytes: 0xFFRRGGBB.
  let word: UInt32
  /// What a pixel takes of the colour, in 255ths, by what is covered of it in 256ths: twice in a word,
  /// for two of a pixel's bytes at a time.
  let shares: [UInt32]
  /// The colour's bytes, the first and third of each pixel and the second and fourth, each with room
  /// for a product.
  private let odd: SIMD8<UInt16>
  private let even: SIMD8<UInt16>

  /// What is covered of a pixel that is covered whole.
  static let whole = 256
  /// The share of one who takes all of the colour.
  static let all: UInt32 = 255 * 0x1_0001

  /// Of opaque colours with as many levels as a byte has.
  private static let finest = table(alpha: 1, levels: 255)

  /// - Parameter levels: how many shares there may be above none: few keep a picture small as a file.
  init(_ color: Color, levels: Int) {
    word = Self.word(color)
    odd = unsafeBitCast(SIMD4<UInt32>(repeating: word & 0xFF00FF), to: SIMD8<UInt16>.self)
    even = unsafeBitCast(SIMD4<UInt32>(repeating: word >> 8 & 0xFF00FF), to: SIMD8<UInt16>.self)
    let alpha = min(max(color.alpha, 0), 1)
    shares =
      alpha == 1 && levels == 255 ? Self.finest : Self.table(alpha: alpha, levels: Double(levels))
  }

  /// A pixel that has all of a colour, alpha left out.
  static func word(_ color: Color) -> UInt32 {
    func byte(_ value: Double) -> UInt32 { UInt32((min(max(value, 0), 1) * 255).rounded()) }
    return 0xFF00_0000 | byte(color.red) << 16 | byte(color.green) << 8 | byte(color.blue)
  }

  private static func table(alpha: Double, levels: Double) -> [UInt32] {
    (0...whole).map { covered in
      let level = (Double(covered) / Double(whole) * levels).rounded() / levels
      return UInt32((level * alpha * 255).rounded()) * 0x1_0001
    }
  }

  /// Four pixels, each of which takes a share of the colour; x / 255 as (x + 128 + (x + 128) / 256) / 256.
  @inline(__always)
  func laid(_ shares: SIMD4<UInt32>, over below: SIMD4<UInt32>) -> SIMD4<UInt32> {
    let half = SIMD8<UInt16>(repeating: 128)
    let eight = SIMD8<UInt16>(repeating: 8)
    let part = unsafeBitCast(shares, to: SIMD8<UInt16>.self)
    let rest = SIMD8<UInt16>(repeating: 255) &- part
    let mask = SIMD4<UInt32>(repeating: 0xFF00FF)
    let belowOdd = unsafeBitCast(below & mask, to: SIMD8<UInt16>.self)
    let belowEven = unsafeBitCast(below, to: SIMD8<UInt16>.self) &>> eight
    var first = odd &* part &+ belowOdd &* rest &+ half
    first = (first &+ first &>> eight) &>> eight
    var second = even &* part &+ belowEven &* rest &+ half
    second = (second &+ second &>> eight) & SIMD8<UInt16>(repeating: 0xFF00)
    return unsafeBitCast(first | second, to: SIMD4<UInt32>.self)
  }

  /// Lays the colour over four pixels, each of which takes a share of it.
  @inline(__always)
  func lay(_ shares: SIMD4<UInt32>, over pixels: UnsafeMutablePointer<UInt32>) {
    let place = UnsafeMutableRawPointer(pixels)
    let below = place.loadUnaligned(as: SIMD4<UInt32>.self)
    place.storeBytes(of: laid(shares, over: below), as: SIMD4<UInt32>.self)
  }

  /// Lays the colour over a row of pixels that take the same share of it.
  @inline(__always)
  func lay(_ share: UInt32, over pixels: UnsafeMutablePointer<UInt32>, count: Int) {
    if share == Self.all {
      pixels.update(repeating: word, count: count)
    } else if share > 0 {
      layEvenly(share, over: pixels, count: count)
    }
  }

  private func layEvenly(_ share: UInt32, over pixels: UnsafeMutablePointer<UInt32>, count: Int) {
    let shares = SIMD4(repeating: share)
    var column = 0
    while column + 4 <= count {
      lay(shares, over: pixels + column)
      column += 4
    }
    while column < count {
      pixels[column] = laid(shares, over: SIMD4(repeating: pixels[column]))[0]
      column += 1
    }
  }

  /// Lays the colour over a row of pixels, each covered by so many 255ths.
  func lay(over pixels: UnsafeMutablePointer<UInt32>, covered: UnsafePointer<UInt8>, count: Int) {
    shares.withUnsafeBufferPointer { shares in
      // From 255ths to 256ths.
      lay(over: pixels, covered, count: count) { shares[Int($0 &+ $0 &>> 7)] }
    }
  }

  /// Lays the colour over a row of pixels, of which each takes the share that its byte stands for:
  /// none for nought.
  @inline(__always)
  func lay(
    over pixels: UnsafeMutablePointer<UInt32>, _ bytes: UnsafeRawPointer, count: Int,
    share: (UInt32) -> UInt32
  ) {
    var column = 0
    while column + 4 <= count {
      let four = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: column, as: UInt32.self))
      if four != 0 {
        lay(
          SIMD4(
            share(four & 255), share(four &>> 8 & 255), share(four &>> 16 & 255),
            share(four &>> 24)),
          over: pixels + column)
      }
      column &+= 4
    }
    while column < count {
      let byte = bytes.load(fromByteOffset: column, as: UInt8.self)
      lay(share(UInt32(byte)), over: pixels + column, count: 1)
      column &+= 1
    }
  }
}
