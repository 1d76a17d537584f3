public import Geo

/// Whether an aircraft could fly a distance without landing, by what sources say of its range.
public struct RangeAssessment: Sendable, Hashable {
  /// A range figure that was looked at.
  public struct Figure: Sendable, Hashable {
    public var type: String
    /// The load it holds for: zero for a ferry range, `nil` where the source does not say.
    public var payload: Mass?
    public var distance: AircraftFigure<Length>

    public init(type: String, payload: Mass?, distance: AircraftFigure<Length>) {
      self.type = type
      self.payload = payload
      self.distance = distance
    }
  }

  public var band: FeasibilityBand
  /// The range at the heaviest load it may have had, by the least favourable figure; `nil` where no
  /// source gives one.
  public var shortest: Length?
  /// The range that it cannot exceed with the lightest load it may have had, by the most favourable
  /// figures; `nil` where it is open above.
  public var longest: Length?
  /// The farthest that figures bear out with that load: `longest` may lie above it, where the figures
  /// are for other loads and only limit it. `nil` where they bear none out.
  public var farthestGiven: Length?
  /// What is left of `shortest` after the leg and its reserves, in metres; negative where it lacks.
  public var marginWithReserveMeters: Double?
  /// What is left of `longest` after the leg, without any reserve, in metres.
  public var marginWithoutReserveMeters: Double?
  public var reserve: ReserveAssumption
  /// From the shortest to the farthest range that figures give for the heaviest load alone; `nil`
  /// where they agree.
  public var sameLoad: ClosedRange<Length>?
  /// Whether the load is open, so that `shortest` and `longest` are for different loads.
  public var spansLoads: Bool
  /// Whether `longest` is given for just that load, and not drawn from figures for others.
  public var isBoundGiven: Bool
  /// Whether it rests on a range given without the load that it holds for.
  public var isLoadUnstated: Bool
  /// Types among several that no source gives a range of for the load; they are left out.
  public var missing: [String]
  /// All range figures of the type or types, which are what the ends come from.
  public var figures: [Figure]

  public init(
    band: FeasibilityBand, shortest: Length? = nil, longest: Length? = nil,
    marginWithReserveMeters: Double? = nil, marginWithoutReserveMeters: Double? = nil,
    reserve: ReserveAssumption = .standard, farthestGiven: Length? = nil,
    sameLoad: ClosedRange<Length>? = nil, spansLoads: Bool = false, isBoundGiven: Bool = false,
    isLoadUnstated: Bool = false, missing: [String] = [], figures: [Figure] = []
  ) {
    self.band = band
    self.shortest = shortest
    self.longest = longest
    self.marginWithReserveMeters = marginWithReserveMeters
    self.marginWithoutReserveMeters = marginWithoutReserveMeters
    self.reserve = reserve
    self.farthestGiven = farthestGiven
    self.sameLoad = sameLoad
    self.spansLoads = spansLoads
    self.isBoundGiven = isBoundGiven
    self.isLoadUnstated = isLoadUnstated
    self.missing = missing
    self.figures = figures
  }

  /// Whether sources differ on the range at one and the same load.
  public var figuresDisagree: Bool { sameLoad != nil }

  /// Whether the leg is within every range given, reserves included, and only the load that these hold
  /// for is open.
  public var isForOtherLoadsOnly: Bool {
    isLoadUnstated && (marginWithReserveMeters ?? -1) >= 0
  }
}
