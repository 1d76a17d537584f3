public import Geo

/// How a leg changes the calendar, apart from the hours it takes.
public enum DateLineCrossing: String, Sendable, Hashable, Codable {
  case none
  /// Over the date line towards the east: the calendar goes back a day.
  case eastward
  /// Over the date line towards the west: the calendar leaves a day out.
  case westward

  /// The date line between two clocks, wherever states have bent it.
  ///
  /// Along the way the sun's time changes by an hour for 15° of longitude. What the clocks differ
  /// by beyond that, in whole days, is the date line: between Apia (UTC+13) and Pago Pago (UTC−11),
  /// 1° apart, a day.
  ///
  /// - Parameter offsets: seconds ahead of UTC at both ends.
  public init(
    from start: Coordinate, to end: Coordinate, offsets: (start: Int, end: Int)
  ) {
    let turn = (end.longitude - start.longitude).remainder(dividingBy: 360)
    let clocks = Double(offsets.end - offsets.start) / 3600
    let days = ((clocks - turn / 15) / 24).rounded()
    self = days < 0 ? .eastward : days > 0 ? .westward : .none
  }
}
