public import Geo

/// What was worked out from one of the other versions of a leg whose stops are disputed.
public struct LegVersionReport: Sendable, Hashable {
  /// With the version's own length, range and speed; the load and the limits are the leg's.
  public var feasibility: LegFeasibility
  /// Stops without which it could not be flown, or not for certain; `nil` where none are needed,
  /// known or asked for.
  public var technicalStops: TechnicalStops?
  /// What lies under it; `nil` where nobody asked, and beyond the first `mostSurveyed` versions.
  public var overflight: [OverflightSegment]?

  public var leg: Leg { feasibility.leg }

  /// Of how many versions of a leg countries and stops are looked up: as many as one fact may have.
  public static let mostSurveyed = 12

  public init(
    feasibility: LegFeasibility, technicalStops: TechnicalStops? = nil,
    overflight: [OverflightSegment]? = nil
  ) {
    self.feasibility = feasibility
    self.technicalStops = technicalStops
    self.overflight = overflight
  }
}
