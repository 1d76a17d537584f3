public import Geo

/// Time from leaving the stand to reaching the next: the leg at cruise speed, and an allowance.
///
/// In still air along the geodesic; wind, detours and holding are not in it.
public struct BlockTime: Sendable, Hashable {
  /// The distance at the type's cruise speeds, in whole seconds.
  public var cruise: ClosedRange<Duration>
  /// For taxiing, climb and descent.
  public var allowance: ClosedRange<Duration>
  public var speed: CruiseSpeed

  public init(_ distance: Length, at speed: CruiseSpeed, allowance: ClosedRange<Duration>) {
    let seconds = speed.seconds(for: distance)
    cruise =
      .seconds(seconds.lowerBound.rounded()) ... .seconds(seconds.upperBound.rounded())
    self.allowance = allowance
    self.speed = speed
  }

  public var total: ClosedRange<Duration> {
    cruise.lowerBound + allowance.lowerBound...cruise.upperBound + allowance.upperBound
  }
}

extension Duration {
  /// In seconds, fractions included.
  public var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}
