internal import Geo
internal import Layout

/// Which places bear numbers where a page has no room for all names.
extension MapComposer {
  /// Ids of places that crowd round others.
  func nearest(to ids: Set<String>, count: Int) -> Set<String> {
    let crowd = marks.filter { ids.contains($0.id) }.map(\.coordinate)
    let others = marks.filter { !ids.contains($0.id) }.map { mark in
      (
        id: mark.id,
        far: crowd.map { Geodesic.inverse(from: mark.coordinate, to: $0).distance.meters }.min()
          ?? 0
      )
    }
    let nearest = others.enumerated().sorted {
      ($0.element.far, $0.offset) < ($1.element.far, $1.offset)
    }
    return Set(nearest.prefix(max(0, count)).map(\.element.id))
  }
}
