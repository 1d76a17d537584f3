internal import Routes

extension FlightPlan {
  /// Ids of the sources that something drawn goes back to: places, arrivals, aircraft and whoever
  /// else names a flight, cargo, points of interest. Those that only events cite belong to the
  /// briefing.
  var sourcesOnMap: Set<String> {
    var ids = Set(cargoSummary.lines.flatMap(\.sources))
    ids.formUnion(map.points.flatMap(\.sources))
    for flight in flights {
      ids.formUnion(flight.aircraft?.sources ?? [])
      ids.formUnion(flight.operator?.sources ?? [])
      ids.formUnion(flight.callsign?.sources ?? [])
      for stop in flight.stops {
        ids.formUnion(stop.sources)
        ids.formUnion(stop.arrived?.sources ?? [])
      }
    }
    return ids
  }
}
