internal import Cartography
internal import Geo

/// How much of the Earth a map shows, which decides how much detail it bears.
struct MapReach {
  /// Degrees of a great circle that a point covers at the middle of the map.
  let degreesPerPoint: Double
  /// Of the longer side of the frame, at the scale of its middle.
  let width: Length

  /// Maps at most this wide are regional: states and cities help to find one's way.
  private static let regional = Length(kilometers: 3000)
  /// The states of these countries are as large as others' countries: they are shown on wider maps.
  private static let continental = Length(kilometers: 6000)
  private static let largeStates: Set<String> = ["AU", "BR", "CA", "US"]

  init(_ projector: MapProjector) {
    degreesPerPoint = projector.degreesPerUnit
    let frame = projector.view.frame
    let side = max(frame.maxX - frame.minX, frame.maxY - frame.minY)
    width = Length(kilometers: side * degreesPerPoint * .pi / 180 * 6371.0088)
  }

  var showsCities: Bool { width <= Self.regional }

  var mayShowStates: Bool { width <= Self.continental }

  func showsStates(of country: String) -> Bool {
    width <= Self.regional || (mayShowStates && Self.largeStates.contains(country))
  }
}
