public import Diagnostics
internal import Evidence

/// Reads recorded tracks from files of any of the known formats.
///
/// The format is found from the content, never from the name. Files packed by gzip or zip (KMZ) are
/// unpacked on the way. Figures become SI units at the door.
///
/// What readers refuse and what they leave to cleaning: a record whose latitude is beyond 90°, whose
/// longitude is beyond 180°, whose position or time is no number or no time gives no fix and is
/// counted. A time that no recorder's clock gives (before 17 December 1903, on the first two days of
/// 1970, after 2099) is left out and its position kept. Everything else is kept as it stands: order,
/// duplicates, positions at 0/0, jumps.
public enum TrackReader {
  /// Reads a file of the disk, piece by piece.
  ///
  /// - Parameters:
  ///   - path: `-` for standard input.
  ///   - name: what messages and `TrackSource.file` call it; the path unless given.
  ///   - columns: which columns hold what, where the file is a CSV whose header does not say it.
  /// - Throws: `InputFault`: `noInput` where it cannot be opened, `readFault` where it breaks off,
  ///   `data` where it is empty, cut short, of another kind, too large, or gives no fix.
  public static func read(
    file path: String, name: String? = nil, columns: ColumnMapping? = nil,
    limits: TrackLimits = TrackLimits()
  ) throws(InputFault) -> TrackFile {
    let name = name ?? (path == "-" ? "standard input" : path)
    let source = try DescriptorSource(path: path, name: name)
    return try TrackFileReading(name: name, columns: columns, limits: limits)
      .read(source) { () throws(InputFault) in try source.sha256OfAll() }
  }

  /// Reads bytes that are in memory.
  ///
  /// - Throws: `InputFault` (`data`), as `read(file:)`.
  public static func read(
    bytes: [UInt8], name: String, columns: ColumnMapping? = nil, limits: TrackLimits = TrackLimits()
  ) throws(InputFault) -> TrackFile {
    try TrackFileReading(name: name, columns: columns, limits: limits, byteCount: bytes.count)
      .read(MemorySource(bytes)) { () throws(InputFault) in SHA256Digest.hex(of: bytes) }
  }

  /// Reads bytes that are not packed as those of one format, whatever they look like: for trying a
  /// reader on inputs that the search for the format would turn away. CSV is of the kind its header
  /// says, KML of the kind its words say.
  package static func read(
    bytes: [UInt8], as format: TrackFormat, name: String, limits: TrackLimits = TrackLimits()
  ) throws(InputFault) -> TrackFile {
    try TrackFileReading(
      name: name, columns: nil, limits: limits, format: format, byteCount: bytes.count
    )
    .read(MemorySource(bytes)) { () throws(InputFault) in SHA256Digest.hex(of: bytes) }
  }
}
