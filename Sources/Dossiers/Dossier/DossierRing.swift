public import Routes

/// A range ring or sector as typed.
public struct DossierRing: Sendable, Hashable {
  public var place: DossierPlace
  public var radii: [RangeRing.Radius]
  public var sector: RangeRing.Sector?
  public var label: String?

  public init(
    place: DossierPlace, radii: [RangeRing.Radius], sector: RangeRing.Sector? = nil,
    label: String? = nil
  ) {
    self.place = place
    self.radii = radii
    self.sector = sector
    self.label = label
  }
}
