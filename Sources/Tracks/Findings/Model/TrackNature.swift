/// What was recorded, as far as the recording shows it.
public enum TrackNature: String, Sendable, Hashable, CaseIterable {
  /// A flight: the format is one of aircraft, an aircraft is named, or it is too fast and too high for
  /// anything on the ground.
  case flight
  /// It may have been a flight, or a ride or a walk: nothing is said of take-offs and landings.
  case unclear
}
