/// Figures of fixed width.
enum IGCText {
  /// So many digits as a number; `nil` where anything else stands among them.
  @inline(__always)
  static func number(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int? {
    var value = 0
    for index in 0..<count {
      let digit = text[index] &- 0x30
      if digit > 9 { return nil }
      value = value * 10 + Int(digit)
    }
    return value
  }
}
