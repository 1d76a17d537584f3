public import Tracks

/// What recordings show of one claimed leg.
public struct RecordedLeg: Sendable, Hashable {
  /// A flight of a recording.
  public struct Part: Sendable, Hashable {
    /// Index in `PlannedFlight.recordings`.
    public var recording: Int
    /// Index in its `findings.legs`.
    public var leg: Int

    public init(recording: Int, leg: Int) {
      self.recording = recording
      self.leg = leg
    }
  }

  /// In order of time; several where it landed on the way, or where several files show the leg.
  public var parts: [Part]
  /// Joins to the claimed stops and between the files.
  public var bridges: [RecordedBridge]
  /// Flown between claimed stops: what was seen and what was bridged, of the parts and the bridges.
  public var distance: FlownDistance

  public init(parts: [Part], bridges: [RecordedBridge], distance: FlownDistance) {
    self.parts = parts
    self.bridges = bridges
    self.distance = distance
  }
}
