/// How a file was packed.
public enum TrackPacking: String, Sendable, Hashable, CaseIterable {
  case gzip
  case zip
}
