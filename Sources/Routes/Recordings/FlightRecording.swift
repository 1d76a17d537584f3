public import Evidence
public import Tracks

/// A recording of a flight: one track of a file, cleaned, and what follows from it.
public struct FlightRecording: Sendable {
  /// Fixes, identity and source, with what cleaning took out.
  public var track: CleanedTrack
  /// Indices in it are those of `track.fixes`.
  public var findings: TrackFindings
  /// Of the whole file, which may hold more tracks than this.
  public var summary: ReadingSummary
  /// Keys of the plan's `sources`: who is said to have recorded it, and the file itself.
  public var sources: [String]
  public var note: String?
  /// Where the dossier names the file; `nil` for a recording that no dossier names.
  public var position: TextPosition?
  /// Flights of the recording that lie before or after all that the dossier claims, and were left out
  /// of `track`.
  public var omittedLegs = 0
  /// From how long a silence on `findings` has gaps.
  public var leastGap = FindingsOptions.standard.leastGap

  public init(
    track: CleanedTrack, findings: TrackFindings, summary: ReadingSummary, sources: [String] = [],
    note: String? = nil, position: TextPosition? = nil
  ) {
    self.track = track
    self.findings = findings
    self.summary = summary
    self.sources = sources
    self.note = note
    self.position = position
  }
}

extension FlightRecording: Hashable {
  /// By what names the recording, without a walk over its fixes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(track.source)
    hasher.combine(track.fixes.count)
    hasher.combine(sources)
    hasher.combine(position)
  }
}

extension PlannedFlight {
  /// Whether one of its recordings begins or ends at a stop, so that it was there, if only in the air.
  func isRecordedEnd(_ stop: Stop) -> Bool {
    recordings.flatMap { [$0.track.fixes.first, $0.track.fixes.last] }.compactMap { $0?.coordinate }
      .contains { StopMatch.distance($0, stop.place.coordinate) < 1_000 }
  }
}

extension FlightRecording {
  /// From the first fix to the last, in seconds since 1970; `nil` without times or dates.
  public var span: ClosedRange<Double>? {
    guard track.isTimed, let first = track.fixes.first, let last = track.fixes.last,
      first.isDateKnown, last.isDateKnown, let start = first.seconds, let end = last.seconds,
      start <= end
    else { return nil }
    return start...end
  }
}
