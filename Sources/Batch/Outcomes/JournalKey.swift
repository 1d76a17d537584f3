/// The first half of a checksum, enough to tell any number of jobs apart.
struct JournalKey: Hashable, Sendable {
  private let high: UInt64
  private let low: UInt64

  /// - Parameter hex: 64 hexadecimal digits.
  init?(_ hex: some StringProtocol) {
    guard hex.utf8.count == 64, let high = UInt64(hex.prefix(16), radix: 16),
      let low = UInt64(hex.dropFirst(16).prefix(16), radix: 16)
    else { return nil }
    self.high = high
    self.low = low
  }
}
