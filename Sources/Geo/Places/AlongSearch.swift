#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Looks for airports along a leg, in boxes round points of it.
struct AlongSearch {
  /// A point of the leg, so many metres along.
  private struct Post {
    var at: Double
    var point: Coordinate
    var direction: SIMD3<Double>
  }

  private let posts: [Post]
  private let line: GeodesicLine
  private let within: Length

  /// Metres between the points round which airports are looked for: the farther these may lie, the
  /// farther apart, lest boxes hold the same ones many times.
  private let spacing: Double

  init(from origin: Coordinate, to destination: Coordinate, within: Length) {
    let line = GeodesicLine(from: origin, to: destination)
    let length = line.length.meters
    spacing = max(200_000, within.meters)
    let steps = max(1, Int((length / spacing).rounded(.up)))
    posts = (0...steps).map { step in
      let at = length * Double(step) / Double(steps)
      let point = line.position(at: Length(meters: at)).coordinate
      return Post(at: at, point: point, direction: Self.direction(point))
    }
    self.line = line
    self.within = within
  }

  /// Of the leg.
  var length: Length { line.length }

  /// The airports within reach, in no order.
  func airports(in table: GazetteerTable) throws(GeoDataError) -> [AirportAlong] {
    var seen: Set<Place> = []
    var found: [AirportAlong] = []
    // Half the spacing on, the next box begins.
    let radius = Length(meters: within.meters + spacing / 2)
    for post in posts {
      for box in NearbySearch.boxes(round: post.point, radius: radius) {
        for candidate in try table.places(.airport, in: box)
        where seen.insert(candidate.place).inserted {
          let near = nearest(to: candidate.place)
          if near.offTrack <= within { found.append(near) }
        }
      }
    }
    return found
  }

  /// Of some airports those within reach, in their order.
  func near(_ airports: [Place]) -> [Place] {
    // The nearest post is half the spacing from the leg's nearest point; 1 % for the ellipsoid.
    let reach = min((within.meters + spacing / 2) / 6_371_008.8 * 1.01, .pi)
    return airports.filter { airport in
      let direction = Self.direction(airport.coordinate)
      return posts.contains { ($0.direction * direction).sum() >= cos(reach) }
        && nearest(to: airport).offTrack <= within
    }
  }

  /// From the Earth's middle, as on a sphere.
  private static func direction(_ point: Coordinate) -> SIMD3<Double> {
    let latitude = Angle(degrees: point.latitude).radians
    let longitude = Angle(degrees: point.longitude).radians
    return SIMD3(
      cos(latitude) * cos(longitude), cos(latitude) * sin(longitude), sin(latitude))
  }

  /// The point of the leg that is nearest to an airport, to 1 cm along the leg.
  ///
  /// Goes along by what the right-angled triangle on the sphere gives until that is nothing, which
  /// on the ellipsoid takes a few steps, each some 300 times shorter.
  private func nearest(to airport: Place) -> AirportAlong {
    let target = airport.coordinate
    let direction = Self.direction(target)
    var best = 0.0
    var closest = -Double.infinity
    for post in posts {
      let closeness = (post.direction * direction).sum()
      if closeness > closest { (closest, best) = (closeness, post.at) }
    }
    let radius = 6_371_008.8
    for _ in 0..<20 {
      let here = line.position(at: Length(meters: best))
      let way = Geodesic.inverse(from: here.coordinate, to: target)
      let arc = Angle(radians: way.distance.meters / radius)
      let turn = Angle(degrees: way.initialAzimuth.degrees - here.azimuth.degrees)
      let step = radius * arc.alongTrack(turnedBy: turn)
      let next = min(max(best + step, 0), line.length.meters)
      let isThere = abs(next - best) < 0.01
      best = next
      if isThere { break }
    }
    let point = line.position(at: Length(meters: best)).coordinate
    return AirportAlong(
      airport: airport, offTrack: Geodesic.inverse(from: point, to: target).distance,
      alongTrack: Length(meters: best), nearestPoint: point)
  }
}

extension Gazetteer {
  /// The airports with an ICAO code whose distance to the shortest way between two points is at most
  /// `within`, in the order in which the leg passes them; its own ends are left out.
  ///
  /// Distances are along geodesics of WGS 84, to the leg's nearest point between its ends, to 1 m.
  /// Of more than `limit` those with an IATA code are kept before others, then the nearest.
  public func airports(
    along origin: Coordinate, to destination: Coordinate, within: Length, limit: Int = 100
  ) throws(GeoDataError) -> AirportsAlong {
    try airports(through: [origin, destination], within: within, limit: limit)
  }

  /// The same along a way of several geodesics, each airport once, where the way comes nearest to it.
  public func airports(
    through points: [Coordinate], within: Length, limit: Int = 100
  ) throws(GeoDataError) -> AirportsAlong {
    var near: [Place: AirportAlong] = [:]
    var flown = 0.0
    for (from, to) in zip(points, points.dropFirst()) {
      let search = AlongSearch(from: from, to: to, within: within)
      for var found in try search.airports(in: table) {
        found.alongTrack.meters += flown
        if let known = near[found.airport], known.offTrack <= found.offTrack { continue }
        near[found.airport] = found
      }
      flown += search.length.meters
    }
    let ends = [points.first, points.last].compactMap { $0 }
    let others = near.values.filter { found in
      ends.allSatisfy {
        Geodesic.inverse(from: $0, to: found.airport.coordinate).distance.meters >= 1
      }
    }
    let coded = others.filter { $0.airport.hasLocationIndicator }
    let ranked = coded.sorted { Self.rank($0) < Self.rank($1) }
    let kept = ranked.prefix(max(limit, 0)).sorted {
      ($0.alongTrack, $0.airport.icao ?? "") < ($1.alongTrack, $1.airport.icao ?? "")
    }
    return AirportsAlong(
      airports: kept, withoutCode: others.count - coded.count,
      beyondLimit: coded.count - kept.count)
  }

  /// The airports with these ICAO codes that are location indicators, in the codes' order; the rest
  /// is left out.
  public func airports(icao codes: [String]) throws(GeoDataError) -> [Place] {
    var found: [Place] = []
    for code in codes {
      found += try table.airports("icao", code).map(\.place).filter(\.hasLocationIndicator)
    }
    return found
  }

  /// Of some airports those whose distance to the shortest way between two points is at most `within`;
  /// the ends themselves are left out.
  public static func airports(
    _ all: [Place], along origin: Coordinate, to destination: Coordinate, within: Length
  ) -> [Place] {
    AlongSearch(from: origin, to: destination, within: within).near(all).filter { airport in
      [origin, destination].allSatisfy {
        Geodesic.inverse(from: $0, to: airport.coordinate).distance.meters >= 1
      }
    }
  }

  private static func rank(_ near: AirportAlong) -> (Int, Length, String) {
    (near.airport.iata == nil ? 1 : 0, near.offTrack, near.airport.icao ?? "")
  }
}

extension Place {
  /// Whether its ICAO code is a location indicator of ICAO (Doc 7910): four letters. The table
  /// gives fields without one a code of the same length from elsewhere, with figures in it.
  var hasLocationIndicator: Bool {
    guard let icao else { return false }
    return icao.utf8.count == 4 && icao.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }
}

extension Angle {
  /// The side that runs along a great circle in the triangle whose hypotenuse is this arc, turned by
  /// an angle from the circle: the negative where it lies behind.
  fileprivate func alongTrack(turnedBy turn: Angle) -> Double {
    atan2(sin(radians) * cos(turn.radians), cos(radians))
  }
}
