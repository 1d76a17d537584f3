/// What an aircraft does for a while.
public enum FlightPhase: String, Sendable, Hashable, CaseIterable {
  case ground
  case climb
  /// Level near the highest level of the leg.
  case cruise
  /// Level below that.
  case level
  case descent
}

/// A stretch of a track in one phase. Over gaps there is none.
public struct PhaseSpan: Sendable, Hashable {
  public var phase: FlightPhase
  /// Indices in `CleanedTrack.fixes`; the last is where the next span begins.
  public var fixes: ClosedRange<Int>
  /// Seconds since 1970.
  public var startTime: Double
  public var endTime: Double

  public init(phase: FlightPhase, fixes: ClosedRange<Int>, startTime: Double, endTime: Double) {
    self.phase = phase
    self.fixes = fixes
    self.startTime = startTime
    self.endTime = endTime
  }

  public var duration: Duration { .lasting(endTime - startTime) }
}
