internal import Diagnostics

/// Rows of a CSV file, of any layout.
struct TableReader {
  private let layout: TableLayout
  private let assembly: TrackAssembly
  private let columns: [TableColumn]
  private var last: TrackBuilder?
  private var isZoneAssumed = false
  private var isDateUnknown = false

  /// Reads what follows the header.
  static func read(
    _ input: inout ByteCursor, layout: TableLayout, firstLine: Int, into assembly: TrackAssembly
  ) throws(InputFault) {
    var reader = TableReader(layout: layout, assembly: assembly)
    for note in layout.notes { assembly.log.note(note.kind, note.text) }
    var number = firstLine
    while let line = try input.takeLine() {
      try reader.read(line, number: number)
      number += 1
    }
    reader.sayWhatIsAssumed()
  }

  private init(layout: TableLayout, assembly: TrackAssembly) {
    self.layout = layout
    self.assembly = assembly
    columns = layout.columns
  }

  private mutating func read(_ line: TextLine, number: Int) throws(InputFault) {
    if line.isTooLong {
      assembly.log.countRecord()
      return assembly.log.skip(.tooLong, at: .line(number))
    }
    let first = line.start.pointee
    if first <= 0x20, line.isBlank { return }
    if first == UInt8(ascii: "#") || first == UInt8(ascii: "+") && layout.separator == 0x7C {
      return
    }
    assembly.log.countRecord()
    var row = TableRow(layout)
    let fault = columns.withUnsafeBufferPointer { columns in
      row.read(line, separator: layout.separator, columns)
    }
    if let fault { return assembly.log.skip(fault, at: .line(number)) }
    if row.isZoneUnstated { isZoneAssumed = true }
    if row.isDateMissing { isDateUnknown = true }
    if let fault = PositionCheck.fault(latitude: row.latitude, longitude: row.longitude) {
      let isMissing = row.latitude.isNaN && row.longitude.isNaN
      return assembly.log.skip(isMissing ? .noPosition : fault, at: .line(number))
    }
    let builder = try track(of: row)
    try assembly.add(row.fix(layout), to: builder, at: .line(number))
    builder.note(row.callsign, firstFix: builder.fixes.count - 1)
    if let text = row.registration { note(text, as: \.registration, of: builder) }
    if let text = row.type { note(text, as: \.typeDesignator, of: builder) }
  }

  private func note(
    _ text: ShortText, as field: WritableKeyPath<TrackIdentity, String?>, of builder: TrackBuilder
  ) {
    if builder.identity[keyPath: field] == nil { builder.identity[keyPath: field] = text.text }
  }

  @inline(__always)
  private mutating func track(of row: TableRow) throws(InputFault) -> TrackBuilder {
    if let address = row.address { return try assembly.track(address) }
    if !row.id.isEmpty { return try assembly.track(named: row.id) }
    if layout.groupsByCallsign, !row.callsign.isEmpty {
      let builder = try assembly.track(named: row.callsign)
      last = builder
      return builder
    }
    // A row without a callsign goes on with the track before it.
    if let last { return last }
    let builder = try assembly.track(named: ShortText())
    last = layout.groupsByCallsign ? nil : builder
    return builder
  }

  private func sayWhatIsAssumed() {
    if isZoneAssumed {
      assembly.log.note(.zoneAssumed, "times state no zone and are taken as UTC")
    }
    if isDateUnknown {
      assembly.log.note(.dateUnknown, "no date in the file: times are times of a day")
    }
  }
}
