internal import Diagnostics

/// What kind of file it is, by its first bytes; names of files are not asked, as they lie.
enum FormatDetector {
  /// Kinds that are read in one way.
  enum Kind {
    case readsbTrace
    case openSkyStates
    case openSkyTrack
    case flightradar24JSON
    case geoJSON
    case kml
    case gpx
    case igc
    case sbs
    /// Rows with columns, whose header says what they are.
    case table

    /// How a format is read.
    init(_ format: TrackFormat) {
      self =
        switch format {
        case .readsbTrace: .readsbTrace
        case .openSkyStates: .openSkyStates
        case .openSkyTrack: .openSkyTrack
        case .flightradar24JSON: .flightradar24JSON
        case .geoJSON: .geoJSON
        case .kml, .flightradar24KML, .flightAwareKML: .kml
        case .gpx: .gpx
        case .igc: .igc
        case .sbs: .sbs
        case .csv, .openSkyCSV, .flightradar24CSV: .table
        }
    }
  }

  /// - Throws: `InputFault` where it is of no kind that tracks are read from, with what it is.
  static func kind(of input: inout ByteCursor, isMapped: Bool) throws(InputFault) -> Kind {
    try input.ensure(1 << 16)
    skipMark(&input)
    if let name = OtherKind.name(of: input.next, count: input.available) {
      throw input.fault(
        "the file is \(name.what), of which no tracks are read", hint: name.hint)
    }
    if isMapped { return .table }
    let first = try input.peekToken()
    switch first {
    case 0 where input.next == input.end: throw input.fault("the file is empty")
    case UInt8(ascii: "<"): return try XMLProbe.kind(of: input)
    case UInt8(ascii: "{"), UInt8(ascii: "["), 0x1E: return try JSONProbe.kind(of: &input)
    default: break
    }
    if TextProbe.isSBS(input) { return .sbs }
    if TextProbe.isIGC(input) { return .igc }
    return .table
  }

  /// A byte order mark of UTF-8 says nothing.
  private static func skipMark(_ input: inout ByteCursor) {
    if input.available >= 3, input.next[0] == 0xEF, input.next[1] == 0xBB, input.next[2] == 0xBF {
      input.next += 3
    }
  }
}
