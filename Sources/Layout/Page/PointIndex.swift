/// Numbers points in the order in which they come; points within a 512th of a point of each other, as
/// close as Cairo draws, have one number.
///
/// A table of its own: the standard library's dictionary takes six times as long to hash so little.
struct PointIndex {
  /// A point to a 256th of a point; ordered by x, then by y.
  struct Key: Comparable {
    private let bits: UInt64

    init(_ p: Point) {
      func steps(_ value: Double) -> UInt64 {
        let bounded = min(max(value.isFinite ? value : 0, -1e6), 1e6)
        // Above zero, to cut off is to round down, and a half more makes it the nearest.
        return UInt64(UInt32(bounded * 256 + (0x8000_0000 + 0.5)))
      }
      bits = steps(p.x) << 32 | steps(p.y)
    }

    static func < (a: Key, b: Key) -> Bool { a.bits < b.bits }

    /// Fibonacci hashing (Knuth, The Art of Computer Programming, volume 3, 6.4).
    var hash: UInt64 { bits &* 0x9E37_79B9_7F4A_7C15 }
  }

  /// By number.
  private(set) var keys: [Key] = []
  /// Numbers, −1 where there is none; a power of two of places, at most half of them taken.
  private var places: [Int32]
  private var shift: UInt64

  /// - Parameter count: how many points may come.
  init(capacity count: Int) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * count { bits += 1 }
    places = Array(repeating: -1, count: 1 << bits)
    shift = 64 - bits
    keys.reserveCapacity(count)
  }

  /// The point's number, a new one if need be.
  mutating func add(_ p: Point) -> Int32 {
    let key = Key(p)
    let place = place(of: key)
    if places[place] >= 0 { return places[place] }
    precondition(2 * keys.count < places.count, "more points than the index was made for")
    let number = Int32(keys.count)
    places[place] = number
    keys.append(key)
    return number
  }

  private func place(of key: Key) -> Int {
    var place = Int(key.hash >> shift)
    while places[place] >= 0, keys[Int(places[place])] != key {
      place = (place + 1) & (places.count - 1)
    }
    return place
  }
}
