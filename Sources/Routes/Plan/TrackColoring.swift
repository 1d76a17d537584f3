/// What the colour of a recorded track shows.
public enum TrackColoring: String, Sendable, Hashable, CaseIterable, Codable {
  /// The altitude of a single track that has one recorded; else `plain`.
  case auto
  case altitude
  /// The speed over ground.
  case speed
  /// Each track in one colour.
  case plain
}
