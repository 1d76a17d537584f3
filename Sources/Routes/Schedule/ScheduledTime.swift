import Geo

/// When a flight arrives at or departs from a place: as stated, or worked out as a span.
public struct ScheduledTime: Sendable, Hashable {
  /// How finely the time is known.
  public enum Resolution: String, Sendable, Hashable, Codable {
    /// A stated instant.
    case instant
    /// Somewhere in a span of instants, worked out from a stated instant.
    case span
    /// A date, or several; no hour is known.
    case day
    case month
  }

  /// What the time rests on.
  public enum Basis: String, Sendable, Hashable, Codable {
    /// Said by the dossier or on the command line.
    case stated
    /// Inferred: the departure before it and the block time.
    case departureAndBlockTime
    /// Inferred: the arrival after it and the block time.
    case arrivalAndBlockTime
    /// Inferred: the arrival before it and the time assumed on the ground.
    case arrivalAndGroundTime
    /// Inferred: the departure after it and the time assumed on the ground.
    case departureAndGroundTime
  }

  public var basis: Basis
  public var resolution: Resolution
  /// The time as stated; `nil` for one that was worked out.
  public var stated: ReportedTime?
  /// The first and the last instant it can be, in seconds since 1970-01-01T00:00Z; the same for a
  /// stated instant. A date runs from its first to its last second at the place.
  public var instants: ClosedRange<Double>
  /// Of the place, at the first and the last instant; `nil` where its zone is not known.
  public var offsets: Offsets?
  public var light: LightConditions

  /// Seconds by which local time is ahead of UTC, at both ends of a span.
  public struct Offsets: Sendable, Hashable {
    public var atFirst: Int
    public var atLast: Int

    public init(atFirst: Int, atLast: Int) {
      self.atFirst = atFirst
      self.atLast = atLast
    }
  }

  public var isInferred: Bool { basis != .stated }

  /// The dates that the place's calendar shows at the first and the last instant; of a stated date
  /// that date, also without a clock.
  public var localDays: ClosedRange<CalendarDay>? {
    if case .day(let year, let month, let day) = stated {
      return CalendarDay(year: year, month: month, day: day).map { $0...$0 }
    }
    return offsets.map { offsets in
      let first = CalendarDay(containing: instants.lowerBound, offset: offsets.atFirst)
      // Over a date line shift the calendar can go back.
      return
        first...max(first, CalendarDay(containing: instants.upperBound, offset: offsets.atLast))
    }
  }

  /// - Returns: `nil` for a date that the place's calendar left out.
  init?(_ stated: ReportedTime, at place: Coordinate, by clock: PlaceClock?) {
    guard let instants = stated.instants(by: clock) else { return nil }
    let resolution: Resolution =
      switch stated {
      case .instant: .instant
      case .day: .day
      case .month: .month
      }
    self.init(
      basis: .stated, resolution: resolution, stated: stated, instants: instants, at: place,
      by: clock)
  }

  init(
    basis: Basis, resolution: Resolution, stated: ReportedTime? = nil,
    instants: ClosedRange<Double>, at place: Coordinate, by clock: PlaceClock?
  ) {
    self.basis = basis
    self.resolution = resolution
    self.stated = stated
    self.instants = instants
    offsets = clock.map {
      Offsets(
        atFirst: $0.offset(at: instants.lowerBound), atLast: $0.offset(at: instants.upperBound))
    }
    light = LightConditions(
      over: place, during: instants, resolution: resolution, by: clock)
  }
}

extension CalendarDay: Comparable {
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}
