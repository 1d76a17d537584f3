/// A point of interest as typed.
public struct DossierPoint: Sendable, Hashable {
  public var place: DossierPlace
  public var text: String?
  /// `nil` where the dossier says nothing of how it is known.
  public var evidence: StatedEvidence?

  public init(place: DossierPlace, text: String? = nil, evidence: StatedEvidence? = nil) {
    self.place = place
    self.text = text
    self.evidence = evidence
  }
}
