/// Reads comma-separated values: RFC 4180, with line feeds alone as well.
struct CommaSeparated {
  /// A row, and the line of the file that it begins on, from 1.
  struct Row {
    var line: Int
    var fields: [String]
  }

  private(set) var rows: [Row] = []

  private let bytes: [UInt8]
  private var next = 0
  private var line = 1

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let feed = UInt8(ascii: "\n")
  private static let turn = UInt8(ascii: "\r")

  /// - Throws: `PhraseFault` for a quotation mark that is never closed, or one within a plain field.
  init(_ bytes: some Collection<UInt8>) throws(PhraseFault) {
    self.bytes = Array(bytes)
    // A mark of the byte order, which spreadsheets write.
    if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { next = 3 }
    while next < self.bytes.count {
      let row = try readRow()
      if row.fields != [""] { rows.append(row) }
    }
  }

  private mutating func readRow() throws(PhraseFault) -> Row {
    var row = Row(line: line, fields: [])
    while true {
      row.fields.append(try readField())
      guard next < bytes.count else { return row }
      let mark = bytes[next]
      next += 1
      if mark == Self.feed {
        line += 1
        return row
      }
      // A comma at the very end leaves an empty field behind it.
      if next == bytes.count {
        row.fields.append("")
        return row
      }
    }
  }

  /// Up to the comma or the line's end behind it.
  private mutating func readField() throws(PhraseFault) -> String {
    guard next < bytes.count, bytes[next] == Self.quote else {
      return String(decoding: try readPlain(), as: UTF8.self)
    }
    return String(decoding: try readQuoted() + readPlain(), as: UTF8.self)
  }

  private mutating func readPlain() throws(PhraseFault) -> ArraySlice<UInt8> {
    let start = next
    while next < bytes.count, bytes[next] != Self.comma, bytes[next] != Self.feed {
      guard bytes[next] != Self.quote else {
        throw PhraseFault("a quotation mark within a field: write it twice", line: line)
      }
      next += 1
    }
    let endsLine = next < bytes.count && bytes[next] == Self.feed
    let isTurned = endsLine && next > start && bytes[next - 1] == Self.turn
    return bytes[start..<(isTurned ? next - 1 : next)]
  }

  private mutating func readQuoted() throws(PhraseFault) -> [UInt8] {
    let opened = line
    var field: [UInt8] = []
    next += 1
    var start = next
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      if byte == Self.feed { line += 1 }
      guard byte == Self.quote else { continue }
      // Two stand for one.
      let isDoubled = next < bytes.count && bytes[next] == Self.quote
      field += bytes[start..<(isDoubled ? next : next - 1)]
      guard isDoubled else { return field }
      next += 1
      start = next
    }
    throw PhraseFault("this quotation mark is never closed", line: opened)
  }
}
