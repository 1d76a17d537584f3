public import Geo

extension ReportedTime {
  /// The sun at this time.
  ///
  /// - Throws: `TimeTextError` for a time that is no instant, because the sun needs the hour, and
  ///   for one outside of the years 1900 to 2100.
  public func sun() throws(TimeTextError) -> SolarPosition {
    guard case .instant(let seconds, _) = self else {
      throw TimeTextError(
        "day and night need a time of day, not “\(Wording.iso8601(self))”",
        hint: "write 2019-03-23T12:00Z or 2019-03-23 14:30 America/Caracas")
    }
    guard SolarPosition.validSeconds.contains(seconds) else {
      throw TimeTextError(
        "the sun is known here for the years 1900 to 2100, not for “\(Wording.iso8601(self))”")
    }
    return SolarPosition(unixSeconds: seconds)
  }
}
