public import Geo

/// The stored figures as quantities; `nil` where nothing was recorded.
extension Fix {
  public var coordinate: Coordinate { Coordinate(latitude: latitude, longitude: longitude) }

  /// Seconds since 1970-01-01T00:00Z, without leap seconds.
  public var seconds: Double? { time.isNaN ? nil : time }

  /// Height in the standard atmosphere (1013.25 hPa) for the pressure outside.
  public var pressureAltitude: Length? {
    get { Self.recorded(pressureAltitudeMeters).map { Length(meters: $0) } }
    set { pressureAltitudeMeters = newValue.map { Float($0.meters) } ?? .nan }
  }

  /// Height by satellites, above the ellipsoid or the sea as the format has it: they differ by up
  /// to 107 m.
  public var geometricAltitude: Length? {
    get { Self.recorded(geometricAltitudeMeters).map { Length(meters: $0) } }
    set { geometricAltitudeMeters = newValue.map { Float($0.meters) } ?? .nan }
  }

  public var groundSpeed: Velocity? {
    get { Self.recorded(groundSpeedMetersPerSecond).map { Velocity(metersPerSecond: $0) } }
    set { groundSpeedMetersPerSecond = newValue.map { Float($0.metersPerSecond) } ?? .nan }
  }

  /// Direction of movement over ground, clockwise from true north.
  public var track: Angle? {
    get { Self.recorded(trackDegrees).map { Angle(degrees: $0) } }
    set { trackDegrees = newValue.map { Float($0.degrees) } ?? .nan }
  }

  /// Up positive.
  public var verticalRate: Velocity? {
    get { Self.recorded(verticalRateMetersPerSecond).map { Velocity(metersPerSecond: $0) } }
    set { verticalRateMetersPerSecond = newValue.map { Float($0.metersPerSecond) } ?? .nan }
  }

  /// Whether the recording says that it stood or rolled on the ground; `nil` where it says nothing.
  public var isOnGround: Bool? {
    get { flags.contains(.groundKnown) ? flags.contains(.onGround) : nil }
    set {
      flags.remove([.groundKnown, .onGround])
      if let newValue { flags.insert(newValue ? [.groundKnown, .onGround] : .groundKnown) }
    }
  }

  /// Whether the recorder itself held the position to be old.
  public var isStale: Bool { flags.contains(.stale) }
  /// Whether the recorder began a new leg here, which may be in mid-air.
  public var startsLeg: Bool { flags.contains(.startsLeg) }
  /// Whether a new segment of the file begins here.
  public var startsSegment: Bool { flags.contains(.startsSegment) }
  /// Whether `time` is a date and time, not only a time of a day that nobody named.
  public var isDateKnown: Bool { flags.contains(.dateKnown) }

  public var positionSource: PositionSource {
    get { flags.positionSource }
    set { flags.positionSource = newValue }
  }

  private static func recorded(_ figure: Float) -> Double? {
    figure.isNaN ? nil : Double(figure)
  }
}
