/// The sun's course over a place during a span of time: when it passes an altitude, and through
/// which phases of light the span goes.
///
/// Over a level horizon at sea level. The altitude is good to 0.01° (`SolarPosition`), which is 4 s
/// of time at the equator and grows where the sun rises aslant; refraction near the horizon differs
/// from day to day by some 0.2°, a minute or more. Sunrise and sunset are therefore good to a few
/// minutes, and worse beyond 65° of latitude.
public struct SunCourse: Sendable {
  /// The sun passing an altitude.
  public struct Crossing: Sendable, Hashable {
    /// Since 1970-01-01T00:00Z.
    public var unixSeconds: Double
    public var isRising: Bool
  }

  /// A phase that the span goes through.
  public struct Stage: Sendable, Hashable {
    public var phase: SunPhase
    /// Whether the sun is on its way up; it tells dawn from dusk.
    public var isRising: Bool

    public init(phase: SunPhase, isRising: Bool) {
      self.phase = phase
      self.isRising = isRising
    }
  }

  private let place: Coordinate
  /// Times with the sun's altitude in degrees, so close that it only rises or only falls between
  /// two of them.
  private let nodes: [(seconds: Double, degrees: Double)]

  /// Longer spans are none whose light one could tell.
  public static let longestSpan = 40 * 86_400.0

  /// - Parameter span: in seconds since 1970-01-01T00:00Z.
  /// - Returns: `nil` outside of the years 1900 to 2100 and for more than 40 days.
  public init?(over place: Coordinate, during span: ClosedRange<Double>) {
    let valid = SolarPosition.validSeconds
    guard valid.contains(span.lowerBound), valid.contains(span.upperBound),
      span.upperBound - span.lowerBound <= Self.longestSpan
    else { return nil }
    self.place = place
    nodes = Self.nodes(over: place, during: span)
  }

  /// When the sun's centre passes an altitude within the span, in order.
  public func crossings(of altitude: Angle) -> [Crossing] {
    zip(nodes, nodes.dropFirst()).compactMap { a, b in
      guard (a.degrees > altitude.degrees) != (b.degrees > altitude.degrees) else { return nil }
      var (low, high) = (a.seconds, b.seconds)
      while high - low > 0.5 {
        let middle = (low + high) / 2
        let isPast = (degrees(at: middle) > altitude.degrees) == (b.degrees > altitude.degrees)
        if isPast { high = middle } else { low = middle }
      }
      return Crossing(unixSeconds: (low + high) / 2, isRising: b.degrees > a.degrees)
    }
  }

  /// The phases of light from the span's beginning to its end, in order, each as often as it comes.
  public var stages: [Stage] {
    let times =
      ([nodes.first?.seconds, nodes.last?.seconds].compactMap { $0 }
      + SunPhase.limits.flatMap { crossings(of: $0).map(\.unixSeconds) }).sorted()
    var stages: [Stage] = []
    for (start, end) in zip(times, times.dropFirst()) {
      let stage = stage(at: (start + end) / 2)
      if stages.last?.phase != stage.phase { stages.append(stage) }
    }
    return stages
  }

  private func stage(at seconds: Double) -> Stage {
    let altitude = degrees(at: seconds)
    return Stage(
      phase: SunPhase(altitude: Angle(degrees: altitude)),
      isRising: degrees(at: seconds + 30) > degrees(at: seconds - 30))
  }

  private func degrees(at seconds: Double) -> Double { Self.degrees(over: place, at: seconds) }

  private static func degrees(over place: Coordinate, at seconds: Double) -> Double {
    SolarPosition(unixSeconds: seconds).altitude(at: place).degrees
  }

  /// Ten minutes apart, and where the sun turns between them the turn itself, so that no short dip
  /// of the midnight sun is missed.
  private static func nodes(over place: Coordinate, during span: ClosedRange<Double>)
    -> [(seconds: Double, degrees: Double)]
  {
    let length = span.upperBound - span.lowerBound
    let count = max(Int((length / 600).rounded(.up)), 1)
    let samples = (0...count).map { i in
      let seconds = span.lowerBound + length * Double(i) / Double(count)
      return (seconds: seconds, degrees: degrees(over: place, at: seconds))
    }
    var nodes = [samples[0]]
    for i in samples.indices.dropFirst() {
      nodes.append(contentsOf: turn(over: place, between: samples[i - 1], samples[i]))
      nodes.append(samples[i])
    }
    return nodes
  }

  /// The highest or lowest point between two samples, if the sun turns there.
  private static func turn(
    over place: Coordinate, between a: (seconds: Double, degrees: Double),
    _ b: (seconds: Double, degrees: Double)
  ) -> [(seconds: Double, degrees: Double)] {
    func slope(_ seconds: Double) -> Double {
      degrees(over: place, at: seconds + 1) - degrees(over: place, at: seconds - 1)
    }
    guard b.seconds - a.seconds > 2 else { return [] }
    let start = slope(a.seconds)
    guard start * slope(b.seconds) < 0 else { return [] }
    var (low, high) = (a.seconds, b.seconds)
    while high - low > 1 {
      let middle = (low + high) / 2
      if start * slope(middle) > 0 { low = middle } else { high = middle }
    }
    let seconds = (low + high) / 2
    return [(seconds, degrees(over: place, at: seconds))]
  }
}
