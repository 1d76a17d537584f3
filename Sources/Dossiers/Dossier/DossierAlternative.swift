public import Diagnostics

/// Another route of a flight as typed.
public struct DossierAlternative: Sendable, Hashable {
  public var name: String
  public var stops: [DossierStop]
  public var evidence: StatedEvidence
  public var location: FileLocation

  public init(
    name: String, stops: [DossierStop], evidence: StatedEvidence, location: FileLocation
  ) {
    self.name = name
    self.stops = stops
    self.evidence = evidence
    self.location = location
  }
}
