public import Geo

extension Place {
  /// The place in a word or two: a town is known by more readers than its airport, and a bare
  /// coordinate is as long as a label may say it.
  public var shortName: String {
    if kind == .coordinate, name == CoordinateFormat.decimal(coordinate) {
      return CoordinateFormat.label(coordinate)
    }
    guard kind == .airport, let city, !city.isEmpty else { return name }
    return city
  }
}

extension Stop {
  /// The name that the dossier gives, else the place's short one.
  public var shortName: String { name == place.name ? place.shortName : name }
}
