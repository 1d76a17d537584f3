/// Reads JSON (RFC 8259) from bytes, remembering where things stand.
struct JSONReader {
  struct Fault: Error {
    var reason: String
    var offset: Int
  }

  /// Deeper nesting than any map has; keeps a hostile file from exhausting the stack.
  private static let deepest = 64

  private let bytes: UnsafeRawBufferPointer
  private var index = 0

  /// Reads the one value that the bytes hold.
  static func read(_ bytes: UnsafeRawBufferPointer) throws(Fault) -> JSONNode {
    var reader = JSONReader(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.index = 3 }
    let node = try reader.value(depth: 0)
    reader.skipSpace()
    guard reader.index == bytes.count else { throw reader.fault("there is more after the end") }
    return node
  }

  private init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private func fault(_ reason: String) -> Fault { Fault(reason: reason, offset: index) }

  private mutating func skipSpace() {
    while index < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[index]) { index += 1 }
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONNode {
    skipSpace()
    guard index < bytes.count else { throw fault("it ends early") }
    guard depth < Self.deepest else { throw fault("it is nested too deeply") }
    let start = index
    switch bytes[index] {
    case UInt8(ascii: "{"): return JSONNode(value: .object(try object(depth)), offset: start)
    case UInt8(ascii: "["): return JSONNode(value: try array(depth), offset: start)
    case UInt8(ascii: "\""): return JSONNode(value: .string(try string()), offset: start)
    case UInt8(ascii: "t"): try word("true")
    case UInt8(ascii: "f"): try word("false")
    case UInt8(ascii: "n"):
      try word("null")
      return JSONNode(value: .null, offset: start)
    default: return JSONNode(value: .number(try number()), offset: start)
    }
    return JSONNode(value: .bool, offset: start)
  }

  private mutating func object(_ depth: Int) throws(Fault) -> [(key: String, value: JSONNode)] {
    var members: [(key: String, value: JSONNode)] = []
    index += 1
    if take("}") { return members }
    repeat {
      skipSpace()
      guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
        throw fault("a key in quotation marks should stand here")
      }
      let key = try string()
      guard take(":") else { throw fault("a colon should stand here") }
      members.append((key, try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw fault("a comma or } should stand here") }
    return members
  }

  private mutating func array(_ depth: Int) throws(Fault) -> JSONNode.Value {
    var elements: [JSONNode] = []
    index += 1
    if take("]") { return .array(elements) }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw fault("a comma or ] should stand here") }
    guard (2...4).contains(elements.count), case .number(let x) = elements[0].value,
      case .number(let y) = elements[1].value
    else { return .array(elements) }
    return .position(x, y)
  }

  /// Moves past a character if it is the next one.
  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func word(_ word: StaticString) throws(Fault) {
    let end = index + word.utf8CodeUnitCount
    guard end <= bytes.count,
      (index..<end).allSatisfy({ bytes[$0] == word.utf8Start[$0 - index] })
    else { throw fault("this is no JSON value") }
    index = end
  }

  private mutating func number() throws(Fault) -> Double {
    let start = index
    while index < bytes.count,
      (0x30...0x39).contains(bytes[index]) || "+-.eE".utf8.contains(bytes[index])
    { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    guard let number = Double(text) else {
      index = start
      throw fault("this is no JSON value")
    }
    return number
  }

  private mutating func string() throws(Fault) -> String {
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: content, as: UTF8.self)
      case UInt8(ascii: "\\"): content += try escape().utf8
      case 0..<0x20: throw fault("a string runs over the end of its line")
      default: content.append(byte)
      }
    }
    throw fault("a string has no end")
  }

  private mutating func escape() throws(Fault) -> String {
    guard index < bytes.count else { throw fault("a string has no end") }
    index += 1
    switch bytes[index - 1] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "u"): break
    case let byte where "\"\\/".utf8.contains(byte): return String(UnicodeScalar(byte))
    default: throw fault("an unknown escape stands in a string")
    }
    var units = [try hexadecimal()]
    if UTF16.isLeadSurrogate(units[0]), index + 1 < bytes.count,
      bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
    {
      index += 2
      units.append(try hexadecimal())
    }
    return String(decoding: units, as: UTF16.self)
  }

  private mutating func hexadecimal() throws(Fault) -> UInt16 {
    guard index + 4 <= bytes.count,
      let unit = UInt16(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16)
    else { throw fault("four hexadecimal digits should stand here") }
    index += 4
    return unit
  }
}
