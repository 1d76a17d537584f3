public import Geo

/// Whether it is light or dark at a place when a flight arrives or departs.
///
/// Nothing is said of the light where only a date is known, but for a date on which the sun does not
/// set, or does not rise.
public struct LightConditions: Sendable, Hashable {
  public enum Knowledge: String, Sendable, Hashable, Codable {
    /// `stages` are the phases from the first instant to the last.
    case known
    /// A date without an hour, over which the light changes.
    case notStated
    /// The formulas hold from 1900 to 2100 only.
    case outsideYears
  }

  public var knowledge: Knowledge
  /// Whether the time is finer than a date.
  public var isHourKnown: Bool
  /// Phases that the time can fall in, in order; of a stated instant one. Empty unless known.
  public var stages: [SunCourse.Stage]
  /// The sun on the one local day that the time falls on; `nil` where it can be several days.
  public var sun: SunDay?

  /// Sunrise and sunset of one local day, over a level horizon at sea level.
  public struct SunDay: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable {
      case risesOrSets
      /// The midnight sun: it does not set that day.
      case staysUp
      /// The polar night: it does not rise that day, though there may be twilight.
      case staysDown
    }

    public var kind: Kind
    /// In seconds since 1970-01-01T00:00Z, to the second as computed, good to some minutes.
    public var sunrises: [Double]
    public var sunsets: [Double]
    /// Seconds by which local time is ahead of UTC at noon of that day.
    public var offsetSeconds: Int
  }

  init(
    over place: Coordinate, during instants: ClosedRange<Double>,
    resolution: ScheduledTime.Resolution, by clock: PlaceClock?
  ) {
    stages = []
    isHourKnown =
      resolution == .instant
      || resolution == .span && instants.upperBound - instants.lowerBound < 86_400
    guard let course = SunCourse(over: place, during: instants) else {
      let valid = SolarPosition.validSeconds
      let isCovered = valid.contains(instants.lowerBound) && valid.contains(instants.upperBound)
      knowledge = isCovered ? .notStated : .outsideYears
      return
    }
    if resolution != .month { sun = Self.sunDay(over: place, during: instants, by: clock) }
    let all = course.stages
    let isAlwaysUp = all.allSatisfy { $0.phase == .day }
    let isAlwaysDown = all.allSatisfy { $0.phase != .day }
    knowledge = isHourKnown || isAlwaysUp || isAlwaysDown ? .known : .notStated
    if knowledge == .known { stages = all }
  }

  private static func sunDay(
    over place: Coordinate, during instants: ClosedRange<Double>, by clock: PlaceClock?
  ) -> SunDay? {
    guard let clock else { return nil }
    let day = clock.day(at: instants.lowerBound)
    guard day == clock.day(at: instants.upperBound), let whole = clock.instants(of: day),
      let course = SunCourse(over: place, during: whole)
    else { return nil }
    let crossings = course.crossings(of: SunPhase.sunriseAltitude)
    let rises = crossings.filter(\.isRising).map { $0.unixSeconds.rounded() }
    let sets = crossings.filter { !$0.isRising }.map { $0.unixSeconds.rounded() }
    let isUp = course.stages.first?.phase == .day
    return SunDay(
      kind: crossings.isEmpty ? (isUp ? .staysUp : .staysDown) : .risesOrSets, sunrises: rises,
      sunsets: sets,
      offsetSeconds: clock.offset(at: (whole.lowerBound + whole.upperBound) / 2))
  }
}
