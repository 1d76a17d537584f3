#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where the sun stands at an instant: the point of the Earth that has it overhead.
///
/// Low-accuracy formulas of J. Meeus, Astronomical Algorithms, 2nd edition 1998, chapters 12
/// (sidereal time), 22 (obliquity) and 25 (solar coordinates), as NOAA's solar calculator uses
/// them: good to 0.01° from 1900 to 2100. Universal time is taken for dynamical time, an error of
/// less than 0.001° in those years.
public struct SolarPosition: Sendable, Hashable {
  /// The point that has the sun in its zenith; its latitude is the sun's declination.
  public var subsolarPoint: Coordinate

  /// Instants for which the formulas hold, in seconds since 1970-01-01T00:00Z: the years 1900 to
  /// 2100.
  public static let validSeconds: ClosedRange<Double> = -2_208_988_800...4_133_980_799

  /// - Parameter unixSeconds: since 1970-01-01T00:00Z, without leap seconds.
  public init(unixSeconds: Double) {
    // Julian days and centuries since 2000-01-01T12:00Z, which is 946,728,000 s after 1970.
    let days = (unixSeconds - 946_728_000) / 86_400
    let t = days / 36_525
    let meanLongitude = 280.46646 + t * (36_000.76983 + t * 0.0003032)
    let anomaly = Self.radians(357.52911 + t * (35_999.05029 - t * 0.0001537))
    let center =
      (1.914602 - t * (0.004817 + t * 0.000014)) * sin(anomaly)
      + (0.019993 - t * 0.000101) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly)
    // Apparent longitude: corrected for nutation and aberration.
    let node = Self.radians(125.04 - 1934.136 * t)
    let longitude = Self.radians(meanLongitude + center - 0.00569 - 0.00478 * sin(node))
    let obliquity = Self.radians(
      23 + (26 + (21.448 - t * (46.815 + t * (0.00059 - t * 0.001813))) / 60) / 60
        + 0.00256 * cos(node))
    let rightAscension = atan2(cos(obliquity) * sin(longitude), cos(longitude))
    let declination = asin(sin(obliquity) * sin(longitude))
    // Apparent sidereal time at Greenwich; the nutation in longitude of 0.00478° above enters it
    // by the cosine of the obliquity.
    let sidereal =
      280.46061837 + 360.98564736629 * days + t * t * (0.000387933 - t / 38_710_000)
      - 0.00478 * sin(node) * cos(obliquity)
    subsolarPoint = Coordinate(
      latitude: declination * 180 / .pi,
      longitude: Self.turned(rightAscension * 180 / .pi - sidereal))
  }

  /// The sun's altitude over the horizon without refraction, negative by night.
  public func altitude(at place: Coordinate) -> Angle {
    let (a, b) = (Self.radians(place.latitude), Self.radians(subsolarPoint.latitude))
    let hour = Self.radians(place.longitude - subsolarPoint.longitude)
    let sine = sin(a) * sin(b) + cos(a) * cos(b) * cos(hour)
    // Near the zenith and the nadir the arc sine would lose its digits.
    let east = cos(a) * sin(hour)
    let north = cos(b) * sin(a) - sin(b) * cos(a) * cos(hour)
    return Angle(radians: atan2(sine, (east * east + north * north).squareRoot()))
  }

  /// The point that has the sun in its nadir, where it is deepest night.
  public var antisolarPoint: Coordinate {
    Coordinate(
      latitude: -subsolarPoint.latitude, longitude: Self.turned(subsolarPoint.longitude + 180))
  }

  /// The part of the Earth, taken as a sphere, where the sun stands lower than so far under the
  /// horizon: a cap round the antisolar point.
  ///
  /// - Parameter depression: from 0 to below 90°: 6° ends civil, 12° nautical and 18° astronomical
  ///   twilight.
  public func night(below depression: Angle) -> SphericalPolygon {
    let radius = Self.radians(90 - depression.degrees)
    let pole = antisolarPoint
    let (phi, lambda) = (Self.radians(pole.latitude), Self.radians(pole.longitude))
    // Every quarter of a degree: the great circles between stray from the cap's edge by 0.0002°.
    let count = 1440
    let points = (0..<count).map { i in
      // Azimuths that fall keep the inside on the left.
      let azimuth = -2 * .pi * (Double(i) + 0.5) / Double(count)
      let sine = sin(phi) * cos(radius) + cos(phi) * sin(radius) * cos(azimuth)
      let latitude = asin(min(max(sine, -1), 1))
      let longitude =
        lambda
        + atan2(
          sin(azimuth) * sin(radius) * cos(phi), cos(radius) - sin(phi) * sine)
      return Coordinate(
        latitude: latitude * 180 / .pi, longitude: Self.turned(longitude * 180 / .pi))
    }
    return SphericalPolygon(rings: [GeoRing(points: points)])
  }

  private static func radians(_ degrees: Double) -> Double { degrees * .pi / 180 }

  /// The same angle from −180 to 180 degrees.
  private static func turned(_ degrees: Double) -> Double {
    let rest = degrees.truncatingRemainder(dividingBy: 360)
    return rest > 180 ? rest - 360 : rest < -180 ? rest + 360 : rest
  }
}
