/// What is said of a fix in yes and no, and where its position comes from.
public struct FixFlags: OptionSet, Sendable, Hashable {
  public var rawValue: UInt32

  @inlinable
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The recording says whether it was on the ground.
  public static let groundKnown = FixFlags(rawValue: 1 << 0)
  /// It was on the ground; never without `groundKnown`.
  public static let onGround = FixFlags(rawValue: 1 << 1)
  /// The recorder held the position to be old.
  public static let stale = FixFlags(rawValue: 1 << 2)
  /// The recorder began a new leg here.
  public static let startsLeg = FixFlags(rawValue: 1 << 3)
  /// A new segment of the file begins here.
  public static let startsSegment = FixFlags(rawValue: 1 << 4)
  /// The vertical rate is that of the geometric altitude.
  public static let rateIsGeometric = FixFlags(rawValue: 1 << 5)
  /// The time holds its date.
  public static let dateKnown = FixFlags(rawValue: 1 << 6)
  /// The logger had no height from satellites, or no fix at all (validity V in IGC).
  public static let withoutSatelliteHeight = FixFlags(rawValue: 1 << 7)

  private static let sourceShift: UInt32 = 8

  public var positionSource: PositionSource {
    get { PositionSource(rawValue: UInt8((rawValue >> Self.sourceShift) & 15)) ?? .unstated }
    set {
      rawValue &= ~(15 << Self.sourceShift)
      rawValue |= UInt32(newValue.rawValue) << Self.sourceShift
    }
  }
}
