/// Which places and lines stand on the map itself, and how many neighbourhoods have gone to insets.
struct InsetPlan {
  private(set) var main: SheetContent
  private(set) var count = 0

  init(_ whole: SheetContent) { main = whole }

  /// The plan with one neighbourhood more in an inset: its places and the lines between them.
  func without(_ group: CrowdedPlaces) -> InsetPlan {
    var plan = self
    let places = Set(group.marks.map(\.coordinate))
    plan.main.marks.removeAll { places.contains($0.coordinate) }
    plan.main.bundles.removeAll {
      places.contains($0.origin.place.coordinate)
        && places.contains($0.destination.place.coordinate)
    }
    plan.count += 1
    return plan
  }
}
