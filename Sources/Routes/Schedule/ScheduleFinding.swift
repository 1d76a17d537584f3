public import Evidence

/// Something about a flight's stated times that cannot be right.
public struct ScheduleFinding: Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    /// The arrival at a stop lies before the departure from the stop before it.
    case arrivalBeforeDeparture
    /// A stop is left before it is reached.
    case departureBeforeArrival
    /// A time lies before one of an earlier stop that is not the one before it.
    case outOfOrder
    /// The offset that a time was written in is not the one that the place's clock had.
    case offsetDiffers(statedSeconds: Int, localSeconds: Int)
    /// The calendar of the place left the date out.
    case dateNeverWas
  }

  /// A time of a stop.
  public struct Event: Sendable, Hashable {
    /// Its place on the route, from 0.
    public var stop: Int
    public var isArrival: Bool
    public var claim: Claim<ReportedTime>
  }

  public var kind: Kind
  /// The event that is wrong, or the later one of two that do not go together.
  public var event: Event
  /// The other of the two; `nil` for a finding about one time.
  public var earlier: Event?
  /// Whether no version of disputed times goes together; `false` if some do.
  public var isOfAllVersions: Bool
  /// Whether the place's time zone is only inferred, from an airport near it.
  public var restsOnInferredZone: Bool

  /// Where the dossier states the time.
  public var position: TextPosition? { event.claim.position }
}
