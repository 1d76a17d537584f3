internal import Diagnostics

extension ByteCursor {
  /// Takes an object and calls for each key, behind which the value has to be taken; any other
  /// value is skipped.
  @inline(__always)
  mutating func takeObject(
    _ body: (ShortText, inout ByteCursor) throws(InputFault) -> Void
  ) throws(InputFault) {
    guard try peekToken() == UInt8(ascii: "{") else { return try skipValue() }
    guard try open(UInt8(ascii: "{"), until: UInt8(ascii: "}")) else { return }
    repeat {
      try body(try takeKey(), &self)
    } while try goesOn(until: UInt8(ascii: "}"))
  }

  /// Takes a list and calls for each element with its index, which has to be taken; any other value
  /// is skipped.
  @inline(__always)
  mutating func takeList(
    _ body: (Int, inout ByteCursor) throws(InputFault) -> Void
  ) throws(InputFault) {
    guard try peekToken() == UInt8(ascii: "[") else { return try skipValue() }
    guard try open(UInt8(ascii: "["), until: UInt8(ascii: "]")) else { return }
    var index = 0
    repeat {
      try body(index, &self)
      index += 1
    } while try goesOn(until: UInt8(ascii: "]"))
  }

  /// Takes `true` or `false`; `nil` of anything else.
  mutating func takeTruth() throws(InputFault) -> Bool? {
    let first = try peekToken()
    if first == UInt8(ascii: "1") || first == UInt8(ascii: "0") {
      let value = try takeFigure()
      return value == 1 ? true : value == 0 ? false : nil
    }
    try skipValue()
    return first == UInt8(ascii: "t") ? true : first == UInt8(ascii: "f") ? false : nil
  }
}
