import Layout

/// A colour, laid over pixels as far as they are covered.
struct Ink {
  /// Opaque, as Cairo orders the bytes: 0xFFRRGGBB.
  let word: UInt32
  /// What a pixel takes of the colour, 0 to 255, by what is covered of it in 256ths.
  let shares: [UInt8]

  /// What is covered of a pixel that is covered whole.
  static let whole = 256

  /// Of an opaque colour with as many levels as a byte has.
  private static let finest = table(alpha: 1, levels: 255)

  /// - Parameter levels: how many shares there may be above none: few keep a picture small as a file.
  init(_ color: Color, levels: Int) {
    func byte(_ value: Double) -> UInt32 { UInt32((min(max(value, 0), 1) * 255).rounded()) }
    word = 0xFF00_0000 | byte(color.red) << 16 | byte(color.green) << 8 | byte(color.blue)
    let alpha = min(max(color.alpha, 0), 1)
    shares =
      alpha == 1 && levels == 255 ? Self.finest : Self.table(alpha: alpha, levels: Double(levels))
  }

  private static func table(alpha: Double, levels: Double) -> [UInt8] {
    (0...whole).map { covered in
      let level = (Double(covered) / Double(whole) * levels).rounded() / levels
      return UInt8((level * alpha * 255).rounded())
    }
  }

  /// A pixel of which the colour takes a share: two channels at a time; x / 255 as
  /// (x + 128 + (x + 128) / 256) / 256.
  @inline(__always)
  static func lay(_ word: UInt32, share: UInt8, over below: UInt32) -> UInt32 {
    let (share, rest) = (UInt32(share), 255 - UInt32(share))
    var odd = (word & 0xFF00FF) &* share &+ (below & 0xFF00FF) &* rest &+ 0x80_0080
    odd = (odd &+ (odd >> 8 & 0xFF00FF)) >> 8 & 0xFF00FF
    var even = (word >> 8 & 0xFF00FF) &* share &+ (below >> 8 & 0xFF00FF) &* rest &+ 0x80_0080
    even = (even &+ (even >> 8 & 0xFF00FF)) & 0xFF00_FF00
    return odd | even
  }

  /// Lays the colour over a row of pixels, each covered by so many 255ths.
  func lay(
    over pixels: UnsafeMutablePointer<UInt32>, covered: UnsafePointer<UInt8>, count: Int
  ) {
    shares.withUnsafeBufferPointer { shares in
      var column = 0
      while column < count {
        // Between and round letters: eight at a glance.
        if column + 8 <= count,
          UnsafeRawPointer(covered + column).loadUnaligned(as: UInt64.self) == 0
        {
          column += 8
          continue
        }
        let cover = Int(covered[column])
        // From 255ths to 256ths.
        let share = shares[cover + cover >> 7]
        if share == 255 {
          pixels[column] = word
        } else if share > 0 {
          pixels[column] = Self.lay(word, share: share, over: pixels[column])
        }
        column += 1
      }
    }
  }

  /// Lays the colour over a row of pixels that are all covered alike.
  @inline(__always)
  static func lay(
    _ word: UInt32, share: UInt8, over pixels: UnsafeMutablePointer<UInt32>, count: Int
  ) {
    if share == 255 {
      pixels.update(repeating: word, count: count)
    } else if share > 0 {
      for index in 0..<count {
        pixels[index] = lay(word, share: share, over: pixels[index])
      }
    }
  }
}
