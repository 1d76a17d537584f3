/// How far apart two fixes can be.
struct SpeedBound {
  private let greatest: Double

  init(_ options: CleaningOptions) { greatest = max(options.greatestSpeed.metersPerSecond, 1) }

  /// Metres that an aircraft can cover, with allowance for clocks and positions.
  ///
  /// 2 s for times that are given in whole seconds and stamped on arrival, 500 m for positions
  /// (multilateration is commonly good to some hundred metres).
  func reach(_ a: Fix, _ b: Fix, seconds: Double) -> Double {
    let reported = Double(
      max(Self.speed(a.groundSpeedMetersPerSecond), Self.speed(b.groundSpeedMetersPerSecond)))
    return max(greatest, reported * 1.25) * (seconds + 2) + 500
  }

  /// A recorded speed; 0 where there is none. Faster than 1,000 m/s nothing with wings has flown
  /// over ground but rockets (Lockheed SR-71: 981 m/s, FAI record of 28 July 1976).
  private static func speed(_ recorded: Float) -> Float {
    recorded > 0 ? min(recorded, 1_000) : 0
  }
}
