internal import Geo

/// What a map shows of its plan: a zoom inset shows the rest.
struct SheetContent {
  var lines: [RouteLine]
  var marks: [PlaceMark]

  /// The lines between places that are shown, leaving out those that run on beyond the map.
  var innerLines: [RouteLine] {
    let places = Set(marks.map(\.coordinate))
    return lines.filter {
      places.contains($0.origin.place.coordinate)
        && places.contains($0.destination.place.coordinate)
    }
  }
}
