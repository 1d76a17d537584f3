/// A leg in time.
public struct LegSchedule: Sendable, Hashable {
  public var leg: Leg
  /// `nil` where the type has no sourced cruise speed, or no type is known.
  public var block: BlockTime?
  /// The same of the leg's other versions, where sources differ on one of its ends.
  public var otherBlocks: [BlockTime] = []
  /// From the stated departure to the stated arrival, least to most over the versions of both;
  /// `nil` where one is not stated, is a month, or where the arrival lies before the departure.
  public var elapsed: ClosedRange<Duration>?
  /// `nil` where one of the clocks or both times are not known.
  public var dateLine: DateLineCrossing?
  /// Days from the local date of departure to that of arrival, −1 for the day before; `nil` where
  /// the dates are not known.
  public var dayChange: ClosedRange<Int>?

  public init(
    leg: Leg, block: BlockTime? = nil, elapsed: ClosedRange<Duration>? = nil,
    dateLine: DateLineCrossing? = nil, dayChange: ClosedRange<Int>? = nil
  ) {
    self.leg = leg
    self.block = block
    self.elapsed = elapsed
    self.dateLine = dateLine
    self.dayChange = dayChange
  }
}
