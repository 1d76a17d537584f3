internal import Evidence
internal import Routes

extension FlightPlan {
  /// Ids of the sources whose numbers the map's texts show: on places and times, aircraft and whose
  /// they are, cargo, points of interest, the subtitle. Those that only events cite belong to the
  /// briefing.
  func sourcesOnMap(_ wording: MapWording) -> Set<String> {
    var ids = Set(cargoSummary.lines.flatMap(\.sources))
    ids.formUnion(map.points.flatMap(\.sources))
    ids.formUnion(FlightRows(self, wording: wording).sources)
    ids.formUnion(subtitleSources)
    ids.formUnion(PlaceMark.marks(of: self).flatMap(\.sources))
    for stop in flights.flatMap(\.allStops) {
      for time in [stop.arrived, stop.passed, stop.departed].compactMap({ $0 }) {
        ids.formUnion(time.versions.flatMap(\.sources))
      }
    }
    return ids
  }

  /// Sources of the subtitle, where it is the dossier's.
  var subtitleSources: [String] {
    guard let stated = stated.subtitle, stated.value == subtitle else { return [] }
    return stated.sources
  }
}
