/// What one file held.
public struct TrackFile: Sendable, Equatable {
  /// In order of their first fixes in the file; none of them is empty.
  public var tracks: [RecordedTrack]
  public var summary: ReadingSummary

  public init(tracks: [RecordedTrack], summary: ReadingSummary) {
    self.tracks = tracks
    self.summary = summary
  }
}
