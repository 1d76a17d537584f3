/// A place that bears the name or code looked for, and how well.
struct PlaceCandidate {
  var place: Place
  /// The name is the one the place goes by, not one among its others.
  var isPrincipal: Bool
  /// The first-level division an airport lies in, such as a state of the US.
  var subdivision: String?

  /// How large a place counts in the choice between those that bear a name.
  ///
  /// An alternate name counts a twentieth: `York` is York before it is a part of Toronto, yet
  /// `Leningrad` is Saint Petersburg before a village that still has the name.
  var size: Int {
    let size =
      switch place.kind {
      case .airport: place.iata != nil ? 20_000 : place.icao != nil ? 2_000 : 200
      default: place.population ?? 0
      }
    return isPrincipal ? size : size / 20
  }
}
