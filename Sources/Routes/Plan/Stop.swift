public import Evidence
public import Geo

/// One place on a flight's route: a landing, or a waypoint that the flight passes.
public struct Stop: Sendable, Hashable {
  public var place: Place
  /// The name to write beside the symbol, in the dossier's spelling where it gives one.
  public var name: String
  /// How well it is known that the flight called here; `nil` on a map without a dossier.
  public var certainty: Certainty?
  public var sources: [String]
  public var hedge: StatementHedge?
  public var quote: String?
  public var note: String?
  public var arrived: Claim<ReportedTime>?
  public var departed: Claim<ReportedTime>?
  /// Whether the flight is said to have passed here without landing.
  public var isWaypoint: Bool
  /// When it passed a waypoint.
  public var passed: Claim<ReportedTime>?
  public var position: TextPosition?
  /// What else is said of the same stop of the route, in the order written; empty unless sources
  /// differ on the place.
  public var rivals: [Stop]
  /// How well this version is known by itself; differs from `certainty` where rivals make the stop
  /// disputed.
  public var ownCertainty: Certainty?

  public init(
    place: Place, name: String? = nil, certainty: Certainty? = nil, sources: [String] = [],
    hedge: StatementHedge? = nil, quote: String? = nil, note: String? = nil,
    arrived: Claim<ReportedTime>? = nil, departed: Claim<ReportedTime>? = nil,
    position: TextPosition? = nil, rivals: [Stop] = [], isWaypoint: Bool = false,
    passed: Claim<ReportedTime>? = nil
  ) {
    self.place = place
    self.name = name ?? place.name
    self.certainty = certainty
    self.sources = sources
    self.hedge = hedge
    self.quote = quote
    self.note = note
    self.arrived = arrived
    self.departed = departed
    self.position = position
    self.rivals = rivals
    ownCertainty = certainty
    self.isWaypoint = isWaypoint
    self.passed = passed
  }
}
