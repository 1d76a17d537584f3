public import Geo

/// All that lies at a distance of a place: circles on the ellipsoid, or a sector of them.
public struct RangeRing: Sendable, Hashable {
  /// A distance with the unit it was written in.
  public struct Radius: Sendable, Hashable {
    public var length: Length
    public var unit: DistanceUnit

    public init(_ length: Length, unit: DistanceUnit) {
      self.length = length
      self.unit = unit
    }
  }

  /// From one azimuth clockwise to another, both from north.
  public struct Sector: Sendable, Hashable {
    public var from: Angle
    public var to: Angle

    /// - Parameters: azimuths from 0 to 360°, not the same.
    public init(from: Angle, to: Angle) {
      self.from = from
      self.to = to
    }

    /// How wide it is, above 0 and at most 360°.
    public var width: Angle {
      let turn = to.degrees - from.degrees
      return Angle(degrees: turn > 0 ? turn : turn + 360)
    }
  }

  public var place: Place
  /// The name to write, in the dossier's spelling where it gives one.
  public var name: String
  /// One at least, above 0.
  public var radii: [Radius]
  /// `nil` for the whole circle.
  public var sector: Sector?
  /// Words in place of `3,000 km from Maiquetía`.
  public var label: String?

  /// Beyond this, 19,970 km, shortest ways on WGS 84 come to their end: round to the far side of
  /// the Earth another way is shorter.
  public static let largestRadius = Length(kilometers: 19_970)
  /// The most radii of one ring.
  public static let mostRadii = 12

  public init(
    place: Place, name: String? = nil, radii: [Radius], sector: Sector? = nil, label: String? = nil
  ) {
    self.place = place
    self.name = name ?? place.shortName
    self.radii = radii
    self.sector = sector
    self.label = label
  }
}
