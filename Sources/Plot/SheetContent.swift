internal import Geo

/// What a map shows of its plan: a zoom inset shows the rest.
struct SheetContent {
  var bundles: [RouteBundle]
  var marks: [PlaceMark]

  /// The bundles of lines between places that are shown, leaving out those that run on beyond the map.
  var innerBundles: [RouteBundle] {
    let places = Set(marks.map(\.coordinate))
    return bundles.filter {
      places.contains($0.origin.place.coordinate)
        && places.contains($0.destination.place.coordinate)
    }
  }
}
