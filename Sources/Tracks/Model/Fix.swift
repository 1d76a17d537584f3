/// One recorded position: where a transmitter or logger was at a time, with what was recorded beside.
///
/// Kept in 48 bytes, so that a million of them take 48 MB. A figure that was not recorded is NaN in
/// the stored fields and `nil` in what reads them. Heights and speeds are kept as `Float`: exact to
/// 1 mm at 10 km and to 0.02 mm/s at 250 m/s.
public struct Fix: Sendable {
  /// Seconds since 1970-01-01T00:00Z without leap seconds; NaN where no time was recorded. Where
  /// `isDateKnown` is false, seconds since the midnight before the first fix of the file.
  public var time: Double
  /// Geodetic latitude on WGS 84 in degrees, north positive, −90 to 90.
  public var latitude: Double
  /// Longitude on WGS 84 in degrees, east positive, −180 to 180.
  public var longitude: Double
  /// Height in the standard atmosphere for the pressure outside, in metres; NaN where none.
  public var pressureAltitudeMeters: Float
  /// Height by satellites in metres, above the ellipsoid or the sea as the format has it; NaN where
  /// none.
  public var geometricAltitudeMeters: Float
  /// Metres per second over ground; NaN where none.
  public var groundSpeedMetersPerSecond: Float
  /// Direction of movement over ground in degrees clockwise from true north, 0 to 360; NaN where
  /// none. On the ground some recorders write the heading instead.
  public var trackDegrees: Float
  /// Metres per second, up positive; NaN where none.
  public var verticalRateMetersPerSecond: Float
  public var flags: FixFlags

  /// A fix with its time and position and nothing else recorded.
  ///
  /// - Parameter time: seconds since 1970-01-01T00:00Z; NaN where none is known.
  @inlinable
  public init(time: Double, latitude: Double, longitude: Double, flags: FixFlags = .dateKnown) {
    self.time = time
    self.latitude = latitude
    self.longitude = longitude
    pressureAltitudeMeters = .nan
    geometricAltitudeMeters = .nan
    groundSpeedMetersPerSecond = .nan
    trackDegrees = .nan
    verticalRateMetersPerSecond = .nan
    self.flags = flags
  }
}

extension Fix: Equatable {
  /// Whether all fields are equal, one that was not recorded being equal to another such.
  public static func == (a: Fix, b: Fix) -> Bool {
    a.latitude == b.latitude && a.longitude == b.longitude && a.flags == b.flags
      && same(a.time, b.time)
      && same(a.pressureAltitudeMeters, b.pressureAltitudeMeters)
      && same(a.geometricAltitudeMeters, b.geometricAltitudeMeters)
      && same(a.groundSpeedMetersPerSecond, b.groundSpeedMetersPerSecond)
      && same(a.trackDegrees, b.trackDegrees)
      && same(a.verticalRateMetersPerSecond, b.verticalRateMetersPerSecond)
  }

  private static func same<Number: BinaryFloatingPoint>(_ a: Number, _ b: Number) -> Bool {
    a == b || (a.isNaN && b.isNaN)
  }
}
