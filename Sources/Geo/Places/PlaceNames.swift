/// Names of places, held against others without regard to accents, capitals and punctuation.
public struct PlaceNames: Sendable {
  private var folded: Set<String> = []

  public init(_ names: [String]) {
    for name in names { insert(name) }
  }

  public mutating func insert(_ name: String) { folded.insert(FoldedName.fold(name)) }

  /// Whether a place bears one of the names.
  public func contains(_ place: Place) -> Bool { folded.contains(FoldedName.fold(place.name)) }
}
