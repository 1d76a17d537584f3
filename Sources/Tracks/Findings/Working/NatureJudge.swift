internal import Geo

/// Tells flights from rides and walks.
struct NatureJudge {
  private let profile: TrackProfile

  init(_ profile: TrackProfile) { self.profile = profile }

  /// A flight is what is recorded of aircraft only, by its format or by the address, registration or
  /// callsign it bears; what was higher than any mountain (9,000 m); or what went on, for a minute at
  /// least, faster than any car and higher than a tower (50 m/s over a range of 300 m), or faster than
  /// any train in service (100 m/s).
  var nature: TrackNature {
    let track = profile.track
    let identity = track.identity
    switch track.source.format {
    case .readsbTrace, .openSkyCSV, .openSkyStates, .openSkyTrack, .flightradar24CSV,
      .flightradar24JSON, .flightradar24KML, .flightAwareKML, .igc, .sbs:
      return .flight
    case .kml, .gpx, .geoJSON, .csv: break
    }
    if identity.address != nil || identity.registration != nil || !identity.callsigns.isEmpty {
      return .flight
    }
    let heights = profile.samples.map(\.altitude).filter { !$0.isNaN }
    let (low, high) = (heights.min() ?? 0, heights.max() ?? 0)
    if high > 9_000 { return .flight }
    guard track.isTimed else { return .unclear }
    return lasts(100) || (high - low > 300 && lasts(50)) ? .flight : .unclear
  }

  /// Whether a speed is kept up for a minute.
  private func lasts(_ speed: Double) -> Bool {
    var start: Double?
    for sample in profile.samples {
      guard sample.speed >= speed else {
        start = nil
        continue
      }
      if let start, sample.time - start >= 60 { return true }
      start = start ?? sample.time
    }
    return false
  }
}
