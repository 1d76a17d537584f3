internal import Diagnostics

/// Values of JSON that nobody asks for, and faults.
extension ByteCursor {
  /// Takes any value without looking into it: its marks are counted, not matched.
  mutating func skipValue() throws(InputFault) {
    switch try peekToken() {
    case UInt8(ascii: "\""):
      next += 1
      try skipRestOfString()
    case UInt8(ascii: "{"), UInt8(ascii: "["): try skipNested()
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ":"), 0:
      throw jsonFault(wanted: 0)
    default: try skipWord()
    }
  }

  /// Takes a number or a word.
  mutating func skipWord() throws(InputFault) {
    while true {
      let byte = try peek()
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "."), UInt8(ascii: "+"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        next += 1
      case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), 0x20, 0x0A, 0x0D, 0x09: return
      case 0 where next == end: return
      default: throw jsonFault(wanted: 0)
      }
    }
  }

  /// Takes the rest of a string whose opening mark is taken.
  mutating func skipRestOfString() throws(InputFault) {
    while true {
      var p = next
      while p.pointee != UInt8(ascii: "\""), p.pointee != UInt8(ascii: "\\"), p.pointee != 0 {
        p += 1
      }
      next = p
      switch p.pointee {
      case UInt8(ascii: "\""):
        next += 1
        return
      case 0 where p == end:
        if try !fill() { throw brokenOff() }
      case 0: next += 1
      default:
        next += 1
        if try peek() == 0, next == end { throw brokenOff() }
        next += 1
      }
    }
  }

  private mutating func skipNested() throws(InputFault) {
    var depth = 0
    while true {
      let byte = next.pointee
      switch byte {
      case UInt8(ascii: "\""):
        next += 1
        try skipRestOfString()
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        if depth > limits.depth {
          throw fault("lists and objects stand more than \(limits.depth) deep in each other")
        }
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        if depth == 0 {
          next += 1
          return
        }
      case 0 where next == end:
        if try !fill() { throw brokenOff() }
        continue
      default: break
      }
      next += 1
    }
  }

  func brokenOff(at place: UnsafePointer<UInt8>? = nil) -> InputFault {
    let offset = offset + (place.map { $0 - next } ?? 0)
    return fault(
      "the file breaks off at byte \(offset)", hint: "it seems cut short; fetch it again")
  }

  /// What stands at `next` is not what JSON wants there.
  /// - Parameter wanted: the mark that should stand there; 0 for any value.
  func jsonFault(wanted: UInt8) -> InputFault {
    var p = next
    // A number may break off behind its sign or point, which then is no number.
    while p < end, p.pointee &- 0x30 <= 9 || "eE+-.".utf8.contains(p.pointee) { p += 1 }
    if p == end { return brokenOff(at: end) }
    let expected = wanted == 0 ? "a value" : "'\(Character(Unicode.Scalar(wanted)))'"
    let byte = next.pointee
    let found =
      (0x21..<0x7F).contains(byte)
      ? "'\(Character(Unicode.Scalar(byte)))'" : "a byte of value \(byte)"
    return fault("no JSON at byte \(offset): \(expected) is missing, \(found) stands there")
  }
}
