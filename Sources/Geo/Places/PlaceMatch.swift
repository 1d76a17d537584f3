/// The place a text was taken for, and what else it could have meant.
public struct PlaceMatch: Sendable, Hashable {
  public var place: Place
  /// Other places that bear the same name or code, likeliest first, at most ten.
  public var alternatives: [Place]
  /// How to say so to the user; `nil` where nothing else could be meant.
  public var note: String?

  public init(place: Place, alternatives: [Place] = [], note: String? = nil) {
    self.place = place
    self.alternatives = alternatives
    self.note = note
  }
}
