/// How light the sun makes it at a place.
///
/// By the altitude of the sun's centre, refraction not counted: day above −0.833° (the upper limb on
/// the horizon: 16′ of radius and 34′ of refraction, as the US Naval Observatory defines sunrise),
/// then civil twilight to −6°, nautical to −12°, astronomical to −18°, and night.
public enum SunPhase: String, Sendable, Hashable, CaseIterable, Codable {
  case day
  case civilTwilight
  case nauticalTwilight
  case astronomicalTwilight
  case night

  /// The altitude of the sun's centre at sunrise and sunset, over a level horizon at sea level.
  public static let sunriseAltitude = Angle(degrees: -0.833)

  /// Where one phase passes into the next, from light to dark.
  static let limits = [
    sunriseAltitude, Angle(degrees: -6), Angle(degrees: -12), Angle(degrees: -18),
  ]

  /// - Parameter altitude: of the sun's centre, without refraction.
  public init(altitude: Angle) {
    let passed = Self.limits.count { altitude <= $0 }
    self = Self.allCases[passed]
  }
}
