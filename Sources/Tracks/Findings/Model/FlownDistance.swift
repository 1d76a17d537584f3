public import Geo

/// How far was flown, what was seen and what was bridged apart.
public struct FlownDistance: Sendable, Hashable {
  /// Along the recorded fixes, gaps left out.
  public var observed: Length
  /// Over the gaps, each by the geodesic: at least so far was flown there.
  public var bridged: Length

  public init(observed: Length = Length(meters: 0), bridged: Length = Length(meters: 0)) {
    self.observed = observed
    self.bridged = bridged
  }

  public var total: Length { observed + bridged }
}
