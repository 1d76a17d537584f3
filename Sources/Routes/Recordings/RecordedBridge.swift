public import Geo

/// A stretch of a flight that no recording shows and that joins what they show: from a claimed stop to
/// where the aircraft is first seen, or from where it was last seen.
public struct RecordedBridge: Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// From a claimed stop to the first fix.
    case beforeFirstSeen = "before-first-seen"
    /// From the last fix of one file to the first of another.
    case betweenFiles = "between-files"
    /// From the last fix to a claimed stop.
    case afterLastSeen = "after-last-seen"
  }

  public var kind: Kind
  public var from: Coordinate
  public var to: Coordinate

  public init(_ kind: Kind, from: Coordinate, to: Coordinate) {
    self.kind = kind
    self.from = from
    self.to = to
  }

  /// Of the geodesic: at least so far was flown.
  public var distance: Length { Geodesic.inverse(from: from, to: to).distance }
}
