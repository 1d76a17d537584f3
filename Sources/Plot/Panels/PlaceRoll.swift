internal import Geo
internal import Layout
internal import Routes

/// Which places of the routes a finished map names, on itself or in its list.
struct PlaceRoll {
  /// What the list holds.
  let entries: [PlaceList.Entry]
  /// `12 of 140 places are not named`; `nil` where all are.
  let unnamed: String?
  /// What every user has to know, one sentence each.
  let warnings: [String]
  /// Names that a warning tells of one by one.
  let lost: [String]

  /// - Parameters:
  ///   - places: those that the map shows.
  ///   - elsewhere: names that stand in insets.
  init<M>(
    _ composer: MapComposer<M>, _ places: [PlaceMark], naming: PlaceNaming,
    _ placement: ScenePlacement, elsewhere: Set<String>
  ) {
    let wording = composer.wording
    let placed = Set(placement.boxes.map(\.name))
    guard composer.request.draws(.placeLabels) else {
      (entries, unnamed, warnings, lost) = ([], nil, [], [])
      return
    }
    entries = places.compactMap { mark in
      let name = wording.name(mark)
      guard placed.contains(name), let number = naming.numbers[mark.coordinate] else { return nil }
      return PlaceList.Entry(number: number, name: name, code: mark.stop.place.code ?? "")
    }
    let labels = composer.plan.map.labels
    let nameless = places.filter { mark in
      let name = wording.name(mark)
      return !placed.contains(name) && !elsewhere.contains(name) && labels[name] != .hide
        && labels[mark.stop.name] != .hide
        && labels[mark.stop.place.name] != .hide
    }
    if naming.isCrowded {
      let verb = nameless.count == 1 ? "is" : "are"
      unnamed =
        nameless.isEmpty ? nil : "\(nameless.count) of \(places.count) places \(verb) not named"
      warnings = unnamed.map { [$0] } ?? []
      lost = []
    } else {
      let dropped = Set(placement.dropped)
      let names = nameless.map { wording.name($0) }.filter { dropped.contains($0) }
      unnamed = nil
      warnings = names.map { "no room for the name of a stop: “\($0)”" }
      lost = names
    }
  }
}
