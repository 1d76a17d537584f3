/// Reads comma-separated values row by row (RFC 4180), with the line that each row begins on.
///
/// A library would be better, but those at hand tell no lines for messages.
struct CSVScanner {
  /// A row: its cells and the line it begins on, from 1.
  struct Row {
    var cells: [String]
    var line: Int
    /// Whether a quoted cell of it is never closed.
    var isOpen = false
  }

  private let bytes: ArraySlice<UInt8>
  private let delimiter: UInt8
  private var position: Int
  private var line = 1

  /// The most bytes of a cell; more is cut off.
  static let longestCell = 1 << 20

  /// - Parameter delimiter: what stands between cells: by default comma, semicolon or tab, whichever
  ///   the first line has first.
  init(_ bytes: ArraySlice<UInt8>, delimiter: UInt8? = nil) {
    self.bytes = bytes
    position = bytes.startIndex
    self.delimiter = delimiter ?? Self.delimiter(of: bytes)
  }

  /// The next row that is not empty; `nil` at the end.
  mutating func next() -> Row? {
    while position < bytes.endIndex, isLineEnd(bytes[position]) { skipLineEnd() }
    guard position < bytes.endIndex else { return nil }
    var row = Row(cells: [], line: line)
    while true {
      guard let cell = cell() else {
        row.isOpen = true
        return row
      }
      row.cells.append(cell)
      guard position < bytes.endIndex else { return row }
      if isLineEnd(bytes[position]) {
        skipLineEnd()
        return row
      }
      position += 1
    }
  }

  /// The cell up to the delimiter, line end or end; `nil` where its quote is never closed.
  private mutating func cell() -> String? {
    guard position < bytes.endIndex, bytes[position] == UInt8(ascii: "\"") else {
      return text(plain()[...])
    }
    var content: [UInt8] = []
    position += 1
    while position < bytes.endIndex {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.endIndex, bytes[position] == byte else {
          // What follows a closing quote belongs to the cell, as spreadsheets take it.
          return text((content + plain())[...])
        }
        position += 1
      } else if byte == 0x0A {
        line += 1
      }
      content.append(byte)
    }
    return nil
  }

  private mutating func plain() -> ArraySlice<UInt8> {
    let start = position
    while position < bytes.endIndex, bytes[position] != delimiter, !isLineEnd(bytes[position]) {
      position += 1
    }
    return bytes[start..<position]
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String {
    var cut = bytes.prefix(Self.longestCell)
    while let first = cut.first, first == 0x20 || first == 0x09 { cut.removeFirst() }
    while let last = cut.last, last == 0x20 || last == 0x09 { cut.removeLast() }
    return String(decoding: cut, as: UTF8.self)
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private mutating func skipLineEnd() {
    if bytes[position] == 0x0D, position + 1 < bytes.endIndex, bytes[position + 1] == 0x0A {
      position += 1
    }
    position += 1
    line += 1
  }

  private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
    let marks = [",", ";", "\t"].compactMap(\.utf8.first)
    var isQuoted = false
    for byte in bytes.prefix(1 << 16) {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if byte == 0x0A || byte == 0x0D { break }
      if marks.contains(byte) { return byte }
    }
    return UInt8(ascii: ",")
  }
}
