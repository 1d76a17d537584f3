/// What a schedule takes for granted where nobody says it.
public struct ScheduleAssumptions: Sendable, Hashable {
  /// Added to the time at cruise speed for taxiing at both ends, and for climb and descent, which
  /// are slower than cruise.
  ///
  /// The standard of 15 to 45 minutes is this program's own assumption, wide enough for a short
  /// taxi at a quiet airfield and a long one at a busy airport. No source stands behind it.
  public var allowance: ClosedRange<Duration>
  /// Time on the ground at each stop between; `nil` where none is assumed, and then no time beyond
  /// a stop is worked out.
  public var groundTime: ClosedRange<Duration>?

  public static let standardAllowance: ClosedRange<Duration> =
    .seconds(15 * 60) ... .seconds(45 * 60)

  public init(
    allowance: ClosedRange<Duration> = Self.standardAllowance,
    groundTime: ClosedRange<Duration>? = nil
  ) {
    self.allowance = allowance
    self.groundTime = groundTime
  }
}
