#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Looks for places round a point, in boxes that grow until they hold enough.
struct NearbySearch {
  let table: GazetteerTable

  /// The candidates nearest to a point, nearest first.
  func candidates(
    to point: Coordinate, within: Length?, limit: Int, kinds: Set<Place.Kind>
  ) throws(GeoDataError) -> [(candidate: PlaceCandidate, distance: Length)] {
    // No two points are farther apart than half the meridian, 20,003.93 km.
    let widest = min(within?.kilometers ?? 20_004, 20_004)
    guard limit > 0, widest >= 0 else { return [] }
    var radius = min(100, widest)
    while true {
      let found = try inCircle(point, Length(kilometers: radius), kinds)
      if found.count >= limit || radius >= widest { return Array(found.prefix(limit)) }
      radius = min(radius * 3, widest)
    }
  }

  private func inCircle(
    _ point: Coordinate, _ radius: Length, _ kinds: Set<Place.Kind>
  ) throws(GeoDataError) -> [(candidate: PlaceCandidate, distance: Length)] {
    var found: [(candidate: PlaceCandidate, distance: Length)] = []
    for box in Self.boxes(round: point, radius: radius) {
      var candidates: [PlaceCandidate] = []
      if kinds.contains(.airport) { candidates += try table.places(.airport, in: box) }
      if kinds.contains(.city) || kinds.contains(.capital) {
        candidates += try table.places(.city, in: box).filter { kinds.contains($0.place.kind) }
      }
      for candidate in candidates {
        let distance = Geodesic.inverse(from: point, to: candidate.place.coordinate).distance
        if distance <= radius { found.append((candidate, distance)) }
      }
    }
    return found.sorted {
      ($0.distance, $0.candidate.place.name) < ($1.distance, $1.candidate.place.name)
    }
  }

  /// Boxes that hold every point within a distance: one, or two at the antimeridian.
  static func boxes(round point: Coordinate, radius: Length) -> [GeoBounds] {
    // A degree of latitude is 110.57 km at its shortest; the sphere of that size is generous.
    let reach = Angle(degrees: radius.meters / 110_570)
    let south = max(point.latitude - reach.degrees, -90)
    let north = min(point.latitude + reach.degrees, 90)
    let ratio = sin(min(reach.radians, .pi / 2)) / cos(Angle(degrees: point.latitude).radians)
    guard south > -90, north < 90, ratio < 1 else {
      return [GeoBounds(south: south, west: -180, north: north, east: 180)]
    }
    let half = Angle(radians: asin(ratio)).degrees * 1.01
    let centre = point.longitude.remainder(dividingBy: 360)
    let (west, east) = (centre - half, centre + half)
    if west < -180 {
      return [
        GeoBounds(south: south, west: west + 360, north: north, east: 180),
        GeoBounds(south: south, west: -180, north: north, east: east),
      ]
    }
    if east > 180 {
      return [
        GeoBounds(south: south, west: west, north: north, east: 180),
        GeoBounds(south: south, west: -180, north: north, east: east - 360),
      ]
    }
    return [GeoBounds(south: south, west: west, north: north, east: east)]
  }
}

extension Gazetteer {
  /// The places nearest to a point, nearest first, by the geodesic's length.
  ///
  /// Right at the antimeridian and the poles. Without `within` the whole globe is searched.
  public func nearest(
    to point: Coordinate, within: Length? = nil, limit: Int = 5,
    kinds: Set<Place.Kind> = [.airport, .capital, .city]
  ) throws(GeoDataError) -> [NearbyPlace] {
    try NearbySearch(table: table).candidates(
      to: point, within: within, limit: limit, kinds: kinds
    ).map { NearbyPlace(place: $0.candidate.place, distance: $0.distance) }
  }
}
