public import Geo

/// Which steps of cleaning are done, and by which bounds.
public struct CleaningOptions: Sendable, Hashable {
  public var steps: Set<CleaningStep>
  /// The fastest that a fix may lie from another, where no fix itself reports more.
  ///
  /// 400 m/s (1,440 km/h) by default: the fastest airliners over ground in a jet stream have been
  /// recorded at some 370 m/s. A recorded ground speed above it raises the bound to a quarter more
  /// than that speed, up to 1,250 m/s, so that supersonic flight stays.
  public var greatestSpeed: Velocity

  public init(
    steps: Set<CleaningStep> = Set(CleaningStep.allCases),
    greatestSpeed: Velocity = Velocity(metersPerSecond: 400)
  ) {
    self.steps = steps
    self.greatestSpeed = greatestSpeed
  }

  /// All steps, with the bounds described at each.
  public static let standard = CleaningOptions()
  /// The recording as it stands.
  public static let none = CleaningOptions(steps: [])
}
