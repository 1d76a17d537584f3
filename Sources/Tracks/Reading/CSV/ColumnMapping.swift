/// Which columns of a CSV file hold what, and in which units, as a user states it:
/// `time=Time,lat=Latitude,lon=Lon,altitude=Alt(ft),speed=GS(kt)`.
public struct ColumnMapping: Sendable, Hashable {
  /// What a column may hold.
  public enum Content: String, Sendable, Hashable, CaseIterable {
    /// ISO 8601 date and time, or seconds, milliseconds or finer since 1970; a time of day where
    /// `date` is stated too.
    case time
    /// ISO 8601 date.
    case date
    case latitude = "lat"
    case longitude = "lon"
    /// Pressure altitude.
    case altitude
    /// Altitude by satellites.
    case geometricAltitude = "geoaltitude"
    /// Ground speed.
    case speed
    /// Degrees clockwise from true north.
    case track
    case verticalRate = "vrate"
    /// `true`, `1`, `yes` or the like.
    case onGround = "ground"
    case callsign
    /// 24-bit address, in hexadecimal digits.
    case address = "icao24"
    case registration
    case type
    /// What tells the tracks of a file from each other.
    case id
  }

  /// A column and the unit of its figures.
  public struct Column: Sendable, Hashable {
    /// As the header has it, capitals or not; or `#3` for the third.
    public var name: String
    public var unit: ColumnUnit?

    public init(_ name: String, unit: ColumnUnit? = nil) {
      self.name = name
      self.unit = unit
    }
  }

  public var columns: [Content: Column]

  public init(_ columns: [Content: Column]) { self.columns = columns }

  /// Reads a mapping: pairs of content and column with commas between them, a unit in parentheses
  /// behind a column of altitude, speed or vertical rate.
  ///
  /// - Throws: `ColumnMappingFault` where a word is not known, a unit does not fit or is missing, or
  ///   latitude and longitude are not stated.
  public init(_ text: String) throws(ColumnMappingFault) {
    columns = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2 else {
        throw ColumnMappingFault(
          "“\(part)” is not of the form content=column", hint: "such as lat=Latitude")
      }
      let word = sides[0].trimmed.lowercased()
      guard let content = Content(rawValue: Self.otherWords[word] ?? word) else {
        throw ColumnMappingFault(
          "“\(word)” is nothing that a column can hold",
          hint: "one of \(Content.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      guard columns[content] == nil else {
        throw ColumnMappingFault("\(content.rawValue) is stated twice")
      }
      columns[content] = try Column(reading: sides[1].trimmed, of: content)
    }
    guard columns[.latitude] != nil, columns[.longitude] != nil else {
      throw ColumnMappingFault(
        "the columns of latitude and longitude have to be stated",
        hint: "such as lat=Latitude,lon=Longitude")
    }
  }

  private static let otherWords = [
    "latitude": "lat", "longitude": "lon", "lng": "lon", "alt": "altitude", "gs": "speed",
    "groundspeed": "speed", "heading": "track", "course": "track", "hex": "icao24",
    "icao": "icao24", "address": "icao24", "onground": "ground", "reg": "registration",
  ]
}

extension ColumnMapping.Column {
  init(reading text: String, of content: ColumnMapping.Content) throws(ColumnMappingFault) {
    name = text
    unit = nil
    let kind = ColumnUnit.Kind(content)
    if let kind, text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let word = String(text[text.index(after: open)...].dropLast())
      guard let unit = ColumnUnit(word), unit.fits(kind) else {
        throw ColumnMappingFault(
          "“\(word)” is no unit of \(content.rawValue)", hint: "one of \(kind.list)")
      }
      self.unit = unit
      name = String(text[..<open]).trimmed
    }
    guard !name.isEmpty else {
      throw ColumnMappingFault("the column of \(content.rawValue) has no name")
    }
    if let kind, unit == nil {
      throw ColumnMappingFault(
        "the unit of \(content.rawValue) is not stated",
        hint: "write \(content.rawValue)=\(name)(\(kind.example)), with one of \(kind.list)")
    }
  }
}

extension StringProtocol {
  /// Without spaces around it.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
