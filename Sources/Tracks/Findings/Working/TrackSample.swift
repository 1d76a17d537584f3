/// A fix with what is worked out from its neighbours.
struct TrackSample {
  /// Index in `CleanedTrack.fixes`.
  var fix: Int
  /// Seconds since 1970; the fix's number in a track without times.
  var time: Double
  /// Metres, of the kind that the track has more of; NaN where none, and on the ground.
  var altitude: Double
  /// Metres per second, as recorded, else by the positions; NaN where neither.
  var speed: Double
  /// Metres per second, up positive; NaN where unknown.
  var climb = Double.nan
  /// Degrees clockwise from north; NaN where it does not move.
  var course = Double.nan
  /// As recorded.
  var flag: Bool?
  var isOnGround = false
}
