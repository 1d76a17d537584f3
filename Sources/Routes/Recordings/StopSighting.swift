public import Geo
public import Tracks

/// What recordings show of one claimed stop, by one version of its place.
public struct StopSighting: Sendable, Hashable {
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// A landing or take-off there is among what was recorded; see `likelihood`.
    case seen
    /// The aircraft was not seen for a while, long enough to have called there.
    case possible
    /// The aircraft was seen when it would have been there, and was not, or not long enough unseen.
    case excluded
    /// It lies before, after or beside what was recorded.
    case notCovered = "not-covered"
  }

  /// A take-off or landing in one of the flight's recordings.
  public struct End: Sendable, Hashable {
    /// Index in `PlannedFlight.recordings`.
    public var recording: Int
    public var end: LegEnd

    public init(recording: Int, end: LegEnd) {
      self.recording = recording
      self.end = end
    }
  }

  /// Where the aircraft came nearest to the place while it was seen.
  public struct Nearest: Sendable, Hashable {
    /// Index in `PlannedFlight.recordings`.
    public var recording: Int
    public var fix: Fix
    /// From there to the place.
    public var distance: Length

    public init(recording: Int, fix: Fix, distance: Length) {
      self.recording = recording
      self.fix = fix
      self.distance = distance
    }

    public func hash(into hasher: inout Hasher) {
      hasher.combine(recording)
      hasher.combine(distance)
    }
  }

  public var verdict: Verdict
  /// Of a stop that was seen: how far the recording bears it out.
  public var likelihood: Likelihood?
  public var arrival: End?
  public var departure: End?
  /// Of one that is excluded or possible.
  public var nearest: Nearest?
  /// The silence in which it could have called there, or the longest one where none was long enough.
  public var gap: TrackGap?
  /// Of one that is possible: how long it could have stayed there, had it flown straight to it and on
  /// at the speed flown beside the gap; `nil` where no time or speed is known.
  public var spare: Duration?

  public init(
    _ verdict: Verdict, likelihood: Likelihood? = nil, arrival: End? = nil, departure: End? = nil,
    nearest: Nearest? = nil, gap: TrackGap? = nil, spare: Duration? = nil
  ) {
    self.verdict = verdict
    self.likelihood = likelihood
    self.arrival = arrival
    self.departure = departure
    self.nearest = nearest
    self.gap = gap
    self.spare = spare
  }
}
