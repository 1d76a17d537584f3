import Geo

extension SpeedAssessment {
  /// Holds claimed times of departure and arrival against a type's cruise; `nil` if one is missing.
  ///
  /// - Parameter clocks: of the two places; a date without one can be that of any place on Earth.
  init?(
    _ distance: Length, departed: ReportedTime?, arrived: ReportedTime?,
    cruise: ClosedRange<Velocity>?,
    clocks: (PlaceClock?, PlaceClock?) = (nil, nil)
  ) {
    guard let departed, let arrived, let left = departed.instants(by: clocks.0),
      let landed = arrived.instants(by: clocks.1)
    else { return nil }
    let longest = landed.upperBound - left.lowerBound
    let shortest = max(0, landed.lowerBound - left.upperBound)
    let isExact = departed.isInstant && arrived.isInstant
    guard longest > 0 else {
      self.init(
        verdict: .arrivedBeforeDeparture, elapsed: .seconds(longest) ... .seconds(longest),
        cruise: cruise, isExact: isExact)
      return
    }
    let meters = distance.meters
    let slowest = Velocity(metersPerSecond: meters / longest)
    let fastest = shortest > 0 ? Velocity(metersPerSecond: meters / shortest) : nil
    self.init(
      verdict: cruise.map { Self.verdict(meters, shortest, longest, cruise: $0) } ?? .noFigure,
      elapsed: .seconds(shortest) ... .seconds(longest), slowest: slowest, fastest: fastest,
      cruise: cruise, isExact: isExact)
  }

  private static func verdict(
    _ meters: Double, _ shortest: Double, _ longest: Double, cruise: ClosedRange<Velocity>
  ) -> Verdict {
    let highest = cruise.upperBound.metersPerSecond + wind.metersPerSecond
    if meters / longest > highest { return .tooFast }
    // A headwind may slow an aircraft down, but not to a standstill.
    let least = cruise.lowerBound.metersPerSecond
    let lowest = max(least - wind.metersPerSecond, least / 2)
    let ground = Double(groundTime.components.seconds)
    return shortest > meters / lowest + ground ? .tooSlow : .possible
  }
}

extension ReportedTime {
  var isInstant: Bool {
    if case .instant = self { true } else { false }
  }
}
