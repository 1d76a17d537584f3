/// The 24-bit address by which a transponder names itself.
public struct AircraftAddress: Sendable, Hashable {
  /// 0 to 0xFFFFFF.
  public var value: UInt32
  /// Whether it is an address given by a state under ICAO Annex 10; a `~` before the digits says
  /// that it is not.
  public var isICAO: Bool

  public init?(_ value: UInt32, isICAO: Bool = true) {
    guard value <= 0xFF_FFFF else { return nil }
    self.value = value
    self.isICAO = isICAO
  }

  /// Reads up to six hexadecimal digits, with `~` before them for an address that is not ICAO's.
  public init?(_ text: some StringProtocol) {
    let isICAO = text.first != "~"
    let digits = isICAO ? text[...] : text.dropFirst()
    guard (1...6).contains(digits.utf8.count), digits.allSatisfy(\.isHexDigit),
      let value = UInt32(digits, radix: 16)
    else { return nil }
    self.init(value, isICAO: isICAO)
  }
}

extension AircraftAddress: CustomStringConvertible {
  /// Six digits in lower case, with `~` before them for an address that is not ICAO's.
  public var description: String {
    let digits = String(value, radix: 16)
    return (isICAO ? "" : "~") + String(repeating: "0", count: 6 - digits.count) + digits
  }
}
