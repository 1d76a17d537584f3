/// Bytes of a file as text that a YAML parser can take, with each way they can fail it.
struct InputText {
  /// The text without a byte order mark.
  var text: String

  init?(_ bytes: [UInt8], file: String, limits: YAMLLimits, log: FaultLog) {
    let whole = FileLocation(file: file)
    guard bytes.count <= limits.bytes else {
      log.error(
        .notReadable,
        "the file has \(bytes.count / 1024) KB; more than \(limits.bytes / 1024) KB are not read",
        at: whole)
      return nil
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      log.error(.notReadable, "the file is in UTF-16", at: whole, hint: "save it as UTF-8")
      return nil
    }
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    if let nul = body.firstIndex(of: 0) {
      log.error(
        .notReadable, "the file holds a NUL byte: it is not text",
        at: Self.place(of: nul, in: body, file))
      return nil
    }
    guard let text = String(validating: body, as: UTF8.self) else {
      let place = Self.place(of: Self.firstInvalid(in: body), in: body, file)
      log.error(.notReadable, "the file is not UTF-8 text", at: place, hint: "save it as UTF-8")
      return nil
    }
    if let control = body.firstIndex(where: Self.isControl) {
      let place = Self.place(of: control, in: body, file)
      let code = "0" + String(body[control], radix: 16, uppercase: true)
      log.error(.notReadable, "the file holds a control character (0x\(code.suffix(2)))", at: place)
      return nil
    }
    // Yams spends some 200 bytes on a value before anybody can count it.
    guard body.count(where: Self.canPartValues) <= limits.nodes * 5 else {
      log.error(.notReadable, "the file holds more than \(limits.nodes) values", at: whole)
      return nil
    }
    self.text = text
  }

  /// Between any two values of a YAML file stands at least one of these.
  private static func canPartValues(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "\n"),
      UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "?"):
      true
    default: false
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool {
    (byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D) || byte == 0x7F
  }

  /// Where the longest valid beginning ends.
  private static func firstInvalid(in body: ArraySlice<UInt8>) -> Int {
    var decoder = UTF8.ForwardParser()
    var bytes = body.makeIterator()
    var index = body.startIndex
    while case .valid(let scalar) = decoder.parseScalar(from: &bytes) { index += scalar.count }
    return min(index, max(body.startIndex, body.endIndex - 1))
  }

  private static func place(of index: Int, in body: ArraySlice<UInt8>, _ file: String)
    -> FileLocation
  {
    let before = body[..<index]
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? body.startIndex
    // Continuation bytes are no characters of their own.
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return FileLocation(file: file, line: line, column: column)
  }
}
