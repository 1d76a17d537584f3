internal import Diagnostics

/// The reading of one file: unpacking, the choice of the reader, and what comes of it.
struct TrackFileReading {
  let name: String
  let columns: ColumnMapping?
  let limits: TrackLimits
  /// What it is taken for without being asked.
  var format: TrackFormat?
  /// How many bytes the file has, where that is known.
  var byteCount: Int?

  /// - Parameter sha256: the file's checksum, asked for when all of it was read.
  func read(
    _ source: any ByteSource, sha256: () throws(InputFault) -> String
  ) throws(InputFault) -> TrackFile {
    let (unpacked, packing) = format == nil ? try unpack(source) : (source, nil)
    var input = ByteCursor(
      unpacked, count: packing == nil ? byteCount : nil, file: name, limits: limits)
    let assembly = TrackAssembly(file: name, source: source, limits: limits)
    let format = try read(&input, into: assembly)
    // Whatever follows is part of the file, and of its checksum.
    repeat { input.next = input.end } while try input.fill()
    let origin = TrackSource(
      file: name, sha256: try sha256(), format: format, packing: packing, maker: assembly.maker)
    let tracks = assembly.tracks(of: origin)
    let summary = assembly.log.summary(of: origin, tracks: tracks)
    if tracks.isEmpty { throw nothing(in: summary) }
    return TrackFile(tracks: tracks, summary: summary)
  }

  private func unpack(
    _ source: any ByteSource
  ) throws(InputFault) -> (any ByteSource, TrackPacking?) {
    let head = try source.take(4)
    let whole = PushbackSource(head, then: source)
    if head.starts(with: [0x1F, 0x8B]) { return (try GzipSource(whole, file: name), .gzip) }
    guard head == Array("PK\u{3}\u{4}".utf8) else { return (whole, nil) }
    let packed = try takeAll(whole)
    return (try ZipArchive(packed, file: name, limits: limits), .zip)
  }

  /// All bytes of a zip file, whose list of contents stands at its end.
  private func takeAll(_ source: any ByteSource) throws(InputFault) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let more = try source.take(1 << 20)
      if more.isEmpty { return bytes }
      bytes += more
      if bytes.count > min(limits.bytes, 1_000_000_000) {
        throw InputFault(
          .data,
          [
            Diagnostic(
              .error, "the zip file is larger than any that is read", at: FileLocation(file: name))
          ])
      }
    }
  }

  private func read(
    _ input: inout ByteCursor, into assembly: TrackAssembly
  ) throws(InputFault) -> TrackFormat {
    let kind: FormatDetector.Kind
    if let format {
      kind = FormatDetector.Kind(format)
    } else {
      kind = try FormatDetector.kind(of: &input, isMapped: columns != nil)
    }
    switch kind {
    case .readsbTrace:
      try ReadsbTraceReader.read(&input, into: assembly)
      return .readsbTrace
    case .openSkyStates:
      try OpenSkyStatesReader.read(&input, into: assembly)
      return .openSkyStates
    case .openSkyTrack:
      try OpenSkyTrackReader.read(&input, into: assembly)
      return .openSkyTrack
    case .flightradar24JSON:
      try Flightradar24JSONReader.read(&input, into: assembly)
      return .flightradar24JSON
    case .geoJSON:
      try GeoJSONReader.read(&input, into: assembly)
      return .geoJSON
    case .gpx:
      try GPXReader.read(&input, into: assembly)
      return .gpx
    case .igc:
      try IGCReader.read(&input, into: assembly)
      return .igc
    case .sbs:
      try SBSReader.read(&input, into: assembly)
      return .sbs
    case .kml: return try KMLReader.read(&input, into: assembly)
    case .table: return try TableFile.read(&input, mapping: columns, into: assembly)
    }
  }

  private func nothing(in summary: ReadingSummary) -> InputFault {
    let place = FileLocation(file: name)
    guard let most = summary.skipped.max(by: { $0.count < $1.count }) else {
      return InputFault(
        .data,
        [Diagnostic(.error, "the \(summary.format.title) file holds no fix", at: place)])
    }
    let message =
      "none of \(summary.recordCount) records of the \(summary.format.title) file gives a fix: "
      + "\(most.count) \(most.reason.words), the first at \(most.first)"
    return InputFault(.data, [Diagnostic(.error, message, at: place)])
  }
}
