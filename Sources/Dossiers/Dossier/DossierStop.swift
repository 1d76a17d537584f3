public import Diagnostics
public import Evidence
public import Routes

/// One stop of a route as typed.
public struct DossierStop: Sendable, Hashable {
  public var place: DossierPlace
  public var evidence: StatedEvidence
  public var arrived: Claim<ReportedTime>?
  public var departed: Claim<ReportedTime>?
  /// Whether the flight is said to have passed here without landing.
  public var isWaypoint = false
  /// When it passed a waypoint.
  public var passed: Claim<ReportedTime>?
  public var location: FileLocation
  /// What else is said of the same stop; empty unless sources differ on its place.
  public var rivals: [DossierStop]

  public init(
    place: DossierPlace, evidence: StatedEvidence, arrived: Claim<ReportedTime>? = nil,
    departed: Claim<ReportedTime>? = nil, location: FileLocation,
    rivals: [DossierStop] = []
  ) {
    self.place = place
    self.evidence = evidence
    self.arrived = arrived
    self.departed = departed
    self.location = location
    self.rivals = rivals
  }
}
