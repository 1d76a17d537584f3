/// Samples in the air between two others on the ground, two gaps, or the ends of the track.
struct FlightSegment {
  enum Border {
    /// The track begins or ends.
    case end
    /// The sample beside it is on the ground.
    case ground
    /// The flight was not seen for so long that it may have landed.
    case gap
  }

  /// Empty where all of the flight was unseen; then the sample at its bound is the first after.
  var samples: Range<Int>
  var start: Border
  var end: Border
}
