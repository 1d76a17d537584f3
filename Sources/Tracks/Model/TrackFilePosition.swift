/// A place in a file of tracks.
public enum TrackFilePosition: Sendable, Hashable {
  /// Counted from 1.
  case line(Int)
  /// Counted from 0, after unpacking.
  case byte(Int)
}

extension TrackFilePosition: CustomStringConvertible {
  public var description: String {
    switch self {
    case .line(let number): "line \(number)"
    case .byte(let offset): "byte \(offset)"
    }
  }
}
