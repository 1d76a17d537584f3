/// The file a track was read from.
public struct TrackSource: Sendable, Hashable {
  /// The file's name as given to the reader.
  public var file: String
  /// SHA-256 of the file's bytes as they lie on the disk, packed or not: 64 hexadecimal digits.
  public var sha256: String
  public var format: TrackFormat
  public var packing: TrackPacking?
  /// Who made the recording, as far as the file says: `Flightradar24`, or a program's name.
  public var maker: String?

  public init(
    file: String, sha256: String, format: TrackFormat, packing: TrackPacking? = nil,
    maker: String? = nil
  ) {
    self.file = file
    self.sha256 = sha256
    self.format = format
    self.packing = packing
    self.maker = maker
  }
}
