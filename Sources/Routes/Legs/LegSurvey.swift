public import Geo

/// What was looked up along a leg; `nil` for what was not asked for.
public struct LegSurvey: Sendable, Hashable {
  public var overflight: [OverflightSegment]?
  public var airports: AirportsAlong?

  public init(overflight: [OverflightSegment]? = nil, airports: AirportsAlong? = nil) {
    self.overflight = overflight
    self.airports = airports
  }
}
