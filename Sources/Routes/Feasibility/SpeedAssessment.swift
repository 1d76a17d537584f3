public import Geo

/// The speed that claimed times imply, against the type's cruise.
public struct SpeedAssessment: Sendable, Hashable {
  public enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
    /// Some time within what is claimed fits some cruise speed.
    case possible
    /// Even the longest time claimed is too short.
    case tooFast = "too fast"
    /// Even the shortest time claimed is too long for one flight without a landing.
    case tooSlow = "too slow"
    /// It arrived before it left.
    case arrivedBeforeDeparture = "arrived before departure"
    /// No source gives a cruise speed.
    case noFigure = "no figure"
  }

  public var verdict: Verdict
  /// From the shortest to the longest time that the claims allow; dates give a wide span.
  public var elapsed: ClosedRange<Duration>
  /// Over ground, at the longest time; `nil` where that is nothing.
  public var slowest: Velocity?
  /// Over ground, at the shortest time; `nil` where it may be as short as nothing.
  public var fastest: Velocity?
  /// From the slowest to the fastest cruise that sources give.
  public var cruise: ClosedRange<Velocity>?
  /// Whether both times are times of day, and not only dates.
  public var isExact: Bool

  /// Wind that can help or hinder a whole leg: an assumption.
  public static let wind = Velocity(kilometersPerHour: 150)
  /// On the ground, climbing and descending: an assumption.
  public static let groundTime = Duration.seconds(3600)

  public init(
    verdict: Verdict, elapsed: ClosedRange<Duration>, slowest: Velocity? = nil,
    fastest: Velocity? = nil, cruise: ClosedRange<Velocity>? = nil, isExact: Bool
  ) {
    self.verdict = verdict
    self.elapsed = elapsed
    self.slowest = slowest
    self.fastest = fastest
    self.cruise = cruise
    self.isExact = isExact
  }
}
