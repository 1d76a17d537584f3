/// Reads comma-separated values: RFC 4180, with line feeds alone as well.
struct CommaSeparated {
  /// A row, and the line of the file that it begins on, from 1.
  struct Row {
    var line: Int
    var fields: [String]
  }

  private(set) var rows: [Row] = []

  /// - Throws: `PhraseFault` for a quotation mark that is never closed, or one within a plain field.
  init(_ bytes: some Collection<UInt8>) throws(PhraseFault) {
    let (quote, comma, feed) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"))
    var row = Row(line: 1, fields: [])
    var field: [UInt8] = []
    var (line, isQuoted, wasQuoted, opened) = (1, false, false, 1)
    // A mark of the byte order, which spreadsheets write.
    var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes.dropFirst(0)
    while let byte = rest.popFirst() {
      if byte == feed { line += 1 }
      if isQuoted {
        if byte != quote {
          field.append(byte)
        } else if rest.first == quote {
          field.append(quote)
          rest.removeFirst()
        } else {
          isQuoted = false
        }
      } else if byte == quote {
        guard field.isEmpty, !wasQuoted else {
          throw PhraseFault("a quotation mark within a field: write it twice", line: line)
        }
        (isQuoted, wasQuoted, opened) = (true, true, line)
      } else if byte == comma || byte == feed {
        row.fields.append(String(decoding: field, as: UTF8.self))
        (field, wasQuoted) = ([], false)
        if byte == feed { close(&row, next: line) }
      } else if byte != UInt8(ascii: "\r") || rest.first != feed {
        field.append(byte)
      }
    }
    guard !isQuoted else {
      throw PhraseFault("this quotation mark is never closed", line: opened)
    }
    if !field.isEmpty || !row.fields.isEmpty {
      row.fields.append(String(decoding: field, as: UTF8.self))
      close(&row, next: line)
    }
  }

  private mutating func close(_ row: inout Row, next: Int) {
    if row.fields != [""] { rows.append(row) }
    row = Row(line: next, fields: [])
  }
}
