/// What is asked of a recording.
public struct FindingsOptions: Sendable, Hashable {
  /// From how long a silence on there is a gap.
  ///
  /// Five minutes by default: longer than the spacing of any export of the tracking sites (one fix a
  /// minute at their coarsest), at a cruising speed of 250 m/s some 75 km, and shorter than any
  /// landing with a new take-off can hide in.
  public var leastGap: Duration

  public init(leastGap: Duration = .seconds(300)) { self.leastGap = leastGap }

  public static let standard = FindingsOptions()
}
