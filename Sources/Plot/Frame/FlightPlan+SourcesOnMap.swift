internal import Routes

extension FlightPlan {
  /// Ids of the sources that something drawn goes back to: places, arrivals, aircraft, cargo. Those
  /// that only events cite belong to the briefing.
  var sourcesOnMap: Set<String> {
    var ids = Set(cargoSummary.lines.flatMap(\.sources))
    for flight in flights {
      ids.formUnion(flight.aircraft?.sources ?? [])
      for stop in flight.stops {
        ids.formUnion(stop.sources)
        ids.formUnion(stop.arrived?.sources ?? [])
      }
    }
    return ids
  }
}
