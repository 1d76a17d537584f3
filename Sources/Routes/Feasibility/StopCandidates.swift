import Geo

/// Airports that an aircraft might stop at, thinned out evenly where there are too many.
struct StopCandidates {
  let places: [Place]

  /// So many are searched among.
  private static let most = 200

  /// Of airports, those with an ICAO and an IATA code and a runway of `runway` at least: of each cell
  /// of a grid the one with the longest, the cells growing until they are few enough.
  init(of all: [Place], runway: Length, airports: some AirportFinder) {
    let usable = all.filter { $0.kind == .airport && $0.iata != nil }
      .compactMap { place -> (place: Place, code: String, length: Length)? in
        guard let code = place.icao, let length = airports.longestRunway(of: place),
          length >= runway
        else { return nil }
        return (place, code, length)
      }
      .sorted { ($1.length, $0.code) < ($0.length, $1.code) }
    var kept: [Place] = []
    var cell = 0.5
    repeat {
      cell *= 2
      var taken: Set<SIMD2<Int>> = []
      kept = usable.map(\.place).filter { place in
        let (latitude, longitude) = (place.coordinate.latitude, place.coordinate.longitude)
        return taken.insert(
          SIMD2(Int((latitude / cell).rounded()), Int((longitude / cell).rounded()))
        ).inserted
      }
    } while kept.count > Self.most && cell < 90
    places = Array(kept.prefix(Self.most))
  }
}
