internal import Geo

/// Airports about a fix.
///
/// Looks up so many times and no more, so that no file of a million made-up legs takes minutes; after
/// that it finds none and says so.
final class AirportFinder {
  private let gazetteer: Gazetteer
  private var lookupsLeft = 2_000
  /// Searches of a continent, some 50 ms each.
  private var wideLookupsLeft = 24
  /// Whether airports were asked for after the last lookup.
  private(set) var isExhausted = false

  init(_ gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// Within so many kilometres, the nearest first; fields without a code of ICAO too.
  func around(_ point: Coordinate, kilometers: Double) throws(GeoDataError) -> [NearbyPlace] {
    guard take(&lookupsLeft) else { return [] }
    return try gazetteer.nearest(
      to: point, within: Length(kilometers: kilometers), limit: 300, kinds: [.airport])
  }

  /// Those with a location indicator of ICAO within so many kilometres, in no order that matters;
  /// `nil` where no more may be looked up.
  func widely(
    about point: Coordinate, kilometers: Double, limit: Int
  ) throws(GeoDataError) -> [NearbyPlace]? {
    guard take(&wideLookupsLeft) else { return nil }
    return try gazetteer.nearest(
      to: point, within: Length(kilometers: kilometers), limit: limit, kinds: [.airport]
    ).filter(\.place.isListed)
  }

  private func take(_ left: inout Int) -> Bool {
    if left == 0 { isExhausted = true }
    guard left > 0 else { return false }
    left -= 1
    return true
  }

  /// The nearest with a location indicator of ICAO, at most three within 200 km.
  func nearest(to point: Coordinate) throws(GeoDataError) -> [NearbyPlace] {
    guard take(&lookupsLeft) else { return [] }
    let near = try gazetteer.nearest(
      to: point, within: Length(kilometers: 200), limit: 60, kinds: [.airport])
    return Array(near.lazy.filter { $0.place.isListed }.prefix(3))
  }

  /// The airport that a fix on the ground is at, with its distance.
  ///
  /// Runways of the largest airports end some 6 km from their reference point. Where several lie as
  /// near, as a heliport at an airport does, the one with more codes is taken.
  func onGround(at point: Coordinate) throws(GeoDataError) -> NearbyPlace? {
    let candidates = try around(point, kilometers: 7).filter {
      $0.distance.kilometers <= ($0.place.iata != nil ? 7 : $0.place.isListed ? 4 : 2.5)
    }
    return candidates.min {
      $0.distance.kilometers + $0.place.slightness * 1.5
        < $1.distance.kilometers + $1.place.slightness * 1.5
    }
  }

  /// Whether a fix lies at an airport and, as far as its height is known, not above it.
  ///
  /// 350 m: pressure altitude differs from height by some 8 m a hectopascal, and 970 hPa are not rare.
  func isAtAirport(_ fix: Fix, height: Double) throws(GeoDataError) -> Bool {
    try around(fix.coordinate, kilometers: 6).contains {
      height.isNaN || abs(height - ($0.place.elevation?.meters ?? height)) <= 350
    }
  }
}

extension Place {
  /// Whether it has a location indicator of ICAO (Doc 7910): four letters.
  var isListed: Bool {
    guard let icao else { return false }
    return icao.utf8.count == 4 && icao.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  /// How little an airport is: 0 with a code of IATA, 1 with one of ICAO only, 2 with neither.
  var slightness: Double { iata != nil && isListed ? 0 : isListed ? 1 : 2 }
}
