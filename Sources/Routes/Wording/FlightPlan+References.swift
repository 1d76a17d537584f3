extension FlightPlan {
  /// The numbers of sources in the order of the list of sources: `[1][3]`; empty for none.
  public func references(_ ids: [String]) -> String {
    let ids = Set(ids)
    return sources.indices.filter { ids.contains(sources[$0].id) }
      .map { "[\($0 + 1)]" }.joined()
  }
}
