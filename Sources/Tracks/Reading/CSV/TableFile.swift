internal import Diagnostics

/// A CSV file from its header on.
enum TableFile {
  /// Reads the header and the rows.
  ///
  /// - Returns: the format that the header shows.
  static func read(
    _ input: inout ByteCursor, mapping: ColumnMapping?, into assembly: TrackAssembly
  ) throws(InputFault) -> TrackFormat {
    var number = 1
    while let line = try input.takeLine() {
      defer { number += 1 }
      if line.isTooLong { throw notATable(assembly, line: number) }
      if line.isBlank || line.start.pointee == UInt8(ascii: "#") { continue }
      // The frame of a table as Impala's shell draws it.
      if line.start.pointee == UInt8(ascii: "+"), line.count > 1, line.start[1] == 0x2D { continue }
      let header = TableHeader(line)
      guard let layout = try layout(of: header, mapping, file: assembly.file) else {
        throw notATable(assembly, line: number, header)
      }
      var rest = number + 1
      if !layout.hasHeader {
        input.next = line.start
        rest = number
      }
      try TableReader.read(&input, layout: layout, firstLine: rest, into: assembly)
      return layout.format
    }
    throw assembly.fault("the file is empty")
  }

  private static func layout(
    of header: TableHeader, _ mapping: ColumnMapping?, file: String
  ) throws(InputFault) -> TableLayout? {
    var layout =
      if let mapping { try header.layout(mapping, file: file) } else { header.layout() }
    // Where semicolons or tabs part the fields, commas may stand before decimals.
    if let separator = layout?.separator, separator != UInt8(ascii: ",") {
      layout?.acceptsDecimalComma = true
    }
    return layout
  }

  private static func notATable(
    _ assembly: TrackAssembly, line: Int, _ header: TableHeader? = nil
  ) -> InputFault {
    guard let header, header.names.count > 1 else {
      return assembly.fault(
        "the file is of no kind that tracks are read from", line: line,
        hint: "readable are \(TrackFormat.list), gzip and zip of them")
    }
    let names = header.names.prefix(20).map { "“\($0)”" }.joined(separator: ", ")
    return assembly.fault(
      "no columns of latitude and longitude are recognised", line: line,
      hint: "the columns are \(names): say which is which, as in lat=…,lon=…,time=…")
  }
}

extension TrackFormat {
  /// All formats as a list.
  static var list: String { allCases.map(\.title).joined(separator: ", ") }
}
