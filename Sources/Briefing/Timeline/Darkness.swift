internal import Geo

/// When it is dark under a flight.
enum Darkness {
  /// The times at which the sun's upper edge is below the horizon of the point that the flight is
  /// over, along the geodesic at a steady speed; good to some minutes, as `SunCourse` says. Empty
  /// where it is never dark, and outside the years 1900 to 2100.
  static func spans(
    from origin: Coordinate, to destination: Coordinate, during time: ClosedRange<Double>
  ) -> [ClosedRange<Double>] {
    let length = time.upperBound - time.lowerBound
    guard SolarPosition.validSeconds.contains(time.lowerBound),
      SolarPosition.validSeconds.contains(time.upperBound), length > 0, length < 3 * 86_400
    else { return [] }
    let line = GeodesicLine(from: origin, to: destination)
    let count = max(2, Int(length / 300))
    func isDark(_ share: Double) -> Bool {
      let point = line.position(at: Length(meters: line.length.meters * share)).coordinate
      return SolarPosition(unixSeconds: time.lowerBound + length * share).altitude(at: point)
        .degrees
        < SunPhase.sunriseAltitude.degrees
    }
    var spans: [ClosedRange<Double>] = []
    var start: Double?
    for step in 0...count {
      let share = Double(step) / Double(count)
      let seconds = time.lowerBound + length * share
      if isDark(share) {
        start = start ?? seconds
      } else if let begun = start {
        if seconds > begun { spans.append(begun...seconds) }
        start = nil
      }
    }
    if let begun = start, begun < time.upperBound { spans.append(begun...time.upperBound) }
    return spans
  }
}
