/// Units of the formats, as factors to SI.
enum Unit {
  /// International feet (0.3048 m exactly).
  static let foot = 0.3048
  /// International nautical miles (1,852 m exactly) an hour.
  static let knot = 1852.0 / 3600
  static let kilometerPerHour = 1 / 3.6
  /// Statute miles (1,609.344 m exactly) an hour.
  static let milePerHour = 1609.344 / 3600
  static let footPerMinute = 0.3048 / 60
}
