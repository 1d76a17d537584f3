/// A place and how far it lies from the point that was asked about.
public struct NearbyPlace: Sendable, Hashable {
  public var place: Place
  /// Along the geodesic.
  public var distance: Length

  public init(place: Place, distance: Length) {
    self.place = place
    self.distance = distance
  }
}
