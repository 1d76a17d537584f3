/// How much is read of one file before reading stops with an error.
public struct TrackLimits: Sendable, Hashable {
  /// Bytes, after unpacking.
  public var bytes: Int
  /// Fixes of all tracks together.
  public var fixes: Int
  public var tracks: Int
  /// How far arrays and objects of JSON, or elements of XML, may stand in each other.
  public var depth: Int

  public init(
    bytes: Int = 4_000_000_000, fixes: Int = 20_000_000, tracks: Int = 10_000, depth: Int = 200
  ) {
    self.bytes = bytes
    self.fixes = fixes
    self.tracks = tracks
    self.depth = depth
  }

  /// A line of text longer than this is skipped and counted.
  static let lineBytes = 65_536
  /// A tag, comment or single value of XML may be as long as this.
  static let tokenBytes = 4_000_000
  /// A file that unpacks to more than this many times its size is no recording.
  static let unpackingRatio = 200
  /// Files unpacked to no more than this are not held against the ratio.
  static let unpackingGrace = 16_000_000
}
