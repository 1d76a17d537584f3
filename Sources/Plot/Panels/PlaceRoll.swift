internal import Geo
internal import Layout
internal import Routes

/// Which places of the routes a finished map names, on itself or in its list.
struct PlaceRoll {
  /// What the list holds.
  let entries: [SideLists.Entry]
  /// `12 of 140 places are not named`; `nil` where all are.
  let unnamed: String?
  /// What every user has to know, one sentence each.
  let warnings: [String]
  /// Names that a warning tells of one by one, and the ids of their places.
  let lost: [String]
  let lostIDs: Set<String>
  /// Ids of all places that the map shows and nobody wants nameless.
  let shownIDs: Set<String>

  /// - Parameters:
  ///   - places: those that the map shows.
  ///   - elsewhere: ids of places that are named in insets, or in a strip without a number on the map.
  init(
    _ composer: MapComposer, _ places: [PlaceMark], naming: PlaceNaming,
    _ placement: ScenePlacement, elsewhere: Set<String>
  ) {
    let wording = composer.wording
    let placed = placement.placedIDs.union(elsewhere)
    guard composer.request.draws(.placeLabels) else {
      (entries, unnamed, warnings, lost, lostIDs, shownIDs) = ([], nil, [], [], [], [])
      return
    }
    entries = places.compactMap { mark in
      guard placed.contains(mark.id), let number = naming.numbers[mark.coordinate] else {
        return nil
      }
      return SideLists.Entry(
        number: number, name: wording.name(mark), code: mark.stop.place.code ?? "")
    }
    let labels = composer.plan.map.labels
    let shown = places.filter { mark in
      ![wording.name(mark), mark.stop.name, mark.stop.place.name].contains { labels[$0] == .hide }
    }
    shownIDs = Set(shown.map(\.id))
    let nameless = shown.filter { !placed.contains($0.id) }
    if naming.isCrowded {
      let verb = nameless.count == 1 ? "is" : "are"
      unnamed =
        nameless.isEmpty ? nil : "\(nameless.count) of \(places.count) places \(verb) not named"
      warnings = unnamed.map { [$0] } ?? []
      (lost, lostIDs) = ([], [])
    } else {
      let names = nameless.map { wording.name($0) }
      unnamed = nil
      warnings = names.map { "no room for the name of a stop: “\($0)”" }
      lost = names
      lostIDs = Set(nameless.map(\.id))
    }
  }
}
