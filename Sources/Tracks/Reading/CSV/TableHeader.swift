internal import Diagnostics

/// The first line of a CSV file, and what it says of the columns.
struct TableHeader {
  let separator: UInt8
  let names: [String]

  init(_ line: TextLine) {
    let bytes = UnsafeBufferPointer(start: line.start, count: line.count)
    // The mark that stands most often between the names.
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]
    let counts = marks.map { mark in bytes.count { $0 == mark } }
    let most = counts.max() ?? 0
    separator = counts.firstIndex(of: most).map { marks[$0] } ?? marks[0]
    var names: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == separator, !isQuoted {
        names.append(ByteText.string(field) ?? "")
        field = []
        if names.count == TableLayout.columnLimit { break }
      } else {
        field.append(byte)
      }
    }
    if names.count < TableLayout.columnLimit { names.append(ByteText.string(field) ?? "") }
    self.names = names
  }

  /// The layout that a stated mapping gives.
  func layout(_ mapping: ColumnMapping, file: String) throws(InputFault) -> TableLayout {
    var layout = plain
    layout.columns = Array(repeating: .skip, count: names.count)
    var missing: [Diagnostic] = []
    // In a fixed order: that of a dictionary differs from run to run.
    for content in ColumnMapping.Content.allCases {
      guard let column = mapping.columns[content] else { continue }
      guard let (index, unit) = place(of: column) else {
        missing.append(
          Diagnostic(
            .error, "there is no column “\(column.name)” for \(content.rawValue)",
            at: FileLocation(file: file, line: 1),
            hint: "the columns are \(names.map { "“\($0)”" }.joined(separator: ", "))"))
        continue
      }
      layout.set(content, at: index, unit: unit)
    }
    if !missing.isEmpty { throw InputFault(.data, missing) }
    layout.hasHeader = !mapping.columns.values.allSatisfy { $0.name.hasPrefix("#") }
    layout.finish()
    return layout
  }

  /// The column of a name, and its unit; a name may itself end in a unit in parentheses.
  private func place(of column: ColumnMapping.Column) -> (Int, ColumnUnit?)? {
    let wanted = column.name.lowercased()
    if wanted.hasPrefix("#"), let number = Int(wanted.dropFirst()), number >= 1,
      number <= names.count
    {
      return (number - 1, column.unit)
    }
    if let index = names.firstIndex(where: { $0.lowercased() == wanted }) {
      return (index, column.unit)
    }
    // `altitude=Alt(ft)` where the header says `Alt(ft)` or `Alt (ft)`.
    let bare = names.map { HeaderNames.withoutUnit($0).lowercased() }
    return bare.firstIndex(of: wanted).map { ($0, column.unit) }
  }

  /// The layout that the names themselves give; `nil` where no position is among them.
  func layout() -> TableLayout? {
    let folded = names.map { $0.lowercased() }
    if folded.contains("icao24"), folded.contains("lastcontact"), let layout = openSky(folded) {
      return layout
    }
    if folded.contains("position"), folded.first == "timestamp" { return flightradar24(folded) }
    return usual
  }

  private var plain: TableLayout {
    var layout = TableLayout()
    layout.separator = separator
    return layout
  }

  private func openSky(_ names: [String]) -> TableLayout? {
    var layout = plain
    layout.format = .openSkyCSV
    let known: [String: TableColumn] = [
      "time": .time, "icao24": .address, "lat": .latitude, "lon": .longitude, "velocity": .speed,
      "heading": .track, "vertrate": .verticalRate, "callsign": .callsign, "onground": .onGround,
      "baroaltitude": .pressureAltitude, "geoaltitude": .geometricAltitude,
      "lastposupdate": .positionTime, "lastcontact": .contactTime,
    ]
    layout.columns = names.map { known[$0] ?? .skip }
    return layout.hasPosition ? layout : nil
  }

  private func flightradar24(_ names: [String]) -> TableLayout? {
    var layout = plain
    layout.format = .flightradar24CSV
    let known: [String: TableColumn] = [
      "timestamp": .time, "callsign": .callsign, "position": .position,
      "altitude": .pressureAltitude, "speed": .speed, "direction": .track,
    ]
    layout.columns = names.map { known[$0] ?? .skip }
    layout.altitudeFactor = Unit.foot
    layout.speedFactor = Unit.knot
    layout.zeroIsGround = true
    return layout
  }

  private var usual: TableLayout? {
    var layout = plain
    layout.columns = Array(repeating: .skip, count: names.count)
    var taken: Set<ColumnMapping.Content> = []
    for (index, name) in names.enumerated() {
      let (word, unit) = HeaderNames.parts(of: name)
      guard let content = HeaderNames.contents[word], !taken.contains(content) else { continue }
      var fitting = unit
      if let kind = ColumnUnit.Kind(content) {
        if word == "fl" || word == "flightlevel" { fitting = .hundredFeet }
        guard let unit = fitting, unit.fits(kind) else {
          layout.notes.append(
            ReadingNote(
              .unitUnstated,
              "column “\(name)” is left out, as its unit is not stated; a mapping of columns can "
                + "state it"))
          continue
        }
      }
      taken.insert(content)
      layout.set(content, at: index, unit: fitting)
    }
    layout.finish()
    return layout.hasPosition ? layout : nil
  }
}

extension HeaderNames {
  /// A name without the unit in parentheses at its end.
  static func withoutUnit(_ name: String) -> String {
    guard name.hasSuffix(")"), let open = name.lastIndex(of: "(") else { return name }
    return String(name[..<open]).trimmed
  }
}
