public import Geo

/// The greatest height that a track holds.
public struct HighestLevel: Sendable, Hashable {
  public var altitude: Length
  /// Whether it is a pressure altitude, as flight levels are; else by satellites.
  public var isPressureAltitude: Bool
  /// Index in `CleanedTrack.fixes` of the first fix at it.
  public var fix: Int

  public init(altitude: Length, isPressureAltitude: Bool, fix: Int) {
    self.altitude = altitude
    self.isPressureAltitude = isPressureAltitude
    self.fix = fix
  }

  /// Hundreds of feet of pressure altitude; `nil` for one by satellites.
  public var flightLevel: Int? {
    let level = (altitude.feet / 100).rounded()
    // A recording that was not cleaned may hold anything.
    return isPressureAltitude && abs(level) < 100_000 ? Int(level) : nil
  }
}
